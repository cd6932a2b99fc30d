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
