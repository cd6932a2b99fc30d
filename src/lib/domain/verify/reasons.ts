import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { changeText, readingText, stateText, valueText } from '../format.ts';
import type { Manifest } from '../package.ts';
import { monthLabel, periodLabel } from '../period-label.ts';
import type { Period } from '../period.ts';
import { inLocale, nameList, placeName } from '../sentence.ts';
import type { Candidate } from './link.ts';
import type { Checked, Verdict } from './verdict.ts';
import type { ReportDate } from './verify.ts';

/** A verdict in words. */
export function verdictText(verdict: Verdict, locale: Locale): string {
	switch (verdict) {
		case 'match':
			return m.verify_verdict_match({}, { locale });
		case 'mismatch':
			return m.verify_verdict_mismatch({}, { locale });
		case 'calibrated':
			return m.verify_verdict_calibrated({}, { locale });
		case 'different_definition':
			return m.verify_verdict_different_definition({}, { locale });
		case 'ambiguous':
			return m.verify_verdict_ambiguous({}, { locale });
		case 'unverifiable':
			return m.verify_verdict_unverifiable({}, { locale });
	}
}

/** Which date the figures were read against, and where it comes from. */
export function dateText({ month, from }: ReportDate, locale: Locale): string {
	const params = { month: monthLabel(month, locale) };
	switch (from) {
		case 'given':
			return m.verify_date_given(params, { locale });
		case 'text':
			return m.verify_date_text(params, { locale });
		case 'package':
			return m.verify_date_package(params, { locale });
	}
}

/** Periods that a sentence names at most. */
const NAMED = 4;

function heldText(held: readonly Period[], locale: Locale): string {
	const latest = held.slice(-NAMED).map((period) => periodLabel(period, locale));
	if (held.length <= NAMED) return nameList(latest, locale);
	return m.verify_held({ list: nameList(latest, locale), n: String(held.length) }, { locale });
}

/** What the data say, as a sentence prints it; empty where they say nothing. */
export function dataText({ candidate, value, reading, figure }: Checked, locale: Locale): string {
	if (!candidate || !value) return '';
	const { definition, facet } = candidate;
	switch (facet) {
		case 'value':
			if (definition.composite) return valueText(definition, value.value, locale);
			return reading ? readingText(definition, reading, locale) : '';
		case 'growth':
			return changeText(definition, value.value, 'fraction', locale);
		case 'difference':
			return changeText(definition, value.value, 'share_point', locale);
		case 'change':
			return changeText(definition, value.value, 'same', locale);
		default: {
			const unit = figure.unit === 'household' || figure.unit === 'yuan' ? figure.unit : 'person';
			return valueText({ ...definition, unit, decimals: 0 }, value.value, locale);
		}
	}
}

/** The name of an indicator, or of the side of it that a figure speaks of. */
function sideText({ definition, facet }: Candidate, locale: Locale): string {
	const name = inLocale(definition.name, locale);
	switch (facet) {
		case 'value':
			return name;
		case 'growth':
		case 'difference':
		case 'change':
			return m.verify_change_of({ name }, { locale });
		case 'numerator':
			return m.verify_numerator_of({ name }, { locale });
		case 'denominator':
			return m.verify_denominator_of({ name }, { locale });
		default: {
			const part = definition.parts?.[facet.slice('part:'.length)];
			return part ? m.verify_part_of({ name, part: inLocale(part, locale) }, { locale }) : name;
		}
	}
}

type Known = Pick<Manifest, 'places'>;

function placeText(checked: Checked, { places }: Known, locale: Locale): string {
	const place = places.find(({ code }) => code === checked.figure.place);
	return place ? placeName(place, locale) : checked.figure.placeName;
}

function main(checked: Checked, known: Known, locale: Locale): string {
	const { candidate, candidates, period, figure, why, held } = checked;
	const name = candidate ? sideText(candidate, locale) : '';
	const place = placeText(checked, known, locale);
	const when = period ? periodLabel(period, locale) : '';
	const all = { name, place, period: when, data: dataText(checked, locale), text: figure.text };
	const names = nameList(
		candidates
			.slice(0, NAMED)
			.map(({ definition }) => (locale === 'en' ? `“${definition.name.en}”` : `“${definition.name.zh}”`)),
		locale,
	);
	switch (why) {
		case 'agrees':
			return m.verify_why_agrees(all, { locale });
		case 'calibrated':
			return m.verify_why_calibrated(all, { locale });
		case 'differs':
			return m.verify_why_differs(all, { locale });
		case 'far':
			return m.verify_why_far(all, { locale });
		case 'unit':
			return m.verify_why_unit(all, { locale });
		case 'points':
			return m.verify_why_points(all, { locale });
		case 'counting':
			return m.verify_why_counting(all, { locale });
		case 'other_period':
			return m.verify_why_other_period(all, { locale });
		case 'clock':
			return m.verify_why_clock({ name, held: heldText(held, locale) }, { locale });
		case 'no_period':
			return m.verify_why_no_period({ name, place, held: heldText(held, locale) }, { locale });
		case 'no_place':
			return m.verify_why_no_place({ name, place }, { locale });
		case 'ties':
			return m.verify_why_ties({ names }, { locale });
		case 'weak':
			return m.verify_why_weak({ names }, { locale });
		case 'outside':
			return m.verify_why_outside({ place: figure.placeName }, { locale });
		case 'no_indicator':
			return m.verify_why_no_indicator({}, { locale });
		case 'no_unit':
			return m.verify_why_no_unit({}, { locale });
		case 'no_base':
			return m.verify_why_no_base({ name }, { locale });
		case 'no_part':
			return m.verify_why_no_part({ name }, { locale });
		default:
			return m.verify_why_state({ name, place, period: when, state: stateText(why, locale) }, { locale });
	}
}

/** Why a verdict stands, with what was assumed and whether the data are a sample. */
export function reasonText(checked: Checked, known: Known, locale: Locale): string {
	const { period, periodOrigin, basis, figure, value, why } = checked;
	const parts = [main(checked, known, locale)];
	if (value && period && periodOrigin === 'assumed' && why !== 'other_period') {
		parts.push(m.verify_assumed_period({ period: periodLabel(period, locale) }, { locale }));
	}
	if (value && figure.placeOrigin === 'assumed') parts.push(m.verify_assumed_place({}, { locale }));
	if (value && basis !== 'measured') parts.push(m.verify_sample({}, { locale }));
	return parts.join(locale === 'en' ? ' ' : '');
}

/** One figure on one line, for the command line. */
export function lineText(checked: Checked, known: Known, locale: Locale): string {
	const { figure, verdict } = checked;
	const params = {
		n: String(figure.paragraph + 1),
		text: figure.text,
		verdict: verdictText(verdict, locale),
		reason: reasonText(checked, known, locale),
	};
	return m.verify_line(params, { locale });
}

/** How many figures were found, and how many of each verdict. */
export function summaryText(all: readonly Checked[], locale: Locale): string {
	if (all.length === 0) return m.verify_none({}, { locale });
	const order: readonly Verdict[] = [
		'match',
		'calibrated',
		'mismatch',
		'different_definition',
		'ambiguous',
		'unverifiable',
	];
	const counts = order.flatMap((verdict) => {
		const n = all.filter((each) => each.verdict === verdict).length;
		return n === 0 ? [] : [`${verdictText(verdict, locale)}${locale === 'en' ? ' ' : ''}${n}`];
	});
	return m.verify_summary({ n: String(all.length), counts: nameList(counts, locale) }, { locale });
}
