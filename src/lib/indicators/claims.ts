import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
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
	if (!reading) return 'not_held';
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
