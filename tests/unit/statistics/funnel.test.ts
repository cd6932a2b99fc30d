import { describe, expect, it } from 'vitest';
import { funnelPosition, proportionLimits } from '#lib/domain/statistics/funnel.ts';
import { wilson } from '#lib/domain/statistics/wilson.ts';
import { between, seeded } from '../../fixtures/statistics/seeded.ts';
import { expectNear, expectPrinted, table } from '../../fixtures/statistics/published.ts';

/** Of the published table: events and people of all 303 areas together. */
const BASELINE = 10_325_813.8504 / 12_804_440;

describe('proportionLimits', () => {
	it.each(table('phe-funnel-proportions.csv', 'n', 'lower95', 'upper95', 'lower998', 'upper998'))(
		'The limits at a size of $n are those of PHEindicatormethods.',
		(row) => {
			const show = proportionLimits(BASELINE, Number(row.n), 0.95);
			const alert = proportionLimits(BASELINE, Number(row.n), 0.998);
			expectPercent(show.lower, row.lower95);
			expectPercent(show.upper, row.upper95);
			expectPercent(alert.lower, row.lower998);
			expectPercent(alert.upper, row.upper998);
		},
	);

	it('The worked number of the docstring holds.', () => {
		const { lower, upper } = proportionLimits(0.80642448, 10, 0.95);
		expectPrinted(lower, '0.5615434');
		expect(upper).toBe(1);
	});

	it('A unit on a limit has a Wilson interval that just touches the target.', () => {
		const random = seeded(3);
		let touched = 0;
		for (let i = 0; i < 300; i++) {
			const target = random();
			const n = between(random, 2, 5000);
			for (const confidence of [0.95, 0.998]) {
				const { lower, upper } = proportionLimits(target, n, confidence);
				if (lower > 0) expect(wilson(lower * n, n, confidence).upper).toBeCloseTo(target, 9);
				if (upper < 1) expect(wilson(upper * n, n, confidence).lower).toBeCloseTo(target, 9);
				touched += Number(lower > 0) + Number(upper < 1);
			}
		}
		expect(touched).toBeGreaterThan(500);
	});

	it('Four times the size halves the width.', () => {
		const small = proportionLimits(0.5, 100, 0.95);
		const large = proportionLimits(0.5, 400, 0.95);
		expectNear(small.upper - small.lower, 2 * (large.upper - large.lower), 1e-12);
	});

	it('A target of 0 or 1 allows no other value, even at a confidence of 1.', () => {
		for (const confidence of [0.95, 0.998, 1]) {
			expect(proportionLimits(0, 12, confidence)).toEqual({ lower: 0, upper: 0 });
			expect(proportionLimits(1, 12, confidence)).toEqual({ lower: 1, upper: 1 });
		}
	});

	it('A confidence of 1 gives the whole range.', () => {
		expect(proportionLimits(0.3, 12, 1)).toEqual({ lower: 0, upper: 1 });
	});

	it.each([
		[0.5, 0, 0.95],
		[0.5, -3, 0.95],
		[0.5, NaN, 0.95],
		[0.5, Infinity, 0.95],
		[-0.01, 5, 0.95],
		[1.01, 5, 0.95],
		[NaN, 5, 0.95],
		[0.5, 5, 0.8],
		[0.5, 5, 95],
	])('A target of %d at a size of %d and a confidence of %d is refused.', (target, n, confidence) => {
		expect(() => proportionLimits(target, n, confidence)).toThrow(RangeError);
	});

	/** A limit that is cut is printed as 0 or 100 and is exactly that. */
	function expectPercent(limit: number, printed: string): void {
		if (printed === '0' || printed === '100') expect(limit * 100).toBe(Number(printed));
		else expectPrinted(limit * 100, printed);
	}
});

describe('funnelPosition', () => {
	const limits = { lower: 0.25, upper: 0.75 };

	it.each([
		[-1, 'below'],
		[0.2499, 'below'],
		[0.25, 'inside'],
		[0.5, 'inside'],
		[0.75, 'inside'],
		[0.7501, 'above'],
		[-Infinity, 'below'],
		[Infinity, 'above'],
	])('%d is %s limits of 0.25 and 0.75, where a limit itself is inside.', (value, position) => {
		expect(funnelPosition(value, limits)).toBe(position);
	});

	it('The worked example of the docstring holds.', () => {
		expect(funnelPosition(0.5, proportionLimits(0.80642448, 10, 0.95))).toBe('below');
	});

	it('The same unit can be shown at 95 % and give no alert at 99.8 %.', () => {
		expect(funnelPosition(0.5, proportionLimits(0.80642448, 10, 0.998))).toBe('inside');
	});

	it('What is not a number has no position.', () => {
		expect(() => funnelPosition(NaN, limits)).toThrow(RangeError);
	});
});
