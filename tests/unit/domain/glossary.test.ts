import { describe, expect, it } from 'vitest';
import { glossaryGroups } from '#lib/domain/glossary-groups.ts';
import { TERMS, termNotes } from '#lib/domain/glossary.ts';
import type { SearchEntry } from '#lib/domain/search.ts';
import { writingFaults } from '../../fixtures/texts.ts';

const byId = (id: string) => TERMS.find((term) => term.id === id);

describe('the glossary', () => {
	it('explains at least 45 words, each under an id of its own', () => {
		expect(TERMS.length).toBeGreaterThanOrEqual(45);
		expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length);
		for (const { id } of TERMS) expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
	});

	it.each([
		'低保',
		'特困人员',
		'集中供养',
		'不能自理',
		'补差',
		'同比',
		'环比',
		'百分点',
		'置信区间',
		'控制限',
		'漏斗图',
	])('explains %s', (name) => {
		expect(TERMS.map((term) => term.name.zh)).toContain(name);
	});

	it('names and explains every word in both languages, written as the messages are', () => {
		expect(TERMS.flatMap(({ name, explanation }) => [...writingFaults(name), ...writingFaults(explanation)])).toEqual(
			[],
		);
	});

	it('explains each in exactly one sentence', () => {
		for (const { id, explanation } of TERMS) {
			expect(explanation.zh, id).toMatch(/^[^。！？]+。$/);
			expect(explanation.en, id).toMatch(/^[A-Z](?:[^.!?]|\.(?=\d))+\.$/);
		}
	});

	it('has no word that two terms claim, and no form that differs only by capitals', () => {
		for (const locale of ['zh-CN', 'en'] as const) {
			const forms = termNotes(locale).flatMap((note) => note.forms.map((form) => form.toLowerCase()));
			expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
		}
	});

	it('never explains a word by itself alone', () => {
		for (const { id, name, explanation } of TERMS) {
			expect(explanation.zh.replace('。', ''), id).not.toBe(name.zh);
			expect(explanation.en.replace('.', ''), id).not.toBe(name.en);
		}
	});
});

describe('the glossary of one language', () => {
	it('is sorted as a dictionary: 百分点 before 低保, Dibao before Dibao line before Education aid', () => {
		const zh = termNotes('zh-CN').map(({ id }) => id);
		expect(zh.indexOf('percentage_point')).toBeLessThan(zh.indexOf('dibao'));
		expect(zh.indexOf('dibao')).toBe(zh.indexOf('dibao_line') - 1);
		const en = termNotes('en').map(({ name }) => name);
		expect(en.indexOf('Dibao')).toBe(en.indexOf('Dibao line') - 1);
		expect(en.indexOf('Dibao line')).toBeLessThan(en.indexOf('Education aid'));
	});

	it('searches texts by the name, or by the forms given instead of it', () => {
		const note = (id: string) => termNotes('zh-CN').find((each) => each.id === id);
		expect(note('dibao')?.forms).toEqual(['低保']);
		expect(byId('tekun')?.forms?.zh).toEqual(note('tekun')?.forms);
		expect(note('recheck')?.forms).toEqual([]);
	});
});

describe('the letters of the glossary', () => {
	const entry = (zh: string, en: string, pinyin: string, kind: SearchEntry['kind'] = 'term'): SearchEntry => ({
		kind,
		id: en,
		zh,
		en,
		pinyin,
		detail: '',
	});
	const entries = [
		entry('大田县', 'Datian County', 'da tian xian', 'place'),
		entry('百分点', 'Percentage point', 'bai fen dian'),
		entry('补差', 'Top-up', 'bu cha'),
		entry('低保', 'Dibao', 'di bao'),
	];

	it('are those of the pinyin in Chinese and of the name in English, without anything that is not a term', () => {
		const shape = (locale: 'zh-CN' | 'en') =>
			glossaryGroups(entries, locale).map(({ letter, terms }) => `${letter}: ${terms.map(({ zh }) => zh).join(' ')}`);
		expect(shape('zh-CN')).toEqual(['B: 百分点 补差', 'D: 低保']);
		expect(shape('en')).toEqual(['P: 百分点', 'T: 补差', 'D: 低保']);
	});
});
