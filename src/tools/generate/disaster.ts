import { allocate, type Random } from './random.ts';
import { codesOf, months } from './places.ts';
import { SYNTHETIC, TableRows } from './table.ts';

/** City totals since 2019 by calibration: 1.27亿元 and 13.35万人次 as printed. */
const TOTAL_FEN = 12_698_435_000;
const TOTAL_PERSON_TIMES = 133_517;

/** Months with relief: phase and relative weight. Floods of early summer, and the winter and spring round. */
const MONTHS: Readonly<Record<string, readonly [string, number]>> = {
	'2019-05': ['emergency', 9],
	'2019-06': ['transition', 5],
	'2019-07': ['rebuild', 7],
	'2019-12': ['winter_spring', 4],
	'2020-01': ['winter_spring', 5],
	'2020-06': ['emergency', 4],
	'2020-12': ['winter_spring', 4],
	'2021-01': ['winter_spring', 4],
	'2021-06': ['emergency', 3],
	'2021-07': ['transition', 2],
	'2021-12': ['winter_spring', 4],
	'2022-01': ['winter_spring', 4],
	'2022-05': ['emergency', 3],
	'2022-06': ['emergency', 11],
	'2022-07': ['transition', 6],
	'2022-08': ['rebuild', 5],
};

/** Disaster relief by month and phase; a month without relief has a row of phase `none` with zeros. */
export function makeDisasterRelief(random: Random): TableRows {
	const table = new TableRows('disaster_relief', [
		'div_code',
		'month',
		'phase',
		'person_times',
		'amount_fen',
		'value_state',
		'state_reason',
		'basis',
	]);
	const all = months('2019-01', '2022-09').flatMap((month) => codesOf(month).map((place) => ({ month, ...place })));
	const hit = all.map(({ month, unit, share }) => {
		const [phase = 'none', weight = 0] = MONTHS[month] ?? [];
		const struck = weight > 0 && (phase === 'winter_spring' || random.chance(0.7));
		return {
			phase: struck ? phase : 'none',
			weight: struck ? weight * unit.registered * share * random.around(0.5) : 0,
		};
	});
	const times = allocate(
		TOTAL_PERSON_TIMES,
		hit.map(({ weight }) => weight),
	);
	const money = allocate(
		TOTAL_FEN,
		hit.map(({ phase, weight }) => weight * (phase === 'rebuild' ? 2.2 : phase === 'winter_spring' ? 0.6 : 1)),
	);
	all.forEach(({ code, month }, index) => {
		table.add(code, month, hit[index]?.phase ?? 'none', times[index] ?? 0, money[index] ?? 0, ...SYNTHETIC);
	});
	return table;
}
