import type { Definition } from '../../domain/definition.ts';
import type { Table } from '../../domain/figure.ts';
import { readingText, valueText } from '../../domain/format.ts';
import { groupedNumber } from '../../domain/number.ts';
import type { AgainstData } from '../../domain/paper/against-data.ts';
import type { PaperFault, PaperPage, PaperReading } from '../../domain/paper/paper-code.ts';
import { periodLabel } from '../../domain/period-label.ts';
import type { Place } from '../../domain/place.ts';
import type { Reading } from '../../domain/reading.ts';
import { inLocale, placeName } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';

/** A printed figure beside the data of today, in one language. */
export interface PaperView {
	readonly title: string;
	/** The finding: whether they agree, and why not. */
	readonly sentence: string;
	/** Null where there is nothing to set side by side. */
	readonly table: Table | null;
	/** That a later period is held; null where none is. */
	readonly later: string | null;
}

/** What a code names, as the release that is open knows it. */
interface PaperSubject {
	readonly definition: Definition;
	readonly place: Place;
	/** Data version of the release. */
	readonly version: string;
}

/** What was wrong with a code, and what to do. */
export function faultText(fault: PaperFault, locale: Locale): string {
	switch (fault) {
		case 'empty':
			return m.paper_empty({}, { locale });
		case 'form':
			return m.paper_fault_form({}, { locale });
		case 'slip':
			return m.paper_fault_slip({}, { locale });
		case 'version':
			return m.paper_fault_version({}, { locale });
	}
}

/** The paper's figure as the page printed it. Its basis and its reason are not in the code, and no text here needs them. */
function printedReading(paper: PaperReading): Reading {
	const { place, period, state } = paper;
	const own = { place, period, basis: 'synthetic', parts: {} } as const;
	if (state === 'value' && paper.value !== null && paper.numerator !== null) {
		const { value, numerator, denominator } = paper;
		const qualifier = paper.approximate ? 'approx_below' : 'exact';
		return { ...own, state, value, numerator, denominator, qualifier, interval: null };
	}
	if (state === 'unbounded') return { ...own, state, numerator: paper.numerator ?? 0, denominator: 0 };
	return { ...own, state: state === 'value' ? 'missing' : state, reason: '' };
}

type Counts = Pick<PaperReading, 'numerator' | 'denominator'>;

function countsOf(reading: Reading | null): Counts {
	const has = reading?.state === 'value' || reading?.state === 'unbounded';
	return has ? reading : { numerator: null, denominator: null };
}

function countText(count: number | null): string {
	return count === null ? '—' : groupedNumber(count, Number.isInteger(count) ? 0 : 2);
}

/** A reading as one value: the posts of an office, which a text made of several counts would need, are not in a code. */
function oneValue(definition: Definition, reading: Reading, locale: Locale): string {
	const isOne = definition.composite === undefined || reading.state !== 'value';
	return isOne ? readingText(definition, reading, locale) : valueText(definition, reading.value, locale);
}

/** What the paper printed beside what the data hold now, part by part. */
function sideBySide(paper: PaperReading, against: AgainstData, of: PaperSubject, locale: Locale): Table {
	const { definition, version } = of;
	const { today, verdict } = against;
	const now = countsOf(today);
	const held = today ? oneValue(definition, today, locale) : '—';
	const rows: readonly (readonly [string, string, string])[] = [
		// Where both agree the words are today's: why a value is absent is not in the code.
		[
			m.column_value({}, { locale }),
			verdict === 'same' ? held : oneValue(definition, printedReading(paper), locale),
			held,
		],
		[m.recheck_numerator({}, { locale }), countText(paper.numerator), countText(now.numerator)],
		[m.recheck_denominator({}, { locale }), countText(paper.denominator), countText(now.denominator)],
		[m.recheck_version({}, { locale }), paper.dataVersion, version],
	];
	const agreed = (same: boolean): string => (same ? m.paper_yes({}, { locale }) : m.paper_different({}, { locale }));
	return {
		caption: m.paper_answer({}, { locale }),
		columns: [
			{ head: m.paper_quantity({}, { locale }), numeric: false },
			{ head: m.paper_printed({}, { locale }), numeric: true },
			{ head: m.paper_now({}, { locale }), numeric: true },
			{ head: m.paper_compared({}, { locale }), numeric: false },
		],
		rows: rows.map(([name, printed, current]) => ({
			cells: [name, printed, current, agreed(printed === current)],
			strong: printed !== current,
		})),
	};
}

function sentenceOf(paper: PaperReading, against: AgainstData, today: string, locale: Locale): string {
	const versions = { paper: paper.dataVersion, today };
	switch (against.verdict) {
		case 'same': {
			const release = against.sameRelease
				? m.paper_same_release(versions, { locale })
				: m.paper_same_revised(versions, { locale });
			return m.paper_same({}, { locale }) + (locale === 'en' ? ' ' : '') + release;
		}
		case 'revised':
			return m.paper_revised(versions, { locale });
		case 'contradicted':
			return m.paper_contradicted({}, { locale });
		case 'gone':
			return m.paper_gone({}, { locale });
		case 'part': {
			const slices = Object.entries(paper.slices).map((pair) => pair.join('='));
			return m.paper_part({ slices: slices.join(locale === 'en' ? ', ' : '、') }, { locale });
		}
	}
}

/** A printed reading beside today's. */
export function paperView(paper: PaperReading, against: AgainstData, of: PaperSubject, locale: Locale): PaperView {
	const { definition, place, version } = of;
	const { later, verdict } = against;
	return {
		title: m.paper_title_reading(
			{
				name: inLocale(definition.name, locale),
				place: placeName(place, locale),
				period: periodLabel(paper.period, locale),
			},
			{ locale },
		),
		sentence: sentenceOf(paper, against, version, locale),
		table: verdict === 'part' ? null : sideBySide(paper, against, of, locale),
		later:
			later &&
			m.paper_later(
				{ period: periodLabel(later.period, locale), value: oneValue(definition, later, locale) },
				{ locale },
			),
	};
}

/** A printed page beside the release that is open: the same release gives the same figures. */
export function paperPageView(paper: PaperPage, version: string, name: string, locale: Locale): PaperView {
	const versions = { paper: paper.dataVersion, today: version };
	return {
		title: name,
		sentence:
			paper.dataVersion === version ? m.paper_page_same(versions, { locale }) : m.paper_page_old(versions, { locale }),
		table: null,
		later: null,
	};
}
