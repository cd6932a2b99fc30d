import type { ParamMatcher } from '@sveltejs/kit';

/** The only language prefix: Chinese has none. */
export const match: ParamMatcher = (param): param is 'en' => param === 'en';
