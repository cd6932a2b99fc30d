import { describe, expect, it } from 'vitest';
import { balanceText, textWidth, wrapText } from '#lib/output/wrap.ts';

const CHINESE =
	'报告：《关于我市社会救助工作情况的调研报告》，三明市人大常委会，2022年10月31日。托底，指标“在保户数”（housing_in_tenure），数据版本58a52b52bd6d。';
const ENGLISH = 'Judged by 99.8% limits; a 95% interval clear of the city’s line is not enough (see “How to read it”).';
const ADDRESS =
	'http://jiandu.sanming.invalid:8080/jiandu/v1/indicators/tekun_dependent_concentrated_rate/350400/?v=1&p=2022-09#units-title';

describe('wrapped text', () => {
	it.each([CHINESE, ENGLISH, ADDRESS])('fits its width, loses nothing and adds nothing: %s', (text) => {
		for (const width of [120, 200, 333, 720]) {
			const lines = wrapText(text, 14, width);
			expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
		}
	});

	it('begins no line with a closing mark and ends none with an opening one', () => {
		for (let width = 100; width < 400; width += 7) {
			for (const line of [...wrapText(CHINESE, 14, width), ...wrapText(ENGLISH, 14, width)]) {
				expect(line).not.toMatch(/^[，。、；：？！）》”’%]|[（《“]$/);
			}
		}
	});

	it('breaks Latin between words, and an address after its signs', () => {
		expect(wrapText('one two three', 10, 50)).toEqual(['one two', 'three']);
		expect(wrapText('the city’s line', 10, 62)).toEqual(['the city’s', 'line']);
		for (const line of wrapText(ADDRESS, 14, 400).slice(0, -1)) expect(line).toMatch(/[/?&#]$/);
	});

	it('keeps a short bracket whole', () => {
		expect(wrapText('由甲到乙（示例）', 10, 60)).toEqual(['由甲到乙', '（示例）']);
	});

	it('is nothing for an empty text, and one line where there is room', () => {
		expect(wrapText('', 14, 100)).toEqual([]);
		expect(wrapText(' 甲 乙 ', 14, 100)).toEqual(['甲 乙']);
	});

	it('of a title has lines of about the same length, and no more of them', () => {
		const title = '甲乙丙丁戊己庚辛壬癸子丑';
		expect(wrapText(title, 10, 100)).toEqual(['甲乙丙丁戊己庚辛壬癸', '子丑']);
		expect(balanceText(title, 10, 100).map((line) => line.length)).toEqual([6, 6]);
		expect(balanceText('甲乙', 10, 100)).toEqual(['甲乙']);
	});
});
