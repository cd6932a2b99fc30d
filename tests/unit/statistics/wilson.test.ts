import { expect, it } from 'vitest';
import { wilson } from '#lib/domain/statistics/wilson.ts';
import { seeded } from '../../fixtures/statistics/seeded.ts';
import { expectLimits, expectNear, table } from '../../fixtures/statistics/published.ts';

const Z95 = 1.959963984540054;
const WHOLE = [1, 2, 5, 10, 37, 100, 1234].flatMap((n) => [0, 0.3, 1, 0.9].map((part) => [Math.round(n * part), n]));

it.each(table('phe-intervals.csv', 'method', 'x', 'n', 'confidence', 'lower', 'upper').filter((row) => row.n !== ''))(
	'The interval of $x among $n at $confidence is the one of PHEindicatormethods.',
	({ x, n, confidence, lower, upper }) => {
		expectLimits(wilson(Number(x), Number(n), Number(confidence)), lower, upper);
	},
);

it.each(
	table('r-proportion-intervals.csv', 'x', 'n', 'method', 'lower', 'upper').filter((row) => row.method === 'wilson'),
)('The interval of $x among $n is the one of R.', ({ x, n, lower, upper }) => {
	expectLimits(wilson(Number(x), Number(n)), lower, upper);
});

it.each(
	table('fingertips-limits.csv', 'indicator', 'area', 'year', 'count', 'denominator', 'lower', 'upper').filter(
		(row) => row.indicator === '93085',
	),
)('The smokers of $area in $year have the published limits.', ({ count, denominator, lower, upper }) => {
	expectLimits(wilson(Number(count), Number(denominator)), lower, upper, 100);
});

it('The worked number of the docstring holds.', () => {
	expectLimits(wilson(65, 100), '0.5525444', '0.7363575');
});

it('The confidence is 95 % unless another is asked for.', () => {
	expect(wilson(7, 40)).toEqual(wilson(7, 40, 0.95));
	expect(wilson(7, 40)).not.toEqual(wilson(7, 40, 0.998));
});

it.each([1, 3, 20, 333, 12_345, 1e9, 0.25])(
	'Nobody among %d has a lower limit of exactly 0 and an upper one below 1.',
	(n) => {
		const { lower, upper } = wilson(0, n);
		expect(lower).toBe(0);
		expect(upper).toBeLessThan(1);
		expectNear(upper, Z95 ** 2 / (n + Z95 ** 2));
	},
);

it.each([1, 3, 20, 333, 12_345, 1e9, 0.25])(
	'Everybody among %d has an upper limit of exactly 1 and a lower one above 0.',
	(n) => {
		const { lower, upper } = wilson(n, n);
		expect(upper).toBe(1);
		expect(lower).toBeGreaterThan(0);
		expectNear(lower, n / (n + Z95 ** 2));
	},
);

it('At every confidence the ends are exactly 0 and 1, not within a rounding error of them.', () => {
	for (let i = 0; i < 1000; i++) {
		const confidence = 0.9 + i / 10_000;
		expect(wilson(0, 37, confidence).lower, `at ${confidence}`).toBe(0);
		expect(wilson(37, 37, confidence).upper, `at ${confidence}`).toBe(1);
	}
});

it('A limit is a proportion from which the observed one is z standard errors away.', () => {
	const random = seeded(1);
	for (let i = 0; i < 200; i++) {
		const n = 1 + Math.floor(random() * 3000);
		const x = random() * n;
		const { lower, upper } = wilson(x, n);
		for (const limit of [lower, upper]) {
			expectNear(Math.abs(x / n - limit), Z95 * Math.sqrt((limit * (1 - limit)) / n), 1e-7);
		}
	}
});

it.each(WHOLE)('The interval of %d among %d is that of the others, mirrored.', (x = 0, n = 0) => {
	const events = wilson(x, n);
	const others = wilson(n - x, n);
	expect(events.lower).toBeCloseTo(1 - others.upper, 14);
	expect(events.upper).toBeCloseTo(1 - others.lower, 14);
});

it.each(WHOLE)('The interval of %d among %d holds the proportion and lies within 0 to 1.', (x = 0, n = 0) => {
	for (const confidence of [0.9, 0.95, 0.998]) {
		const { lower, upper } = wilson(x, n, confidence);
		expect(lower).toBeGreaterThanOrEqual(0);
		expect(lower).toBeLessThanOrEqual(x / n);
		expect(upper).toBeGreaterThanOrEqual(x / n);
		expect(upper).toBeLessThanOrEqual(1);
	}
});

it('Both limits rise with every further event.', () => {
	for (let x = 1; x <= 150; x++) {
		expect(wilson(x, 150).lower).toBeGreaterThan(wilson(x - 1, 150).lower);
		expect(wilson(x, 150).upper).toBeGreaterThan(wilson(x - 1, 150).upper);
	}
});

it('A higher confidence gives a wider interval and a larger group a narrower one.', () => {
	const inner = wilson(30, 100, 0.95);
	const outer = wilson(30, 100, 0.998);
	expect(outer.lower).toBeLessThan(inner.lower);
	expect(outer.upper).toBeGreaterThan(inner.upper);
	const larger = wilson(300, 1000, 0.95);
	expect(larger.lower).toBeGreaterThan(inner.lower);
	expect(larger.upper).toBeLessThan(inner.upper);
});

it.each([
	[0, 5],
	[3, 5],
	[5, 5],
])('A confidence of 1 gives the whole range for %d among %d.', (x, n) => {
	expect(wilson(x, n, 1)).toEqual({ lower: 0, upper: 1 });
});

it.each([
	[6, 5],
	[-1, 5],
	[0, 0],
	[-2, -1],
	[NaN, 5],
	[1, NaN],
	[1, Infinity],
	[Infinity, Infinity],
])('%d among %d is refused.', (x, n) => {
	expect(() => wilson(x, n)).toThrow(RangeError);
});

it.each([0.89, 1.01, 0, 95, -1, NaN])('A confidence of %d is refused.', (confidence) => {
	expect(() => wilson(1, 2, confidence)).toThrow(RangeError);
});
