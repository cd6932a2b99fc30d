import { describe, expect, it } from 'vitest';
import { axisLabel, dateLabel, monthLabel, periodLabel } from '#lib/domain/period-label.ts';
import { period } from '../../fixtures/domain/definitions.ts';

describe('a period in words', () => {
	it.each([
		['2022-09', '2022年9月', 'September 2022'],
		['2022-12', '2022年12月', 'December 2022'],
		['2022-01/2022-09', '2022年1—9月', 'January–September 2022'],
		['2019-01/2022-09', '2019年1月至2022年9月', 'January 2019 to September 2022'],
		['2022-01/2022-01', '2022年1月', 'January 2022'],
		['2022', '2022年', '2022'],
		['2022-spring', '2022年春季学期', 'spring term 2022'],
		['2021-autumn', '2021年秋季学期', 'autumn term 2021'],
		['@2021-12', '2021年12月底', 'end of December 2021'],
	])('%s is %s, in English %s', (id, zh, en) => {
		expect(periodLabel(period(id), 'zh-CN')).toBe(zh);
		expect(periodLabel(period(id), 'en')).toBe(en);
	});

	it('has a name for each of the twelve months in English', () => {
		const months = Array.from({ length: 12 }, (_, index) => `2022-${String(index + 1).padStart(2, '0')}`);
		expect(months.map((month) => monthLabel(month, 'en').slice(0, 3)).join(' ')).toBe(
			'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
		);
	});
});

describe('a period on an axis', () => {
	it.each([
		['2022-09', '2022.9', '2022.9'],
		['2022-01/2022-09', '2022.9', '2022.9'],
		['@2021-12', '2021.12', '2021.12'],
		['2022', '2022', '2022'],
		['2022-spring', '2022春', '2022 spring'],
		['2021-autumn', '2021秋', '2021 autumn'],
	])('%s is %s, in English %s', (id, zh, en) => {
		expect(axisLabel(period(id), 'zh-CN')).toBe(zh);
		expect(axisLabel(period(id), 'en')).toBe(en);
	});
});

describe('a day in words', () => {
	it.each([
		['2022-10-31', '2022年10月31日', '31 October 2022'],
		['2022-01-05', '2022年1月5日', '5 January 2022'],
	])('%s is %s, in English %s', (date, zh, en) => {
		expect(dateLabel(date, 'zh-CN')).toBe(zh);
		expect(dateLabel(date, 'en')).toBe(en);
	});
});
