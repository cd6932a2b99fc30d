import { expect, it } from 'vitest';
import { linearMinusLog } from '#lib/domain/statistics/linear-minus-log.ts';
import { between, seeded } from '../../fixtures/statistics/seeded.ts';
import { expectNear, expectPrinted } from '../../fixtures/statistics/published.ts';

it('The worked number of the docstring holds: 1 − ln 2.', () => {
	expectPrinted(linearMinusLog(2, 1), '0.3068528');
	expectNear(linearMinusLog(2, 1), 1 - Math.LN2, 1e-15);
});

it.each([
	['ln 0.9', 0.9, '-0.10536051565782630'],
	['ln 1.1', 1.1, '0.095310179804324860'],
	['ln 0.95', 0.95, '-0.051293294387550533'],
	['ln 10', 10, '2.3025850929940457'],
])('With the tabulated %s it is what is left.', (_, x, logarithm) => {
	expect(linearMinusLog(x, 1)).toBeCloseTo(x - 1 - Number(logarithm), 14);
});

it.each([2 ** -10, 2 ** -20, 2 ** -30, -(2 ** -15)])(
	'At 1 + %d it keeps its digits: u² ÷ 2 − u³ ÷ 3 + u⁴ ÷ 4 − ….',
	(u) => {
		expectNear(linearMinusLog(1 + u, 1), u ** 2 / 2 - u ** 3 / 3 + u ** 4 / 4 - u ** 5 / 5 + u ** 6 / 6, 1e-13);
	},
);

it('A billion and one is 5e-19 from a billion.', () => {
	expectPrinted(linearMinusLog(1e9 + 1, 1e9), '4.99999999666666667e-19');
});

it('It is 0 at the mode, positive elsewhere and grows away from it, across the joints of its two formulas.', () => {
	expect(linearMinusLog(7, 7)).toBe(0);
	for (let i = 1; i < 300; i++) {
		expect(linearMinusLog(1 + i / 1000, 1)).toBeGreaterThan(linearMinusLog(1 + (i - 1) / 1000, 1));
		expect(linearMinusLog(1 - i / 1000, 1)).toBeGreaterThan(linearMinusLog(1 - (i - 1) / 1000, 1));
	}
	for (const joint of [0.9, 1.1]) {
		expectNear(linearMinusLog(joint * (1 - 1e-14), 1), linearMinusLog(joint * (1 + 1e-14), 1), 1e-11);
	}
});

it('Only the ratio of its two arguments matters.', () => {
	const random = seeded(16);
	for (let i = 0; i < 100; i++) {
		const m = between(random, 1e-3, 1e6);
		const ratio = 2 ** Math.round(4 * random()) / 4;
		expectNear(linearMinusLog(ratio * m, m), linearMinusLog(ratio, 1), 1e-12);
	}
});
