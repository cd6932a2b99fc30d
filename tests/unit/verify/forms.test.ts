import { describe, expect, it } from 'vitest';
import type { Manifest } from '#lib/domain/package.ts';
import type { PlaceCode } from '#lib/domain/place.ts';
import { findFigures } from '#lib/domain/verify/find.ts';
import { periodIdOf } from '#lib/domain/verify/period-for.ts';
import { placeNames } from '#lib/domain/verify/spot.ts';
import { FIGURE_FORMS } from '../../fixtures/figure-forms.ts';

const code = (text: string): PlaceCode => text as PlaceCode;
const KNOWN: Pick<Manifest, 'places' | 'former' | 'city'> = {
	city: code('350400'),
	places: [
		{ code: code('350400'), level: 'city', parent: null, zh: '三明市', en: 'Sanming City', sortNo: 0 },
		{ code: code('350404'), level: 'county', parent: code('350400'), zh: '三元区', en: 'Sanyuan District', sortNo: 1 },
	],
	former: [],
};
const NAMES = placeNames(KNOWN);

describe('the table of written forms', () => {
	it('holds at least 150 forms, each once', () => {
		expect(FIGURE_FORMS.length).toBeGreaterThanOrEqual(150);
		expect(new Set(FIGURE_FORMS.map(({ text }) => text)).size).toBe(FIGURE_FORMS.length);
	});

	it.each(FIGURE_FORMS)('$text', ({ text, means, period }) => {
		const found = findFigures(text, NAMES, '2022-10');
		expect(found.map((each) => [each.text, each.unit, each.qualifier, each.kind])).toEqual(
			means.map(([written, , ...rest]) => [written, ...rest]),
		);
		found.forEach((each, index) => {
			expect(each.value).toBeCloseTo(means[index]?.[1] ?? Number.NaN, 9);
		});
		for (const each of found) expect(text.slice(each.offset, each.offset + each.text.length)).toBe(each.text);
		const named = found[0]?.times[0];
		if (period !== undefined) expect(named ? periodIdOf(named) : null).toBe(period);
	});
});

describe('words and marks around figures', () => {
	const place = (text: string): (string | null)[] => findFigures(text, TWO, '2022-10').map((each) => each.place);
	const TWO = placeNames({
		...KNOWN,
		places: [
			...KNOWN.places,
			{ code: code('350405'), level: 'county', parent: code('350400'), zh: '沙县区', en: 'Shaxian', sortNo: 2 },
		],
	});

	it('give each figure after 分别 its own place', () => {
		expect(place('三元区、沙县区分别为2443户、1000户。')).toEqual(['350404', '350405']);
		expect(place('三元区2443户，沙县区1000户，全市10963户')).toEqual(['350404', '350405', '350400']);
	});

	it('leave 全省 outside, but only for its sentence', () => {
		expect(place('全省平均1000户。在保2443户')).toEqual([null, '350400']);
		expect(place('在全省率先达到2443户')).toEqual(['350400']);
	});

	it('take the place and the time of the heading where the paragraph names none', () => {
		const [figure] = findFigures('（一）三元区2021年情况\n在保2443户。', TWO, '2022-10');
		expect([figure?.place, figure?.placeOrigin, figure?.times[0]?.from]).toEqual(['350404', 'inherited', '2021-01']);
	});

	it('may be typed in half width', () => {
		const found = findFigures('2021年,在保2443户;比2020年减少12户:不多', TWO, '2022-10');
		expect(found.map((each) => [each.text, each.times[0]?.from, each.baseTime?.from])).toEqual([
			['2443户', '2021-01', undefined],
			['减少12户', '2021-01', '2020-01'],
		]);
	});
});
