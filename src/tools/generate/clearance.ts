import { LEAST_CELL, type Random } from './random.ts';
import { months, UNITS } from './places.ts';

export const CYCLES = ['2020-06', '2020-12', '2021-06', '2021-12', '2022-06', '2022-08'] as const;
export const FIRST = '2020-01';
export const CUT_OFF = '2022-08';
/** Units whose cells are too small to show. */
export const SMALL: readonly string[] = ['350421', '350429', '350430'];

/** Failures per review cycle by the code that reported them. The chain of 350404 sums to the published 119. */
const FAILED: Readonly<Record<string, readonly number[]>> = {
	'350402': [9, 14],
	'350403': [7, 11],
	'350404': [0, 0, 21, 24, 22, 11],
	'350427': [8, 9],
	'350405': [0, 0, 11, 10, 9, 7],
	'350481': [10, 12, 13, 11, 12, 9],
	'350424': [6, 7, 8, 9, 7, 6],
	'350425': [7, 8, 9, 11, 10, 8],
	'350426': [8, 9, 10, 9, 11, 8],
	'350423': [5, 6, 0, 7, 6, 5],
	'350428': [0, 0, 0, 0, 0, 0],
	'350421': [2, 3, 1, 2, 3, 2],
	'350429': [1, 1, 2, 1, 1, 2],
	'350430': [3, 2, 2, 4, 2, 1],
};

/** Hard cases open at the cut-off; 29 in 350404 stands beside the department's 近30户. */
const HARD: Readonly<Record<string, number>> = {
	'350404': 29,
	'350405': 6,
	'350481': 8,
	'350425': 9,
	'350426': 5,
	'350421': 2,
	'350429': 1,
	'350430': 3,
};

/** One household that failed a review, from failure to exit or cut-off. */
export interface Case {
	readonly unit: string;
	/** Code that held the case in 2020, before the merger. */
	readonly formerCode: string;
	readonly failed: string;
	exit: string | null;
	mode: 'voluntary' | 'enforced' | null;
	hard: boolean;
}

export type StageName =
	'opening' | 'failed' | 'decided' | 'notified' | 'within_term' | 'hard' | 'voluntary_exit' | 'enforced' | 'closing';
export const STAGES: readonly StageName[] = [
	'opening',
	'failed',
	'decided',
	'notified',
	'within_term',
	'hard',
	'voluntary_exit',
	'enforced',
	'closing',
];
export type StageCounts = Record<StageName, number>;

function age(from: string, to: string): number {
	return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5));
}

/** Where an open case stands. */
export type OpenStage = 'decided' | 'notified' | 'within_term' | 'hard';

/** The stage of an open case by its age in months. */
function stageOf(each: Case, month: string): OpenStage {
	const months = age(each.failed, month);
	if (months <= 1) return 'decided';
	if (months <= 3) return 'notified';
	return each.hard && months > 7 ? 'hard' : 'within_term';
}

function codeAt(each: Case, month: string): string {
	return month < '2021-01' ? each.formerCode : each.unit;
}

function openAt(cases: readonly Case[], month: string): Case[] {
	return cases.filter((each) => each.failed <= month && (each.exit === null || each.exit > month));
}

/** Months in which the small units clear every household that is ready, so that together they never show 1 to 4. */
const SMALL_MONTHS = ['2021-05', '2021-11', '2022-05'];

/** Clears the small units in the same months: their total is a published total less visible cells, and so a cell itself. */
function clearTogether(cases: readonly Case[]): void {
	for (const month of SMALL_MONTHS) {
		const ready = openAt(cases, month).filter((each) => age(each.failed, month) >= 2 && !each.hard);
		for (const each of ready) Object.assign(each, { exit: month, mode: 'voluntary' });
	}
}

/** Months in which a unit clears households, in batches so that no visible cell is small. */
function clearBatches(random: Random, cases: Case[]): void {
	for (const month of months('2020-08', CUT_OFF)) {
		if (!['02', '05', '07', '10'].includes(month.slice(5)) || random.chance(0.25)) continue;
		for (const code of new Set(cases.map((each) => codeAt(each, month)))) {
			for (const mode of ['voluntary', 'enforced'] as const) {
				const open = openAt(cases, month).filter((each) => codeAt(each, month) === code);
				const ready = open.filter((each) => age(each.failed, month) >= 2 && !each.hard);
				const wanted = mode === 'voluntary' ? random.whole(5, 7) : random.chance(0.4) ? 5 : 0;
				const left = open.length - wanted;
				const safe = left === 0 || left >= LEAST_CELL;
				if (wanted === 0 || ready.length < wanted || !safe) continue;
				for (let taken = 0; taken < wanted; taken++) {
					const [chosen] = ready.splice(Math.floor(random.next() * ready.length), 1);
					if (chosen) Object.assign(chosen, { exit: month, mode });
				}
			}
		}
	}
}

/** All cases of the city, unit by unit. */
export function makeCases(random: Random): Case[] {
	return UNITS.flatMap((unit) => {
		const codes = [...new Set([...unit.former.map(([code]) => code), unit.code])];
		const cases = CYCLES.flatMap((failed, cycle) =>
			codes.flatMap((code) =>
				Array.from({ length: FAILED[code]?.[cycle] ?? 0 }, (): Case => ({
					unit: unit.code,
					formerCode: code,
					failed,
					exit: null,
					mode: null,
					hard: false,
				})),
			),
		);
		const small = SMALL.includes(unit.code);
		const eligible = cases.filter(({ failed }) => (small ? failed === CYCLES[0] : age(failed, CUT_OFF) > 7));
		for (let left = HARD[unit.code] ?? 0; left > 0; left--) {
			const [chosen] = eligible.splice(Math.floor(random.next() * eligible.length), 1);
			if (chosen) chosen.hard = true;
		}
		if (small) clearTogether(cases);
		else clearBatches(random, cases);
		return cases;
	});
}

/** Joins stages of 1 to 4 households to a larger one, so that a visible unit shows none. */
function joinSmall(counts: StageCounts): void {
	const present = ['hard', 'decided', 'notified', 'within_term'] as const;
	for (const stage of present) {
		const count = counts[stage];
		if (count === 0 || count >= LEAST_CELL) continue;
		const others = present.filter((other) => other !== stage);
		const target = others.reduce((best, other) => (counts[other] > counts[best] ? other : best));
		counts[target] += count;
		counts[stage] = 0;
	}
}

/** Stage counts of one code at one month: flows of the month and stocks at its end. */
export function countStages(cases: readonly Case[], code: string, month: string, before: string): StageCounts {
	const own = cases.filter((each) => codeAt(each, month) === code);
	const open = openAt(own, month);
	const counts: StageCounts = {
		opening: openAt(own, before).length,
		failed: own.filter(({ failed }) => failed === month).length,
		decided: 0,
		notified: 0,
		within_term: 0,
		hard: 0,
		voluntary_exit: own.filter(({ exit, mode }) => exit === month && mode === 'voluntary').length,
		enforced: own.filter(({ exit, mode }) => exit === month && mode === 'enforced').length,
		closing: open.length,
	};
	for (const each of open) counts[stageOf(each, month)] += 1;
	if (!SMALL.includes(code)) joinSmall(counts);
	return counts;
}

/**
 * The stage of every open case of a unit at the cut-off, with the same counts as its month: the latest failures are decided, those
 * before them within their term, and who was notified earlier and neither left nor counts as hard stays notified.
 */
export function stagesAtCutOff(cases: readonly Case[], code: string): Map<Case, OpenStage> {
	const counts = countStages(cases, code, CUT_OFF, CUT_OFF);
	const open = openAt(cases, CUT_OFF).filter(({ unit }) => unit === code);
	const latestFirst = open.filter(({ hard }) => !hard).sort((a, b) => b.failed.localeCompare(a.failed, 'en'));
	return new Map([
		...open.map((each) => [each, 'hard'] as const),
		...latestFirst.map((each, index) => {
			if (index < counts.decided) return [each, 'decided'] as const;
			return [each, index < counts.decided + counts.within_term ? 'within_term' : 'notified'] as const;
		}),
	]);
}
