import { expect, it } from 'vitest';
import { reviewFromReport } from '#lib/domain/review/from-report.ts';
import { readReview } from '#lib/domain/review/read.ts';
import { claimsOf } from '#lib/domain/review/review.ts';
import type { Facet } from '#lib/domain/verify/link.ts';
import type { Checked, Verdict } from '#lib/domain/verify/verdict.ts';

const TEXT =
	'关于工作的报告\n一、做法\n今年1—9月发放2.14亿元，增长15.1%。\n# 不是标题\n另有119户和近30户，[附表]不变，又2户。';

function checkedAt(text: string, verdict: Verdict, facet: Facet, place: string | null = '350400'): Checked {
	const figure = { text, offset: TEXT.indexOf(text), place };
	return { figure, verdict, period: '2022', candidate: { facet, definition: { id: 'an_id' } } } as unknown as Checked;
}

const all = [
	checkedAt('2.14亿元', 'calibrated', 'value'),
	checkedAt('15.1%', 'match', 'growth'),
	checkedAt('119户', 'ambiguous', 'numerator'),
	checkedAt('近30户', 'mismatch', 'value', null),
	checkedAt('2户', 'mismatch', 'value'),
];
const head = { title: '核对', date: '2022-10-01', source: '来源' };

it('links what agrees, contradicts or is confirmed, nothing doubtful, and no change of two periods', () => {
	const texts = (confirmed: readonly number[]): string[] => {
		const { review, faults } = readReview(reviewFromReport(TEXT, all, confirmed, head));
		expect(faults).toEqual([]);
		return review ? claimsOf(review).map(({ text }) => text) : [];
	};
	expect(texts([])).toEqual(['2.14亿元', '2户']);
	expect(texts([1, 2, 3])).toEqual(['2.14亿元', '119户', '2户']);
});

it('keeps every word, headings as headings, and what only looks like structure as text', () => {
	const { review } = readReview(reviewFromReport(TEXT, all, [2], head));
	const blocks = review?.blocks ?? [];
	expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'section', 'paragraph', 'paragraph', 'paragraph']);
	const words = blocks.map((block) =>
		'pieces' in block ? block.pieces.map(({ text }) => text).join('') : 'text' in block ? block.text : '',
	);
	expect(words.join('\n').replace('\\#', '#')).toBe(TEXT);
});
