import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import type { Figure, Table } from '../domain/figure.ts';
import { readingText } from '../domain/format.ts';
import type { Definition } from '../domain/definition.ts';
import type { Claim, Manifest } from '../domain/package.ts';
import { periodLabel } from '../domain/period-label.ts';
import type { Reading } from '../domain/reading.ts';
import type { Readings } from '../domain/readings.ts';
import { basisText, inLocale, placeName } from '../domain/sentence.ts';

/** How a figure of the report stands beside the one computed. Calibrated rows never count as agreement. */
export type ClaimState = 'published' | 'calibrated' | 'match' | 'mismatch' | 'not_held';

/** A figure of the report beside the one computed from the rows. */
export interface ClaimLine {
	readonly claim: Claim;
	readonly indicator: string;
	readonly place: string;
	readonly period: string;
	readonly computed: string;
	readonly state: ClaimState;
	readonly stateLabel: string;
	readonly note: string;
}

/** Whether the computed text says what the report prints. */
function agrees(definition: Definition, claim: Claim, reading: Reading): boolean {
	const normal = (text: string): string => text.replace(/\s/g, '');
	return normal(readingText(definition, reading, 'zh-CN')) === normal(claim.valueText);
}

function stateOf(definition: Definition, claim: Claim, reading: Reading | undefined): ClaimState {
	if (!reading || reading.state === 'missing' || reading.state === 'suppressed') return 'not_held';
	if (!agrees(definition, claim, reading)) return 'mismatch';
	if (reading.basis === 'published') return 'published';
	return reading.basis === 'calibrated' ? 'calibrated' : 'match';
}

function stateLabel(state: ClaimState, locale: Locale): string {
	switch (state) {
		case 'published':
			return basisText('published', locale).label;
		case 'calibrated':
			return basisText('calibrated', locale).label;
		case 'match':
			return m.claim_match({}, { locale });
		case 'mismatch':
			return m.claim_mismatch({}, { locale });
		case 'not_held':
			return m.claim_not_held({}, { locale });
	}
}

/** Every measured or stated figure of the report for one indicator, each beside what the rows give. */
export function claimLines(
	definition: Definition,
	readings: Readings,
	manifest: Manifest,
	locale: Locale,
): ClaimLine[] {
	return manifest.claims.flatMap((claim): ClaimLine[] => {
		if (claim.indicator !== definition.id || claim.kind === 'target' || !claim.period) return [];
		const place = manifest.places.find(({ code }) => code === claim.place);
		const reading = readings.get(claim.place)?.get(claim.period);
		const state = stateOf(definition, claim, reading);
		return [
			{
				claim,
				indicator: inLocale(definition.name, locale),
				place: place ? placeName(place, locale) : claim.place,
				period: periodLabel(claim.period, locale),
				computed: reading ? readingText(definition, reading, locale) : '—',
				state,
				stateLabel: stateLabel(state, locale),
				note: inLocale(claim.note, locale),
			},
		];
	});
}

/** The claims of one indicator as a table, or null when the report gives no figure for it. */
export function claimTable(lines: readonly ClaimLine[], locale: Locale): Table | null {
	if (lines.length === 0) return null;
	return {
		caption: m.claims_title({}, { locale }),
		columns: [
			{ head: m.column_place_period({}, { locale }), numeric: false },
			{ head: m.claims_report({}, { locale }), numeric: true },
			{ head: m.claims_computed({}, { locale }), numeric: true },
			{ head: m.claims_state({}, { locale }), numeric: false },
			{ head: m.claims_section({}, { locale }), numeric: false },
			{ head: m.claims_note({}, { locale }), numeric: false },
		],
		rows: lines.map(({ claim, place, period, computed, state, stateLabel: label, note }) => ({
			cells: [
				m.period_of_report({ place, period }, { locale }),
				claim.valueText,
				computed,
				label,
				claim.section,
				note || '—',
			],
			strong: state === 'mismatch',
		})),
	};
}

/** Every figure of the report beside what the rows give, one line each; null when the package names no report. */
export function reportTable(lines: readonly ClaimLine[], locale: Locale): Table | null {
	if (lines.length === 0) return null;
	return {
		caption: m.claims_title({}, { locale }),
		columns: [
			{ head: m.column_indicator({}, { locale }), numeric: false },
			{ head: m.column_place_period({}, { locale }), numeric: false },
			{ head: m.claims_report({}, { locale }), numeric: true },
			{ head: m.claims_computed({}, { locale }), numeric: true },
			{ head: m.claims_state({}, { locale }), numeric: false },
		],
		rows: lines.map(({ claim, indicator, place, period, computed, state, stateLabel: label }) => ({
			cells: [indicator, m.period_of_report({ place, period }, { locale }), claim.valueText, computed, label],
			strong: state === 'mismatch',
		})),
	};
}

/** The report's figures with indicator ids, sections and notes, as they leave the page; null when there are none. */
export function reportFigure(
	lines: readonly ClaimLine[],
	source: string,
	version: string,
	locale: Locale,
): Figure | null {
	const shown = reportTable(lines, locale);
	if (!shown) return null;
	const heads = [m.column_code, m.claims_section, m.claims_note].map((head) => head({}, { locale }));
	const title = m.report_lead({ n: String(lines.length) }, { locale }).replace(/[。.]$/u, '');
	const name = m.report_title({}, { locale });
	return {
		id: 'report',
		title,
		unitLine: m.report_unit_line({}, { locale }),
		chart: null,
		table: {
			caption: shown.caption,
			columns: [...shown.columns, ...heads.map((head) => ({ head, numeric: false }))],
			rows: shown.rows.map((row, index) => {
				const claim = lines[index];
				return {
					...row,
					cells: [...row.cells, claim?.claim.indicator ?? '', claim?.claim.section ?? '', claim?.note ?? ''],
				};
			}),
		},
		source,
		notes: [m.basis_calibrated_note({}, { locale })],
		citation: m.report_cite({ source, name, version }, { locale }),
		alt: title,
	};
}
