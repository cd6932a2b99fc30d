import { describe, expect, it } from 'vitest';
import { termNotes } from '#lib/domain/glossary.ts';
import { type MarkedText, type TermNote, heldSegments, termMarker, termsIn } from '#lib/domain/term-marks.ts';

const note = (id: string, ...forms: string[]): TermNote => ({ id, name: id, forms, explanation: '' });

/** A marked text with its terms in brackets: 每月的[低保标准]. */
function shown(marked: MarkedText): string {
	return marked.map(({ text, term }) => (term ? `[${text}]` : text)).join('');
}
const markedBy = (terms: readonly TermNote[], ...texts: string[]): string[] => {
	const mark = termMarker(terms);
	return texts.map((text) => shown(mark(text)));
};

const DIBAO = [note('dibao', '低保'), note('line', '低保标准')];

describe('terms in Chinese texts', () => {
	it('are found inside a sentence', () => {
		expect(markedBy(DIBAO, '享受低保的人')).toEqual(['享受[低保]的人']);
	});

	it('take the longest word, whatever the order of the glossary', () => {
		expect(markedBy(DIBAO, '低保标准提高')).toEqual(['[低保标准]提高']);
		expect(markedBy([...DIBAO].reverse(), '低保标准提高')).toEqual(['[低保标准]提高']);
	});

	it('leave a longer word whole when it stands again, and find the shorter one elsewhere', () => {
		expect(markedBy(DIBAO, '低保标准，低保标准，低保')).toEqual(['[低保标准]，低保标准，[低保]']);
	});

	it('are marked once over all texts of a page', () => {
		expect(markedBy(DIBAO, '低保', '低保和低保标准')).toEqual(['[低保]', '低保和[低保标准]']);
	});

	it('are marked once for all forms of a term', () => {
		expect(markedBy([note('tekun', '特困人员', '特困')], '特困家庭和特困人员')).toEqual(['[特困]家庭和特困人员']);
	});

	it('may begin with digits, but not in the middle of a number', () => {
		const terms = [note('interval', '95%区间'), note('all', '5%')];
		expect(markedBy(terms, '横线为95%区间')).toEqual(['横线为[95%区间]']);
		expect(markedBy(terms, '195%区间和15%')).toEqual(['195%区间和15%']);
	});
});

describe('terms in English texts', () => {
	const terms = [note('share', 'share'), note('peer', 'peer', 'peers'), note('part', 'part-time')];

	it('are whole words', () => {
		expect(markedBy(terms, 'the shared part, a share, shares')).toEqual(['the shared part, a [share], shares']);
	});

	it('are found whatever the capitals, and keep those of the text', () => {
		expect(markedBy(terms, 'Peers and peer')).toEqual(['[Peers] and peer']);
	});

	it('may hold a hyphen', () => {
		expect(markedBy(terms, 'Part-time staff')).toEqual(['[Part-time] staff']);
	});

	it('stand at either end of a text or beside a sign', () => {
		expect(markedBy(terms, '“share”', '(peer)')).toEqual(['“[share]”', '([peer])']);
	});
});

describe('a marked text', () => {
	const text = '每月<b>低保</b>&标准';

	it('is the text again when its pieces are joined, signs of markup included', () => {
		const marked = termMarker(DIBAO)(text);
		expect(marked.map((segment) => segment.text).join('')).toBe(text);
		expect(shown(marked)).toBe('每月<b>[低保]</b>&标准');
	});

	it('is one plain piece without any term, and none when it is empty', () => {
		expect(termMarker(DIBAO)('没有')).toEqual([{ text: '没有', term: null }]);
		expect(termMarker(DIBAO)('')).toEqual([]);
	});

	it('joins to the text again for the real glossary in both languages', () => {
		for (const locale of ['zh-CN', 'en'] as const) {
			const notes = termNotes(locale);
			for (const { explanation } of notes) {
				const joined = termMarker(notes)(explanation).map((segment) => segment.text);
				expect(joined.join('')).toBe(explanation);
			}
		}
	});
});

describe('the terms of a page', () => {
	it('are those that stand in its texts, each once', () => {
		expect(termsIn(['低保和低保', '别的'], DIBAO).map(({ id }) => id)).toEqual(['dibao']);
	});
});

describe('a term in a line', () => {
	const term = { id: 'x', name: '无专人', forms: ['无专人'], explanation: '' };
	it.each([
		['乡镇写“无专人”，排在前面', ['乡镇写', '“|无专人|”，', '排在前面']],
		['无专人。', ['|无专人|。', '']],
		['（无专人）', ['', '（|无专人|）', '']],
		['没有无专人', ['没有', '|无专人|']],
	])('holds the signs of %s', (text, pieces) => {
		const held = heldSegments(termMarker([term])(text));
		expect(held.map((each) => (each.term ? `${each.before}|${each.text}|${each.after}` : each.text))).toEqual(pieces);
		expect(held.map(({ before, text: words, after }) => before + words + after).join('')).toBe(text);
	});
});
