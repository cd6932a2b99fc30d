import { describe, expect, it } from 'vitest';
import { LOCALES, localeOfParam, localePrefix } from '#lib/i18n/locale.ts';

describe('the language of an address', () => {
	it('is English below /en/ and Chinese everywhere else', () => {
		expect(localeOfParam('en')).toBe('en');
		expect(localeOfParam(undefined)).toBe('zh-CN');
	});

	it('and its path prefix lead back to each other, Chinese first', () => {
		expect(LOCALES.map(localePrefix)).toEqual(['/', '/en/']);
		for (const locale of LOCALES) {
			const [, part] = localePrefix(locale).split('/');
			expect(localeOfParam(part === '' ? undefined : part)).toBe(locale);
		}
	});
});
