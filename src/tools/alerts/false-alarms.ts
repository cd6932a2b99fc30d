import { proportionAlarms, rateAlarms, type AlarmLimits } from '#lib/domain/statistics/alarm-limits.ts';
import { newcombe } from '#lib/domain/statistics/newcombe.ts';
import { garwood } from '#lib/domain/statistics/poisson.ts';
import { runRules } from '#lib/domain/statistics/run-rules.ts';
import { xmr } from '#lib/domain/statistics/xmr.ts';
import type { FalseAlarmRate, FalseAlarms, Settings, SimulatedRule } from '#lib/indicators/alerts/false-alarms.ts';
import { Random } from '../generate/random.ts';
import type { Denominators, Sizes } from './denominators.ts';
import { binomialTable, drawCount, drawNormals, poissonTable } from './draws.ts';

/** Lengths of series. */
const POINTS = [12, 24, 45] as const;

/** The confidence of the default rules. */
const CONFIDENCE = 0.998;

/** Thresholds of EW-12 and EW-13 as they are shipped. */
const [TURNOVER, TURNOVER_FLOOR, LEAST_RISE] = [0.25, 0.15, 0.1];

function rateOf(rule: SimulatedRule, settings: Settings, hits: number, runs: number): FalseAlarmRate {
	const rate = hits / runs;
	return { rule, settings, rate, standardError: Math.sqrt((rate * (1 - rate)) / runs), runs };
}

/** XmR limits and run rules on independent normal values; the longer series begin with the shorter, so that draws are shared. */
function charts(random: Random, runs: number): FalseAlarmRate[] {
	const longest = new Float64Array(Math.max(...POINTS));
	const cases = POINTS.flatMap((points) => [false, true].map((screened) => ({ points, screened })));
	const hits = cases.map(() => ({ point: 0, chart: 0, runPoint: 0, runChart: 0 }));
	for (let run = 0; run < runs; run++) {
		drawNormals(random, longest);
		cases.forEach(({ points, screened }, index) => {
			const values = [...longest.subarray(0, points)];
			const chart = xmr(values, screened);
			const count = hits[index];
			if (!chart || !count) return;
			const { beyond, trend, near, side } = runRules(values, chart);
			const last = points - 1;
			const isMarked = [beyond, trend, near, side].some((marks) => marks.at(-1) === last);
			count.point += Number((values[last] ?? 0) > chart.limits.upper);
			count.chart += Number(beyond.length > 0);
			count.runPoint += Number(isMarked);
			count.runChart += Number(beyond.length + trend.length + near.length + side.length > 0);
		});
	}
	return cases.flatMap((settings, index) => {
		const count = hits[index] ?? { point: 0, chart: 0, runPoint: 0, runChart: 0 };
		return [
			rateOf('xmr_point', settings, count.point, runs),
			rateOf('xmr_chart', settings, count.chart, runs),
			rateOf('run_point', settings, count.runPoint, runs),
			rateOf('run_chart', settings, count.runChart, runs),
		];
	});
}

/** All units around their own whole, as the rule sees them; limits are worked out once for each total. */
function funnel(
	random: Random,
	runs: number,
	{ target, now }: Sizes,
	rule: 'funnel_proportion' | 'funnel_rate',
): FalseAlarmRate {
	const isRate = rule === 'funnel_rate';
	const tables = now.map((n) => (isRate ? poissonTable(target * n) : binomialTable(n, target)));
	const people = now.reduce((sum, n) => sum + n, 0);
	const known = new Map<number, AlarmLimits[]>();
	let hits = 0;
	for (let run = 0; run < runs; run++) {
		const counts = tables.map((table) => drawCount(random, table));
		const total = counts.reduce((sum, count) => sum + count, 0);
		const limits =
			known.get(total) ??
			now.map((n) => {
				const share = total / people;
				return isRate ? rateAlarms(share * n, CONFIDENCE) : proportionAlarms(share, n, CONFIDENCE);
			});
		known.set(total, limits);
		counts.forEach((count, i) => {
			const { lower, upper } = limits[i] ?? { lower: 0, upper: Infinity };
			if (count < lower || count > upper) hits += 1;
		});
	}
	return rateOf(rule, { confidence: CONFIDENCE }, hits, runs * now.length);
}

/** Two years of the same share in every unit; a rise of at least `least`, which is as likely as such a fall. */
function change(random: Random, runs: number, { target, now, before }: Sizes, least: number): FalseAlarmRate {
	const tables = now.map((n, i) => [binomialTable(n, target), binomialTable(before[i] ?? n, target)] as const);
	let hits = 0;
	for (let run = 0; run < runs; run++) {
		tables.forEach(([later, earlier], i) => {
			const [n1, n2] = [now[i] ?? 1, before[i] ?? 1];
			const [x1, x2] = [drawCount(random, later), drawCount(random, earlier)];
			// The limits are dear; no interval is clear of 0 without a difference of at least the rule's and of some size.
			if (x1 / n1 - x2 / n2 < Math.max(least, 1e-9)) return;
			if (newcombe(x1, n1, x2, n2, CONFIDENCE).lower > 0) hits += 1;
		});
	}
	return rateOf('change', { confidence: CONFIDENCE, least }, hits, runs * now.length);
}

/** Turnover that is in truth at the floor everywhere: the worst case in which nothing should fire. */
function exactLower(random: Random, runs: number, { now }: Sizes): FalseAlarmRate {
	const tables = now.map((n) => poissonTable(TURNOVER_FLOOR * n));
	const known = now.map(() => new Map<number, boolean>());
	let hits = 0;
	for (let run = 0; run < runs; run++) {
		tables.forEach((table, i) => {
			const [n, x] = [now[i] ?? 1, drawCount(random, table)];
			const fires = known[i]?.get(x) ?? (x / n > TURNOVER && garwood(x, CONFIDENCE).lower / n > TURNOVER_FLOOR);
			known[i]?.set(x, fires);
			hits += Number(fires);
		});
	}
	const settings = { confidence: CONFIDENCE, above: TURNOVER, floor: TURNOVER_FLOOR };
	return rateOf('exact_lower', settings, hits, runs * now.length);
}

/** Each rule set on data in which nothing happens but chance; the same numbers for the same seed. */
export function falseAlarms({ package: name, sizes }: Denominators, runs: number, seed: number): FalseAlarms {
	const of = (id: string): Sizes => {
		const found = sizes[id];
		if (!found) throw new Error(`expected sizes of ${id}, found none`);
		return found;
	};
	return {
		seed,
		package: name,
		rates: [
			...charts(new Random(seed), runs),
			funnel(new Random(seed + 1), runs, of('blindspot_rate'), 'funnel_proportion'),
			funnel(new Random(seed + 2), runs, of('dibao_exit_rate'), 'funnel_rate'),
			change(new Random(seed + 3), runs, of('tekun_dependent_concentrated_rate'), 0),
			change(new Random(seed + 4), runs, of('manual_verification_share'), LEAST_RISE),
			exactLower(new Random(seed + 5), runs, of('staff_turnover_rate')),
		],
	};
}
