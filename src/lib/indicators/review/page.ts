import { readingText } from '../../domain/format.ts';
import type { Figure, Table } from '../../domain/figure.ts';
import type { Manifest } from '../../domain/package.ts';
import { dateLabel, periodLabel } from '../../domain/period-label.ts';
import type { Basis, Reading } from '../../domain/reading.ts';
import { groupedNumber } from '../../domain/number.ts';
import { claimsOf, type Review, type ReviewClaim } from '../../domain/review/review.ts';
import { basisText, inLocale, nameList, placeName } from '../../domain/sentence.ts';
import { agreesWithText } from '../../domain/verify/claim-text.ts';
import { placeNames } from '../../domain/verify/spot.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { basesOf } from '../citation.ts';
import type { Context } from '../context.ts';
import { sourceLine } from '../source.ts';
import { trendFigure } from '../trend-figure.ts';

/** How a figure of the text stands beside the data. */
export type EvidenceState = 'published' | 'calibrated' | 'match' | 'mismatch' | 'not_held' | 'unread';

/** What bears a figure of the text out, or why nothing does. */
export interface Evidence {
	/** From 1, in the order of the text. */
	readonly n: number;
	readonly text: string;
	/** Id of the indicator and, where the release has it, its name. */
	readonly indicator: string;
	readonly name: string;
	readonly place: string;
	readonly placeCode: string;
	readonly period: string;
	/** The last month of the period, at which its page is opened. */
	readonly cutoff: string;
	/** The value of the data as printed; — where there is none. */
	readonly value: string;
	/** Numerator and denominator in words; empty where the value has none. */
	readonly counts: string;
	readonly state: EvidenceState;
	readonly label: string;
	/** Why nothing can be said, or what the claim rests on. */
	readonly note: string;
	/** Null where the release has no page of the indicator. */
	readonly trend: Figure | null;
	readonly source: string;
	/** Where the value comes from; null without one. */
	readonly basis: Basis | null;
}

/** A review in one language beside the data. */
export interface ReviewPage {
	readonly review: Review;
	readonly head: string;
	/** How many of its figures stand how. */
	readonly tally: string;
	readonly evidence: readonly Evidence[];
	/** All figures as a table that leaves the page. */
	readonly figure: Figure;
}

/** What a review is held against. */
export interface ReviewGround {
	/** By indicator; one that is not here is not in the release. */
	readonly contexts: ReadonlyMap<string, Context>;
	readonly manifest: Manifest;
	readonly locale: Locale;
}

function stateLabel(state: EvidenceState, locale: Locale): string {
	switch (state) {
		case 'published':
		case 'calibrated':
			return basisText(state, locale).label;
		case 'match':
			return m.claim_match({}, { locale });
		case 'mismatch':
			return m.claim_mismatch({}, { locale });
		default:
			return m.claim_not_held({}, { locale });
	}
}

function countsText(reading: Reading | undefined, locale: Locale): string {
	if (reading?.state !== 'value' || reading.denominator === null) return '';
	const text = (count: number): string => groupedNumber(count, Number.isInteger(count) ? 0 : 2);
	const { numerator, denominator } = reading;
	return m.review_counts({ numerator: text(numerator), denominator: text(denominator) }, { locale });
}

interface Stand {
	readonly state: EvidenceState;
	readonly note: string;
}

/** A figure of the text beside its reading: rows made from the very report never count as agreement. */
function standOf(claim: ReviewClaim, context: Context, reading: Reading | undefined, ground: ReviewGround): Stand {
	const { locale, manifest } = ground;
	if (reading?.state !== 'value') return { state: 'not_held', note: m.review_no_period({}, { locale }) };
	const published = manifest.claims.find(
		({ indicator, place, period }) => indicator === claim.indicator && place === claim.place && period === claim.period,
	);
	const note = published ? inLocale(published.note, locale) : '';
	const agrees = agreesWithText(claim.text, context.definition, reading, locale, placeNames(manifest));
	if (agrees === null) return { state: 'unread', note: m.review_unread({}, { locale }) };
	if (!agrees) return { state: 'mismatch', note };
	const { basis } = reading;
	return { state: basis === 'published' || basis === 'calibrated' ? basis : 'match', note };
}

function evidenceOf(claim: ReviewClaim, n: number, ground: ReviewGround): Evidence {
	const { contexts, manifest, locale } = ground;
	const context = contexts.get(claim.indicator);
	const place = manifest.places.find(({ code }) => code === claim.place);
	const own = {
		n,
		text: claim.text,
		indicator: claim.indicator,
		name: context ? inLocale(context.definition.name, locale) : claim.indicator,
		place: place ? placeName(place, locale) : claim.place,
		placeCode: claim.place,
		period: periodLabel(claim.period, locale),
		cutoff: /(\d{4}-\d{2})$/.exec(claim.period)?.[1] ?? '',
	};
	const nothing = { value: '—', counts: '', trend: null, source: '', basis: null };
	const unheld = (note: string): Evidence => ({
		...own,
		...nothing,
		state: 'not_held',
		label: stateLabel('not_held', locale),
		note,
	});
	if (!context) return unheld(m.review_gone({}, { locale }));
	if (!place) return unheld(m.review_no_place({}, { locale }));
	const series = context.readings.get(claim.place);
	const reading = series?.get(claim.period);
	const { state, note } = standOf(claim, context, reading, ground);
	return {
		...own,
		value: reading ? readingText(context.definition, reading, locale) : '—',
		counts: countsText(reading, locale),
		state,
		label: stateLabel(state, locale),
		note,
		trend: series ? { ...trendFigure(context, place), id: `claim-${n}-trend` } : null,
		source: sourceLine(context),
		basis: reading?.basis ?? null,
	};
}

function tallyOf(evidence: readonly Evidence[], locale: Locale): string {
	const counted = new Map<string, number>();
	for (const { label } of evidence) counted.set(label, (counted.get(label) ?? 0) + 1);
	const parts = [...counted].map(([label, n]) => m.review_tally_part({ label, n: String(n) }, { locale }));
	return m.review_tally({ n: String(evidence.length), parts: nameList(parts, locale) }, { locale });
}

function tableOf(evidence: readonly Evidence[], locale: Locale): Table {
	const heads: readonly (readonly [string, boolean])[] = [
		[m.review_column_n({}, { locale }), true],
		[m.column_indicator({}, { locale }), false],
		[m.column_place_period({}, { locale }), false],
		[m.review_column_text({}, { locale }), true],
		[m.review_column_data({}, { locale }), true],
		[m.claims_state({}, { locale }), false],
		[m.claims_note({}, { locale }), false],
	];
	return {
		caption: m.review_table({}, { locale }),
		columns: heads.map(([head, numeric]) => ({ head, numeric })),
		rows: evidence.map(({ n, name, place, period, text, value, state, label, note, basis }) => ({
			cells: [String(n), name, m.period_of_report({ place, period }, { locale }), text, value, label, note || '—'],
			strong: state === 'mismatch',
			...(basis && { basis }),
		})),
	};
}

/** A review with the evidence of every figure. The text is never changed by what the data say. */
export function reviewPage(review: Review, ground: ReviewGround): ReviewPage {
	const { manifest, locale } = ground;
	const evidence = claimsOf(review).map((claim, index) => evidenceOf(claim, index + 1, ground));
	const table = tableOf(evidence, locale);
	const title = m.review_table_title({ n: String(evidence.length) }, { locale });
	const date = review.date === '' ? '' : dateLabel(review.date, locale);
	const bases = basesOf(table.rows).map((basis) => basisText(basis, locale).note);
	return {
		review,
		head: [review.body, date].filter(Boolean).join(locale === 'en' ? ', ' : '，'),
		tally: tallyOf(evidence, locale),
		evidence,
		figure: {
			id: 'review',
			title,
			unitLine: m.review_table_unit({}, { locale }),
			chart: null,
			table,
			source: review.source,
			notes: bases,
			citation: m.report_cite({ source: review.source, name: review.title, version: manifest.dataVersion }, { locale }),
			alt: title,
		},
	};
}
