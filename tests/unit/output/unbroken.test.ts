import { describe, expect, it } from 'vitest';
import { pieces } from '#lib/output/meeting/unbroken.ts';

/** The parts of a sentence that must stay on one line. */
function kept(text: string): string[] {
	return pieces(text).flatMap((piece) => (piece.unbroken ? [piece.text] : []));
}

describe('a sentence on a projector', () => {
	it.each([
		['2022年1—9月全市发放低保金2.14亿元，同比增长15.1%（示例）', ['2022年', '1—9月', '2.14亿元', '15.1%']],
		['2021年12月底大田县集中供养率74.2%，明显低于全市的82.7%', ['2021年', '12月底', '74.2%', '82.7%']],
		['13.35万人次，近30户，提高4.9个百分点', ['13.35万人次', '近30户', '4.9个百分点']],
		['95%区间63%～68%', ['95%', '63%～68%']],
		['CNY 1,234.50 in 2022', ['1,234.50', '2022']],
		['没有数字', []],
	])('%s keeps its numbers whole', (text, numbers) => {
		expect(kept(text)).toEqual(numbers);
	});

	it('loses nothing', () => {
		const text = '119户（2020年1月至2022年8月），近30户。';
		expect(
			pieces(text)
				.map((piece) => piece.text)
				.join(''),
		).toBe(text);
	});
});
