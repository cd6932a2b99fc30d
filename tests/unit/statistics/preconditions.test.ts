import { describe, expect, it } from 'vitest';
import {
	checkConfidence,
	checkCount,
	checkPositive,
	checkProbability,
	checkProportion,
	checkWhole,
} from '#lib/domain/statistics/preconditions.ts';

function refusal(message: string): RangeError {
	return new RangeError(message);
}

describe('checkConfidence', () => {
	it.each([0.9, 0.95, 0.998, 1])('%d is accepted.', (confidence) => {
		expect(() => {
			checkConfidence(confidence);
		}).not.toThrow();
	});

	it.each([0.8999, 1.0001, 0, -1, 95, 100, NaN, Infinity])('%d is refused by name.', (confidence) => {
		expect(() => {
			checkConfidence(confidence);
		}).toThrow(refusal(`expected a confidence from 0.9 to 1, found ${confidence}`));
	});
});

describe('checkProportion', () => {
	it.each([
		[0, 1],
		[1, 1],
		[0.5, 0.5],
		[123.25, 1279.76],
	])('%d among %d is accepted.', (x, n) => {
		expect(() => {
			checkProportion(x, n);
		}).not.toThrow();
	});

	it.each([
		[-1, 5],
		[6, 5],
		[0, 0],
		[-2, -1],
		[NaN, 5],
		[1, NaN],
		[1, Infinity],
		[Infinity, Infinity],
	])('%d among %d is refused by name.', (x, n) => {
		expect(() => {
			checkProportion(x, n);
		}).toThrow(refusal(`expected 0 ≤ x ≤ n and n > 0, found x = ${x}, n = ${n}`));
	});
});

describe('checkCount', () => {
	it.each([0, 0.25, 7, 1e12])('%d is accepted.', (x) => {
		expect(() => {
			checkCount(x);
		}).not.toThrow();
	});

	it.each([-1, -1e-300, NaN, Infinity, -Infinity])('%d is refused by name.', (x) => {
		expect(() => {
			checkCount(x);
		}).toThrow(refusal(`expected a count of at least 0, found ${x}`));
	});
});

describe('checkPositive', () => {
	it.each([1e-300, 1, 1e300])('%d is accepted.', (value) => {
		expect(() => {
			checkPositive('a size', value);
		}).not.toThrow();
	});

	it.each([0, -1, NaN, Infinity, -Infinity])('%d is refused under the name that was given.', (value) => {
		expect(() => {
			checkPositive('a size', value);
		}).toThrow(refusal(`expected a size above 0, found ${value}`));
	});
});

describe('checkProbability', () => {
	it.each([0, 1e-300, 0.5, 1])('%d is accepted.', (p) => {
		expect(() => {
			checkProbability(p);
		}).not.toThrow();
	});

	it.each([-1e-300, 1.0000001, NaN, Infinity, 50])('%d is refused by name.', (p) => {
		expect(() => {
			checkProbability(p);
		}).toThrow(refusal(`expected a probability from 0 to 1, found ${p}`));
	});
});

describe('checkWhole', () => {
	it.each([0, 1, 70_000, Number.MAX_SAFE_INTEGER])('%d is accepted.', (value) => {
		expect(() => {
			checkWhole('money in fen', value);
		}).not.toThrow();
	});

	it.each([-1, 0.5, 2 ** 53, NaN, Infinity])('%d is refused by name.', (value) => {
		expect(() => {
			checkWhole('money in fen', value);
		}).toThrow(refusal(`expected money in fen as a whole number of at least 0, found ${value}`));
	});
});
