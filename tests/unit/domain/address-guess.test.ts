import { describe, expect, it } from 'vitest';
import { guessAddress, type KnownPages } from '#lib/domain/address-guess.ts';

const page = (path: string, zh: string, en: string) => ({ path, zh, en });
const SITE: KnownPages = {
	pages: [
		page('indicators/', '指标', 'Indicators'),
		page('places/', '区县', 'Districts'),
		page('places/350404/', '三元区', 'Sanyuan District'),
		page('places/350481/', '永安市', 'Yongan City'),
		page('indicators/dibao_standard/', '低保标准', 'Dibao standard'),
		page('indicators/dibao_standard/350404/', '低保标准 · 三元区', 'Dibao standard · Sanyuan District'),
		page('indicators/dibao_standard/350481/', '低保标准 · 永安市', 'Dibao standard · Yongan City'),
		page('indicators/eviction_backlog/', '待清退户数', 'Eviction backlog'),
	],
	former: [{ code: '350402', zh: '梅列区', en: 'Meilie District', successor: '350404' }],
};
const paths = (pathname: string): string[] => guessAddress(pathname, SITE).pages.map(({ path }) => path);

describe('the pages nearest to an address', () => {
	it('are those whose path differs least', () => {
		expect(paths('/indicators/dibao_standart/')[0]).toBe('indicators/dibao_standard/');
		expect(paths('/indicators/dibao_standard/350444/')[0]).toBe('indicators/dibao_standard/350404/');
		expect(paths('/places/350482/')[0]).toBe('places/350481/');
	});

	it('are found by their names in either language', () => {
		expect(paths('/%E6%B0%B8%E5%AE%89%E5%B8%82/')[0]).toBe('places/350481/');
		expect(paths('/indicators/eviction%20backlog/')[0]).toBe('indicators/eviction_backlog/');
	});

	it('are the one of the successor for a former code, in a place and in an indicator', () => {
		expect(paths('/places/350402/')).toEqual(['places/350404/']);
		expect(paths('/indicators/dibao_standard/350402/')).toEqual(['indicators/dibao_standard/350404/']);
		expect(guessAddress('/places/350402/', SITE).former?.zh).toBe('梅列区');
		expect(guessAddress('/places/350481/', SITE).former).toBeNull();
	});

	it('are at most three, and none when nothing resembles', () => {
		expect(paths('/indicators/dibao/').length).toBeLessThanOrEqual(3);
		expect(paths('/qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq/')).toEqual([]);
		expect(paths('/')).toEqual([]);
	});

	it('survive a broken escape', () => {
		expect(paths('/indicators/%E0%A4%A/')).toContain('indicators/');
	});
});

describe('the root of the site', () => {
	it.each([
		['/indicators/x/', '/', false],
		['/en/indicators/x/', '/', true],
		['/jiandu/v1/places/x/', '/jiandu/v1/', false],
		['/jiandu/v1/en/places/x/', '/jiandu/v1/', true],
	])('of %s is %s', (pathname, root, english) => {
		expect(guessAddress(pathname, SITE)).toMatchObject({ root, english });
	});

	it('is not known when no part of the address is', () => {
		expect(guessAddress('/jiandu/v1/x/', SITE).root).toBeNull();
	});
});
