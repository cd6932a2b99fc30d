import { describe, expect, it } from 'vitest';
import { plainNumber } from '#lib/domain/number.ts';
import { standings, type CompositeInput } from '#lib/domain/composite.ts';
import { parseWeights, weightsQuery } from '#lib/domain/weights.ts';

function input(
	values: readonly (number | null)[],
	rest: Partial<CompositeInput & { half: number }> = {},
): CompositeInput {
	const { half = 0, weight = 1, direction = 1 } = rest;
	return { weight, direction, values: values.map((value) => (value === null ? null : { value, halfWidth: half })) };
}

const A = [1, 4, 2, 8, 5];
const B = [3, 1, 9, 2, 7];

describe('standings', () => {
	it('of one exact input are its standard scores, and every rank is certain', () => {
		// Mean 2, deviation √(2/3): (3 − 2) ÷ 0.8165 = 1.2247.
		const found = standings([input([1, 2, 3])], 3);
		expect(found.map((each) => plainNumber(each?.score ?? Number.NaN, 4))).toEqual(['−1.2247', '0.0000', '1.2247']);
		expect(found.map((each) => [each?.best, each?.rank, each?.worst])).toEqual([
			[3, 3, 3],
			[2, 2, 2],
			[1, 1, 1],
		]);
	});

	it('turn round where less is better', () => {
		expect(standings([input([1, 2, 3], { direction: -1 })], 3).map((each) => each?.rank)).toEqual([1, 2, 3]);
	});

	it('are the same places in another order when the places are', () => {
		const order = [3, 0, 4, 1, 2];
		const shuffled = (values: readonly number[]): number[] => order.map((at) => values[at] ?? 0);
		const ranks = standings([input(A), input(B)], 5).map((each) => each?.rank);
		const moved = standings([input(shuffled(A)), input(shuffled(B))], 5).map((each) => each?.rank);
		expect(moved).toEqual(order.map((at) => ranks[at]));
	});

	it('do not move when a constant is added to an input, or its unit is changed', () => {
		const scores = standings([input(A), input(B)], 5).map((each) => plainNumber(each?.score ?? Number.NaN, 9));
		const other = standings([input(A.map((value) => value * 100 + 50)), input(B)], 5);
		expect(other.map((each) => plainNumber(each?.score ?? Number.NaN, 9))).toEqual(scores);
	});

	it('follow the weights, and a weight of 0 leaves an input out', () => {
		const alone = standings([input(A)], 5).map((each) => each?.rank);
		expect(standings([input(A), input(B, { weight: 0 })], 5).map((each) => each?.rank)).toEqual(alone);
		expect(standings([input(A), input(B, { weight: 9 })], 5).map((each) => each?.rank)).not.toEqual(alone);
	});

	it('have wide bands where the intervals overlap, the same in every run', () => {
		const wide = standings([input([50, 51, 52], { half: 20 })], 3);
		expect(wide.map((each) => [each?.best, each?.worst])).toEqual([
			[1, 3],
			[1, 3],
			[1, 3],
		]);
		expect(standings([input([50, 51, 52], { half: 20 })], 3)).toEqual(wide);
		const narrow = standings([input([10, 50, 90], { half: 2 })], 3);
		expect(narrow.map((each) => [each?.best, each?.worst])).toEqual([
			[3, 3],
			[2, 2],
			[1, 1],
		]);
	});

	it('leave out a place that lacks a value, which is never zero, unless its weight is 0', () => {
		const found = standings([input(A), input([3, null, 9, 2, 7])], 5);
		expect(found[1]).toBeNull();
		expect(found.filter((each) => each !== null)).toHaveLength(4);
		const without = standings([input(A), input([3, null, 9, 2, 7], { weight: 0 })], 5);
		expect(without[1]).not.toBeNull();
	});

	it('are none with two places, without weights, and equal where nothing differs', () => {
		expect(standings([input([1, 2])], 2)).toEqual([null, null]);
		expect(standings([input(A, { weight: 0 })], 5)).toEqual([null, null, null, null, null]);
		expect(standings([input([4, 4, 4])], 3).map((each) => [each?.score, each?.rank])).toEqual([
			[0, 1],
			[0, 1],
			[0, 1],
		]);
	});
});

describe('weights in an address', () => {
	it.each([
		['1-1', 2, [1, 1]],
		['0-9', 2, [0, 9]],
		['0-0', 2, null],
		['1-2-3', 2, null],
		['1-x', 2, null],
		['1-12', 2, null],
		['1--1', 2, null],
		['', 2, null],
	])('%s for %i inputs are %j', (text, count, weights) => {
		expect(parseWeights(text, count)).toEqual(weights);
	});

	it('stand in it only when they are not equal, and are read again', () => {
		expect(weightsQuery([1, 1, 1])).toBe('');
		expect(weightsQuery([2, 0, 1])).toBe('?v=1&w=2-0-1');
		expect(parseWeights('2-0-1', 3)).toEqual([2, 0, 1]);
	});
});
