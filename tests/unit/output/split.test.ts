import { describe, expect, it } from 'vitest';
import { grouped, tableFrames, textFrames } from '#lib/output/meeting/split.ts';

const COMMON = { topic: '总览', source: '来源' };

describe('putting things into frames', () => {
	it('keeps their order and fills frames about equally', () => {
		const items = Array.from({ length: 11 }, (_, index) => index);
		const groups = grouped(items, () => 1, 4);
		expect(groups.flat()).toEqual(items);
		expect(groups.map((group) => group.length)).toEqual([4, 4, 3]);
	});

	it('gives a thing too large for a frame one of its own', () => {
		expect(grouped([1, 9, 1], (weight) => weight, 4)).toEqual([[1], [9], [1]]);
	});

	it('makes no frame of nothing', () => {
		expect(textFrames(COMMON, '注意', [], 'zh-CN')).toEqual([]);
		expect(tableFrames(COMMON, '表', ['指标'], [], 'zh-CN')).toEqual([]);
	});

	it('numbers the parts of a title and parts a long text after a sentence', () => {
		const text = `${'一'.repeat(150)}。${'二'.repeat(150)}。`;
		const frames = textFrames(COMMON, '注意', [text], 'zh-CN');
		expect(frames.map(({ title }) => title)).toEqual(['注意（1/2）', '注意（2/2）']);
		expect(frames.map(({ points }) => points.join('')).join('')).toBe(text);
	});

	it('puts fewer rows on a frame when their names take two lines', () => {
		const rows = (name: string) =>
			Array.from({ length: 10 }, () => ({ name, under: '', cells: ['1', '2'], verdict: null }));
		const frames = (name: string): number =>
			tableFrames(COMMON, '表', ['指标', '数', '比'], rows(name), 'zh-CN').length;
		expect(frames('短')).toBe(2);
		expect(frames('长'.repeat(30))).toBe(4);
	});
});
