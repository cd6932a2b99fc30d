import { periodLabel } from '../domain/period-label.ts';
import type { Place } from '../domain/place.ts';
import type { Reading } from '../domain/reading.ts';
import { inLocale, nameList, placeName, reasonText } from '../domain/sentence.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import { latestReading, tablesOf, type Context } from './context.ts';
import { findingsIn, findingsOf, type Finding } from './findings.ts';

/** A question to a department, made by rule from a finding: never more than the finding's own limits support. */
export interface Ask {
	/** What the data say, with its numbers, and what to ask of it. */
	readonly text: string;
	/** Why it may be asked: the rule that fired, with its limits. */
	readonly why: string;
	/** What the department should bring. */
	readonly bring: string;
}

/** More questions about one indicator are asked in no meeting. */
const MOST = 2;

/** The finding as a question, by the rule that made it. */
function textOf({ rule, sentence }: Finding, locale: Locale): string {
	switch (rule) {
		case 'nobody':
			return m.ask_nobody({ sentence }, { locale });
		case 'target_missed':
			return m.ask_missed({ sentence }, { locale });
		case 'outside_limits':
			return m.ask_apart({ sentence }, { locale });
		default:
			return m.ask_worse({ sentence }, { locale });
	}
}

/** The department's own tables behind an indicator. */
function bringOf(context: Context, reading: Reading): string {
	const { locale } = context;
	const tables = nameList(
		tablesOf(context).map(({ title }) => m.ask_table({ title: inLocale(title, locale) }, { locale })),
		locale,
	);
	return m.ask_bring({ tables, period: periodLabel(reading.period, locale) }, { locale });
}

/** A period that the department has not reported is asked for; a hidden cell is never asked about. */
function absentAsk(context: Context, place: Place, reading: Reading): Ask[] {
	if (reading.state !== 'missing') return [];
	const { locale } = context;
	const where = { place: placeName(place, locale), period: periodLabel(reading.period, locale) };
	const reason = reasonText(reading.reason, locale);
	return [{ text: m.ask_missing(where, { locale }), why: reason, bring: bringOf(context, reading) }];
}

/** What to ask about an indicator in a place: its gravest findings, those of its units where it is the city; none where nothing fired. */
export function asksOf(context: Context, place: Place): Ask[] {
	const reading = latestReading(context, place.code);
	if (!reading) return [];
	const { locale } = context;
	const found = place.level === 'city' ? findingsOf(context) : findingsIn(context, place);
	const asks = found.map((finding) => ({
		text: textOf(finding, locale),
		why: finding.reason,
		bring: bringOf(context, reading),
	}));
	return [...absentAsk(context, place, reading), ...asks].slice(0, MOST);
}
