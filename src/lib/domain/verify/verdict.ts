import type { Definition } from '../definition.ts';
import type { Period } from '../period.ts';
import type { Basis, Reading } from '../reading.ts';
import type { Readings } from '../readings.ts';
import { isFar, within } from './bounds.ts';
import { facetValue, type FacetValue, type NoValue } from './facet.ts';
import type { Origin } from './around.ts';
import type { FoundFigure } from './find.ts';
import { ENOUGH, rivals, type Candidate } from './link.ts';
import { latestKnown, periodFor, type PeriodFound } from './period-for.ts';

/**
 * match 一致; mismatch 不一致; calibrated 按报告校准: it agrees with rows made from that very report; different_definition 口径不同;
 * ambiguous 存疑: more than one reading is possible; unverifiable 无法核对: nothing is held to compare with.
 */
export type Verdict = 'match' | 'mismatch' | 'calibrated' | 'different_definition' | 'ambiguous' | 'unverifiable';

/** Why a verdict stands; each has a sentence in both languages. */
export type Why =
	| 'agrees'
	| 'calibrated'
	| 'differs'
	| 'unit'
	| 'points'
	| 'counting'
	| 'clock'
	| 'ties'
	| 'weak'
	| 'far'
	| 'other_period'
	| 'no_indicator'
	| 'no_unit'
	| 'outside'
	| 'no_place'
	| 'no_period'
	| NoValue;

/** A figure and what became of it. */
export interface Checked {
	readonly figure: FoundFigure;
	readonly verdict: Verdict;
	readonly why: Why;
	/** The chosen indicator, or null where there is none or more than one. */
	readonly candidate: Candidate | null;
	/** All that may be meant, the best first. */
	readonly candidates: readonly Candidate[];
	readonly period: Period | null;
	readonly periodOrigin: Origin;
	readonly value: FacetValue | null;
	readonly reading: Reading | null;
	readonly basis: Basis | null;
	/** Periods held for the indicator in this place, where the one of the text is not. */
	readonly held: readonly Period[];
}

/** What figures are checked against. */
export interface Ground {
	readonly readings: (definition: Definition) => Readings;
	/** Month of the report, `YYYY-MM`. */
	readonly report: string;
}

const RUNNING = /累计|共|合计|总/;

/** The period of a figure for an indicator, by the nearest time before it that goes by the indicator's clock. */
function periodOf(figure: FoundFigure, held: readonly Period[], ground: Ground): PeriodFound & { origin: Origin } {
	const { times, timeOrigin } = figure;
	const until = times.find(({ kind }) => kind === 'stock')?.to ?? null;
	const running =
		figure.unit === 'yuan' || figure.zones.some(({ text, weight }) => weight >= 0.6 && RUNNING.test(text));
	for (const time of times) {
		const found = periodFor(time, held, ground.report, until, running);
		// 2020年以来 says nothing about a stock: the time named before it holds on.
		if (found.period !== null || found.why === 'none' || time.kind !== 'since') return { ...found, origin: timeOrigin };
	}
	const latest = latestKnown(held, ground.report);
	return latest ? { period: latest, origin: 'assumed' } : { period: null, why: 'none', origin: 'assumed' };
}

/** Whether a printed figure holds a value of the data, by its precision and its words of approximation. */
export function agrees(figure: FoundFigure, data: FacetValue): boolean {
	if (!data.approximate) return within(figure.bounds, data.value);
	if (figure.qualifier === 'approx_below') return figure.value === data.value;
	return figure.qualifier !== 'exact' && figure.qualifier !== 'range' && within(figure.bounds, data.value);
}

/** The basis of a value on several readings: calibrated as soon as one of them is. */
function basisOf(bases: readonly Basis[]): Basis | null {
	return bases.find((basis) => basis === 'calibrated' || basis === 'published') ?? bases[0] ?? null;
}

/** Other periods of the same place in which the data say what the text says. */
function elsewhere(
	figure: FoundFigure,
	candidate: Candidate,
	series: ReadonlyMap<Period, Reading>,
	except: Period,
	ground: Ground,
): boolean {
	return [...series.values()].some((reading) => {
		if (reading.period === except) return false;
		const data = facetValue(candidate.definition, candidate.facet, series, reading, figure.baseTime, ground.report);
		return typeof data === 'object' && agrees(figure, data);
	});
}

type Outcome = Omit<Checked, 'figure' | 'candidates'>;

function compare(figure: FoundFigure, candidate: Candidate, ground: Ground): Outcome {
	const none = {
		candidate,
		period: null,
		periodOrigin: figure.timeOrigin,
		value: null,
		reading: null,
		basis: null,
		held: [],
	};
	const readings = ground.readings(candidate.definition);
	const series = figure.place === null ? undefined : readings.get(figure.place);
	if (!series) return { ...none, verdict: 'unverifiable', why: 'no_place' };
	if (candidate.differs === 'counting') return { ...none, verdict: 'different_definition', why: 'counting' };
	const held = [...series.keys()];
	const { origin, ...found } = periodOf(figure, held, ground);
	const dated = { ...none, periodOrigin: origin, period: found.period };
	if (found.period === null) {
		if (found.why === 'clock') return { ...dated, verdict: 'different_definition', why: 'clock', held };
		return { ...dated, verdict: 'unverifiable', why: 'no_period', held };
	}
	const reading = series.get(found.period);
	if (!reading) return { ...dated, verdict: 'unverifiable', why: 'no_period', held };
	const data = facetValue(candidate.definition, candidate.facet, series, reading, figure.baseTime, ground.report);
	if (typeof data === 'string') return { ...dated, verdict: 'unverifiable', why: data };
	const valued = { ...dated, value: data, reading, basis: basisOf(data.bases) };
	if (candidate.differs === 'unit')
		return { ...valued, verdict: 'different_definition', why: figure.unit === 'share' ? 'points' : 'unit' };
	if (!agrees(figure, data)) {
		if (origin === 'assumed' && elsewhere(figure, candidate, series, found.period, ground)) {
			return { ...valued, verdict: 'ambiguous', why: 'other_period' };
		}
		return { ...valued, verdict: 'mismatch', why: 'differs' };
	}
	if (isFar(figure.qualifier, figure.value, data.value)) return { ...valued, verdict: 'ambiguous', why: 'far' };
	const own = valued.basis === 'calibrated' || valued.basis === 'published';
	return own ? { ...valued, verdict: 'calibrated', why: 'calibrated' } : { ...valued, verdict: 'match', why: 'agrees' };
}

/** Checks one figure. Nothing is guessed: of several indicators that may be meant, none is chosen. */
export function check(
	figure: FoundFigure,
	found: readonly Candidate[],
	ground: Ground,
	chosen: Candidate | null = null,
): Checked {
	const open = {
		figure,
		candidate: null,
		period: null,
		periodOrigin: figure.timeOrigin,
		value: null,
		reading: null,
		basis: null,
		held: [],
	};
	if (chosen) return { figure, candidates: found, ...compare(figure, chosen, ground) };
	if (figure.unit === null) return { ...open, candidates: [], verdict: 'unverifiable', why: 'no_unit' };
	const [best] = found;
	if (!best) return { ...open, candidates: [], verdict: 'unverifiable', why: 'no_indicator' };
	if (figure.place === null)
		return { ...open, candidates: found, candidate: best, verdict: 'unverifiable', why: 'outside' };
	const near = rivals(found);
	if (near.length > 1) return { ...open, candidates: near, verdict: 'ambiguous', why: 'ties' };
	if (best.score < ENOUGH) return { ...open, candidates: near, verdict: 'ambiguous', why: 'weak' };
	return { figure, candidates: found, ...compare(figure, best, ground) };
}
