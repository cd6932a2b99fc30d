import { describe, expect, it } from 'vitest';
import type { Text } from '#lib/domain/definition.ts';
import { aboutSections } from '#lib/i18n/prose/about.ts';
import { BASIS_PROVES, DISCLOSURE, STATISTICS_LIMITS, statisticNotes } from '#lib/i18n/prose/methods.ts';
import { writingFaults } from '../../fixtures/texts.ts';

const line: Text = { zh: '一行。', en: 'A line.' };
const numbers = {
	byar: '10',
	least: '10',
	confidence: '99.8%',
	units: '11',
	alarms: '0.02',
	alarms95: '0.55',
	spread: '10',
	points: '12',
	trial: '19',
};

describe('long texts', () => {
	it('of the page 关于 are written as the messages are, in both languages', () => {
		const texts = aboutSections({ notice: line, report: line, licence: line }).flatMap((section) => [
			section.title,
			...section.paragraphs,
			...(section.lists ?? []).flatMap(({ title, points }) => [title, ...points]),
		]);
		expect(texts.length).toBeGreaterThan(20);
		expect(texts.flatMap(writingFaults)).toEqual([]);
	});

	it('of the methods are written as the messages are, in both languages', () => {
		const statistics = statisticNotes(numbers).flatMap(({ name, text }) => [name, text]);
		const texts = [...statistics, ...Object.values(BASIS_PROVES), ...DISCLOSURE, STATISTICS_LIMITS];
		expect(texts.flatMap(writingFaults)).toEqual([]);
	});

	it('tell of a sample only when the package is one', () => {
		const ids = (notice: Text | null) => aboutSections({ notice, report: null, licence: line }).map(({ id }) => id);
		expect(ids(line)).toContain('sample');
		expect(ids(null)).not.toContain('sample');
	});
});
