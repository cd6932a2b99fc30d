import type { Definition } from './definition.ts';
import { parsePeriod } from './period.ts';
import { parsePlaceCode } from './place.ts';
import type { Basis, Qualifier, Reading } from './reading.ts';
import type { Row } from './rowset.ts';
import { countInterval } from './statistics/poisson.ts';
import { wilson } from './statistics/wilson.ts';
import type { Interval } from './statistics/interval.ts';

/** How far below its stated value an approximated count (近) can lie: 近30 is read as 25 ≤ n < 30. */
export const APPROXIMATION_STEP = 5;

function text(row: Row, column: string): string {
	const cell = row[column];
	if (typeof cell !== 'string') throw new TypeError(`expected text in column “${column}”, found ${String(cell)}`);
	return cell;
}

const STATES = ['value', 'suppressed', 'missing', 'not_applicable'] as const;
const BASES: readonly Basis[] = ['published', 'calibrated', 'synthetic', 'measured'];
const QUALIFIERS: readonly Qualifier[] = ['exact', 'approx_below'];

function oneOf<T extends string>(row: Row, column: string, words: readonly T[]): T {
	const cell = text(row, column);
	const word = words.find((each) => each === cell);
	if (word === undefined)
		throw new TypeError(`expected one of ${words.join(', ')} in column “${column}”, found “${cell}”`);
	return word;
}

function numberOrNull(row: Row, column: string): number | null {
	const cell = row[column];
	if (cell === null || cell === undefined) return null;
	if (typeof cell !== 'number') throw new TypeError(`expected a number in column “${column}”, found ${String(cell)}`);
	return cell;
}

/** The value in the definition's unit from what the query counted. */
export function valueOf(definition: Definition, numerator: number, denominator: number | null): number {
	switch (definition.measure) {
		case 'amount':
			return numerator / 100;
		case 'count':
			return numerator;
		case 'share':
		case 'load':
		case 'ratio':
			return numerator / (denominator ?? Number.NaN);
		case 'growth':
			return numerator / (denominator ?? Number.NaN) - 1;
		case 'per_head':
			return numerator / 100 / (denominator ?? 1);
	}
}

function intervalOf(
	definition: Definition,
	numerator: number,
	denominator: number | null,
	qualifier: Qualifier,
): Interval | null {
	if (qualifier === 'approx_below') {
		return definition.measure === 'count' ? { lower: numerator - APPROXIMATION_STEP, upper: numerator } : null;
	}
	if (definition.interval === 'wilson' && denominator !== null) return wilson(numerator, denominator);
	if (definition.interval === 'poisson') {
		const { lower, upper } = countInterval(numerator);
		if (lower === null) return null;
		const per = denominator ?? 1;
		return { lower: lower / per, upper: upper / per };
	}
	return null;
}

/** Decodes one row of an indicator's query into a reading. Throws when the row breaks the contract of `queries/README.md`. */
export function decodeReading(definition: Definition, row: Row): Reading {
	const place = parsePlaceCode(text(row, 'place'));
	const period = parsePeriod(text(row, 'period'));
	if (!place || !period) {
		throw new TypeError(`expected place and period ids, found “${row.place}” and “${row.period}” in ${definition.id}`);
	}
	const state = oneOf(row, 'state', STATES);
	const basis = oneOf(row, 'basis', BASES);
	const parts = Object.fromEntries(
		Object.keys(definition.parts ?? {}).map((name) => [name, numberOrNull(row, `part_${name}`)]),
	);
	const base = { place, period, basis, parts };
	if (state === 'suppressed' || state === 'missing' || state === 'not_applicable') {
		return { ...base, state, reason: text(row, 'reason') };
	}
	const numerator = numberOrNull(row, 'numerator');
	const denominator = numberOrNull(row, 'denominator');
	if (numerator === null)
		throw new TypeError(`expected a numerator in ${definition.id} ${place} ${period}, found none`);
	const divides = definition.measure !== 'amount' && definition.measure !== 'count';
	if (denominator === 0 && definition.measure === 'load')
		return { ...base, state: 'unbounded', numerator, denominator };
	if (divides && (denominator === null || denominator <= 0)) {
		return { ...base, state: 'not_applicable', reason: 'no_denominator' };
	}
	const qualifier = oneOf(row, 'qualifier', QUALIFIERS);
	return {
		...base,
		state: 'value',
		value: valueOf(definition, numerator, denominator),
		numerator,
		denominator,
		qualifier,
		interval: intervalOf(definition, numerator, denominator, qualifier),
	};
}
