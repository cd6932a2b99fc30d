import { plainNumber } from '#lib/domain/number.ts';
import type { Round } from './run.ts';
import { summarise, type Summary } from './statistics.ts';
import { alignedTable } from './table.ts';
import { bytesOf, KINDS, type Transfer } from './traffic.ts';

/** Largest ratio to the bare page that the project allows itself for a ready engine. */
export const ALLOWED_RATIO = 1.3;

/** One line beside the bare page. */
export interface Comparison {
	readonly name: string;
	readonly ours: Summary;
	readonly bare: Summary;
	/** Median ÷ median, and the smallest and largest quotient within one round. */
	readonly ratio: number;
	readonly roundRatios: readonly [min: number, max: number];
}

function compare(
	name: string,
	rounds: readonly Round[],
	read: (round: Round) => readonly [number, number],
): Comparison {
	const pairs = rounds.map(read);
	const [ours, bare] = [summarise(pairs.map(([own]) => own)), summarise(pairs.map(([, other]) => other))];
	const { min, max } = summarise(pairs.map(([own, other]) => own / other));
	return { name, ours, bare, ratio: ours.median / bare.median, roundRatios: [min, max] };
}

const median = (samples: readonly number[]): number => summarise(samples).median;

export function comparisons(rounds: readonly Round[]): Comparison[] {
	return [
		compare('engine ready', rounds, ({ ours, bare }) => [ours.ready, bare.ready]),
		compare('press → result shown', rounds, ({ recheck, bare }) => [recheck.fromPress, bare.fromPress]),
		compare('opened → result shown', rounds, ({ recheck, bare }) => [recheck.fromOpening, bare.fromOpening]),
		compare('one slice', rounds, ({ ours, bare }) => [median(ours.slices.times), median(bare.slices.times)]),
	];
}

const ms = (value: number): string => plainNumber(value, value < 100 ? 1 : 0);
const kilobytes = (value: number): string => plainNumber(value / 1000, 1);
const cells = ({ median: middle, p95, min, max }: Summary): string[] => [ms(middle), ms(p95), `${ms(min)}–${ms(max)}`];

export function comparisonTable(lines: readonly Comparison[]): string {
	return alignedTable(
		['ms', 'median', 'p95', 'min–max', 'bare median', 'p95', 'min–max', 'ours ÷ bare', 'by round'],
		lines.map(({ name, ours, bare, ratio, roundRatios }) => [
			name,
			...cells(ours),
			...cells(bare),
			plainNumber(ratio, 2),
			roundRatios.map((value) => plainNumber(value, 2)).join('–'),
		]),
	);
}

export function firstViewTable(rounds: readonly Round[]): string {
	const line = (name: string, key: 'home' | 'indicator'): string[] => {
		const shift = summarise(rounds.map((round) => round[key].layoutShift));
		return [
			name,
			...cells(summarise(rounds.map((round) => round[key].firstPaint))),
			plainNumber(shift.median, 4),
			plainNumber(shift.max, 4),
		];
	};
	return alignedTable(
		['first view', 'first paint ms', 'p95', 'min–max', 'layout shift', 'largest'],
		[line('home page', 'home'), line('indicator page', 'indicator')],
	);
}

/** What a reader waits for after a choice in the context bar, against the limits that the project sets itself. */
export function choicesTable(rounds: readonly Round[]): string {
	const line = (name: string, limit: string, read: (round: Round) => readonly number[]): string[] => [
		name,
		...cells(summarise(rounds.flatMap(read))),
		limit,
	];
	return alignedTable(
		['choice → shown, ms', 'median', 'p95', 'min–max', 'limit of p95'],
		[
			line('first change', '–', ({ choices }) => [choices.first]),
			line('period', '50', ({ choices }) => choices.period),
			line('comparison', '50', ({ choices }) => choices.comparison),
			line('place', '50', ({ choices }) => choices.place),
			line('first slice (starts the engine)', '–', ({ choices }) => [choices.firstSlice]),
			line('slice', '150', ({ choices }) => choices.slice),
			line('papers opened → 30 figures ready to print', '5000', ({ pack }) => [pack]),
		],
	);
}

/** Median kilobytes of each kind; `first view` has no wasm, or the bench says so. */
export function bytesTable(rounds: readonly Round[]): string {
	const line = (name: string, read: (round: Round) => readonly Transfer[]): string[] => [
		name,
		...KINDS.map((kind) => kilobytes(median(rounds.map((round) => bytesOf(read(round), kind))))),
		kilobytes(median(rounds.map((round) => bytesOf(read(round))))),
		plainNumber(median(rounds.map((round) => read(round).length))),
	];
	return alignedTable(
		['kB sent, compressed', ...KINDS, 'all', 'requests'],
		[
			line('home page, first view', ({ home }) => home.transfers),
			line('indicator page, first view', ({ indicator }) => indicator.transfers),
			line('indicator page to the result', ({ recheck }) => recheck.transfers),
			line('bare page to the result', ({ bare }) => bare.transfers),
		],
	);
}

/** Whether any first view asked for wasm. */
export function wasmInFirstView(rounds: readonly Round[]): boolean {
	return rounds.some(({ home, indicator }) =>
		[...home.transfers, ...indicator.transfers].some(({ kind }) => kind === 'wasm'),
	);
}
