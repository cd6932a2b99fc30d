import { describe, expect, it } from 'vitest';
import { compare } from '#lib/domain/comparison.ts';
import type { Definition } from '#lib/domain/definition.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Reading } from '#lib/domain/reading.ts';
import {
	changeCell,
	countCell,
	intervalCell,
	readingCell,
	readingHead,
	tableRow,
	wordsCell,
} from '#lib/indicators/cells.ts';
import { countOf, loadOf, moneyOf, read, shareOf } from '../../fixtures/domain/definitions.ts';

describe('the cell of a reading', () => {
	it('is a number in the unit of the column', () => {
		expect(readingCell(shareOf(), read(shareOf()), 'zh-CN')).toEqual({ text: '85.0', value: 85, unit: null });
		const money = read(moneyOf(), { numerator: 1_234_567_800, denominator: null });
		expect(readingCell(moneyOf(), money, 'zh-CN')).toEqual({ text: '1234.57', value: 1234.5678, unit: null });
		expect(readingCell(moneyOf(), money, 'en')).toEqual({ text: '12.35', value: 12.345678, unit: null });
	});

	it.each<[string, Definition, Record<string, string | number>]>([
		['近85户', countOf(), { qualifier: 'approx_below' }],
		['2人中1人', shareOf(), { numerator: 1, denominator: 2 }],
		['已隐去，以保护个人', countOf(), { state: 'suppressed', reason: 'small_cell' }],
		['缺报', countOf(), { state: 'missing', reason: 'not_reported' }],
		['无专人', loadOf(), { denominator: 0 }],
	])('is words where there is no exact value: %s', (text, definition, changes) => {
		expect(readingCell(definition, read(definition, changes), 'zh-CN')).toEqual({ text, value: null, unit: null });
	});
});

describe('the other cells', () => {
	const changed = (definition: Definition, before: number, now: number) => {
		const at = (period: string, numerator: number): Reading =>
			read(definition, { period, numerator, denominator: 1000 });
		const [base, reading] = [at('2021', before), at('2022', now)];
		const series = new Map<Period, Reading>([base, reading].map((each) => [each.period, each]));
		return changeCell(definition, compare(definition, reading, series), 'zh-CN');
	};

	it('hold a change as a number with its unit', () => {
		expect(changed(countOf(), 20, 15)).toEqual({ text: '−25.0%', value: -25, unit: '%' });
		expect(changed(countOf(), 5, 3)).toEqual({ text: '−2户', value: -2, unit: '户' });
		expect(changed(shareOf(), 250, 500)).toEqual({ text: '+25.0个百分点', value: 25, unit: '个百分点' });
		expect(changeCell(countOf(), null, 'zh-CN')).toEqual(wordsCell('—'));
	});

	it('hold both ends of an interval, and none on too few', () => {
		const cell = intervalCell(shareOf(), read(shareOf()), 'zh-CN');
		expect(cell.text).toBe('76.7%～90.7%');
		expect(cell.unit).toBe('%');
		const ends = Array.isArray(cell.value) ? cell.value : [];
		expect(ends[0]).toBeCloseTo(76.72, 1);
		expect(ends[1]).toBeCloseTo(90.69, 1);
		expect(intervalCell(shareOf(), read(shareOf(), { numerator: 1, denominator: 2 }), 'zh-CN')).toEqual(wordsCell());
	});

	it('group a count from five digits', () => {
		expect(countCell(12_345)).toEqual({ text: '12,345', value: 12_345, unit: null });
		expect(countCell(null)).toEqual(wordsCell());
	});

	it('stand below a head that names the unit', () => {
		expect(readingHead(shareOf(), 'zh-CN')).toBe('参保率（%）');
		expect(readingHead(shareOf(), 'en')).toBe('Insured share (%)');
		expect(readingHead(countOf({ composite: 'staffing' }), 'zh-CN')).toBe('在保户数');
	});

	it('make a row whose values and units stand beside its cells', () => {
		const cells = [wordsCell('甲'), { text: '+1户', value: 1, unit: '户' }];
		const reading = read(countOf(), { basis: 'measured' });
		expect(tableRow(cells, true, reading)).toEqual({
			cells: ['甲', '+1户'],
			strong: true,
			values: [null, 1],
			units: [null, '户'],
			basis: 'measured',
			place: reading.place,
			state: 'value',
		});
		expect(tableRow([wordsCell('甲')], false, reading)).not.toHaveProperty('units');
	});
});
