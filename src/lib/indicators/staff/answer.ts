import type { Figure } from '../../domain/figure.ts';
import { sentenceList } from '../../domain/sentence.ts';
import { neededStaff, STAFF_NORM } from '../../domain/staff-norm.ts';
import type { StaffSetting } from '../../domain/staff-setting.ts';
import * as m from '../../i18n/generated/messages.js';
import { gapsFigure, loadsFigure } from './area-figures.ts';
import { cityLine, gapOf, lackingOf, townshipLines, type StaffLine } from './lines.ts';
import { townshipsFigure } from './townships-figure.ts';
import { rangeWords, stateWords, tagOf, workers, type StaffContext } from './words.ts';

/** Everything on the page of staff that follows what the reader sets; made without an engine. */
export interface StaffAnswer {
	/** What the norm implies for the city. */
	readonly sentence: string;
	readonly townships: Figure;
	readonly gaps: Figure;
	readonly loads: Figure;
}

function cityClause(city: StaffLine, norm: number, context: StaffContext): string {
	const { locale } = context;
	const gap = gapOf(city, norm);
	if (!gap || city.households.count === null || !city.posts) {
		const state = city.posts ? city.households.state : 'missing';
		return m.staff_answer_absent({ state: stateWords(state, locale) }, { locale });
	}
	const params = {
		needed: workers(neededStaff(city.households.count, norm)),
		held: rangeWords(city.posts.dedicated, locale, 0),
	};
	if (workers(gap.lower) === workers(0) && workers(gap.upper) === workers(0)) {
		return m.staff_answer_even(params, { locale });
	}
	if (gap.upper <= 0) {
		const more = rangeWords({ lower: -gap.upper, upper: -gap.lower }, locale);
		return m.staff_answer_more({ ...params, more }, { locale });
	}
	return m.staff_answer_gap({ ...params, gap: rangeWords(gap, locale) }, { locale });
}

/** What the norm implies for the city, then for the townships that lack workers, as surplus elsewhere does not help them. */
function sentenceOf(context: StaffContext, norm: number): string {
	const { view, manifest, locale } = context;
	const city = cityLine(view, manifest.city);
	const lines = townshipLines(view, null);
	const { count, workers: sum, left } = lackingOf(lines, norm);
	const tag = tagOf(lines, locale);
	const n = String(norm);
	const start =
		norm === STAFF_NORM.opens ? m.staff_answer_ours({ n }, { locale }) : m.staff_answer_set({ n }, { locale });
	const townships =
		count === 0
			? m.staff_answer_no_township({}, { locale })
			: m.staff_answer_townships({ n: String(count), workers: workers(sum) }, { locale });
	return sentenceList(
		[
			start + cityClause(city, norm, context) + tag,
			townships + tag,
			...(left === 0 ? [] : [m.staff_answer_left({ n: String(left) }, { locale })]),
		],
		locale,
	);
}

/** What the page says and shows for a setting. */
export function staffAnswer(context: StaffContext, setting: StaffSetting): StaffAnswer {
	return {
		sentence: sentenceOf(context, setting.norm),
		townships: townshipsFigure(context, setting),
		gaps: gapsFigure(context, setting.norm),
		loads: loadsFigure(context, setting.norm),
	};
}
