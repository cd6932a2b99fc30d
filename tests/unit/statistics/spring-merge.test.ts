import { describe, expect, it } from 'vitest';
import { type Period } from '#lib/domain/period.ts';
import { mergeJanuaryFebruary, type MonthlyValue } from '#lib/domain/statistics/spring-merge.ts';

function series(values: Record<string, number | null>): MonthlyValue[] {
	return Object.entries(values).map(([period, value]) => ({ period: period as Period, value }));
}

describe('mergeJanuaryFebruary', () => {
	const months = series({ '2022-01': 100, '2022-02': 60, '2022-03': 90 });

	it('The worked number of the docstring holds.', () => {
		expect(mergeJanuaryFebruary(months, 'mean')).toEqual(series({ '2022-01/2022-02': 80, '2022-03': 90 }));
	});

	it('A flow is added, so that the whole stays the same.', () => {
		expect(mergeJanuaryFebruary(months, 'sum')).toEqual(series({ '2022-01/2022-02': 160, '2022-03': 90 }));
	});

	it('Every year has its own point, and all other months stay.', () => {
		const long = series({ '2021-12': 1, '2022-01': 2, '2022-02': 4, '2022-12': 5, '2023-01': 6, '2023-02': 8 });
		expect(mergeJanuaryFebruary(long, 'mean')).toEqual(
			series({ '2021-12': 1, '2022-01/2022-02': 3, '2022-12': 5, '2023-01/2023-02': 7 }),
		);
	});

	it.each([
		[{ '2022-01': 100, '2022-02': null }],
		[{ '2022-01': null, '2022-02': 60 }],
		[{ '2022-01': 100 }],
		[{ '2022-02': 60 }],
		[{ '2022-01': null, '2022-02': null }],
	])('With one month absent the merged point is absent, never half: %j.', (values) => {
		expect(mergeJanuaryFebruary(series(values), 'sum')).toEqual(series({ '2022-01/2022-02': null }));
		expect(mergeJanuaryFebruary(series(values), 'mean')).toEqual(series({ '2022-01/2022-02': null }));
	});

	it('An empty series stays empty.', () => {
		expect(mergeJanuaryFebruary([], 'sum')).toEqual([]);
	});

	it.each([[{ '2022-03': 1, '2022-02': 2 }], [{ '2022-01/2022-02': 1 }], [{ '@2022-01': 1 }]])(
		'%j is refused.',
		(values) => {
			expect(() => mergeJanuaryFebruary(series(values), 'sum')).toThrow(RangeError);
		},
	);

	it('The same month twice is refused.', () => {
		expect(() => mergeJanuaryFebruary([...months, ...months.slice(2)], 'sum')).toThrow(RangeError);
	});
});
