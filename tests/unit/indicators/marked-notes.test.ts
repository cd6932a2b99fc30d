import { describe, expect, it } from 'vitest';
import { termNotes } from '#lib/domain/glossary.ts';
import { termsIn, type MarkedText } from '#lib/domain/term-marks.ts';
import { indicatorPage } from '#lib/indicators/indicator-page.ts';
import { markedNotes, noteTexts } from '#lib/indicators/marked-notes.ts';
import { contextOf } from '../../fixtures/domain/contexts.ts';
import { countOf, row } from '../../fixtures/domain/definitions.ts';

const definition = countOf({
	howToRead: { zh: '低保看同比。', en: 'Dibao.' },
	question: { zh: '低保标准是多少？', en: 'Which line?' },
	meaning: { zh: '同比和环比。', en: 'Change.' },
	caveats: [{ zh: '低保不等于低保标准，人次不是人数。', en: 'Careful.' }],
});

function marked(): { all: MarkedText[]; texts: string[] } {
	const page = indicatorPage(contextOf(definition, [row()]));
	if (!page) throw new Error('expected a page');
	const { trendNotes, unitsNotes, howToRead, question, meaning, formula, caveats, warnings } = markedNotes(
		page,
		termsIn(noteTexts(page), termNotes('zh-CN')),
	);
	const notes = [...trendNotes, ...unitsNotes, howToRead, question, meaning, formula, ...caveats];
	return { all: [...notes, ...warnings.map(({ text }) => text)], texts: noteTexts(page) };
}

describe('the texts of an indicator’s page', () => {
	it('are the same texts when they are marked, in the same order', () => {
		const { all, texts } = marked();
		expect(all.map((text) => text.map((segment) => segment.text).join(''))).toEqual(texts);
	});

	it('have each term marked once, where it stands first', () => {
		const { all } = marked();
		const found = all.map((text) => text.flatMap(({ term }) => (term ? [term.id] : [])));
		const ids = found.flat();
		expect(new Set(ids).size).toBe(ids.length);
		expect(found).toEqual(
			expect.arrayContaining([['dibao', 'year_on_year'], ['dibao_line'], ['period_on_period'], ['person_times']]),
		);
	});
});
