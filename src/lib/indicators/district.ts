import * as m from '../i18n/generated/messages.js';
import { isSum, type Group } from '../domain/definition.ts';
import { changeText, chartValueText, readingText, valueText } from '../domain/format.ts';
import { periodLabel } from '../domain/period-label.ts';
import type { Period } from '../domain/period.ts';
import type { Place, PlaceCode } from '../domain/place.ts';
import type { Reading } from '../domain/reading.ts';
import { inLocale, nameList, placeName, sentenceList } from '../domain/sentence.ts';
import { GROUPS } from './catalogue.ts';
import { comparisonOf, judgementOf, latestReading, wholeOf, type Context } from './context.ts';
import { bySeverity, findingsIn, type Finding } from './findings.ts';
import { judgementView, type JudgementView } from './judgement-view.ts';
import { positionOf, positionText } from './units-figure.ts';

/** A unit among its peers on one line; all positions 0 to 1 between the ends of everything shown. */
export interface PeerBand {
	readonly low: number;
	readonly high: number;
	/** Ends of the middle half of the peers; null with fewer than four of them. */
	readonly middle: { readonly from: number; readonly to: number } | null;
	readonly city: number | null;
	readonly own: number;
	readonly interval: { readonly from: number; readonly to: number } | null;
	readonly text: string;
}

/** One indicator in one unit. */
export interface DistrictRow {
	readonly id: string;
	readonly name: string;
	readonly period: string;
	readonly value: string;
	readonly city: string;
	readonly peers: string;
	readonly change: string;
	readonly band: PeerBand | null;
	/** Against the city: 明显高于, 明显低于, 尚不能区分; a dash where no limits fit. */
	readonly position: string;
	readonly judgement: JudgementView;
}

/** The page of one unit. */
export interface District {
	readonly code: PlaceCode;
	readonly name: string;
	readonly lead: string;
	readonly findings: readonly Finding[];
	readonly questions: readonly { readonly id: string; readonly text: string }[];
	readonly groups: readonly { readonly group: Group; readonly rows: readonly DistrictRow[] }[];
	readonly peerCount: number;
	readonly peerNames: string;
}

/** Quantile of sorted numbers by linear interpolation (R type 7). quantile([1, 2, 3, 4], 0.25) = 1.75. */
function quantile(sorted: readonly number[], p: number): number {
	const position = (sorted.length - 1) * p;
	const low = sorted[Math.floor(position)] ?? Number.NaN;
	const high = sorted[Math.ceil(position)] ?? Number.NaN;
	return low + (high - low) * (position - Math.floor(position));
}

/** Peers of a unit: those that the manifest lists, by its stated rule. */
export function peersOf({ manifest }: Context, code: PlaceCode): Place[] {
	const codes = manifest.peers[code] ?? [];
	return codes.flatMap((peer) => manifest.places.filter((place) => place.code === peer));
}

/** Bands need this many peers to have a middle half. */
const MIDDLE_MINIMUM = 4;

function peerValues(context: Context, code: PlaceCode, period: Period): number[] {
	return peersOf(context, code)
		.flatMap((peer) => {
			const reading = context.readings.get(peer.code)?.get(period);
			return reading?.state === 'value' ? [reading.value] : [];
		})
		.sort((a, b) => a - b);
}

function bandOf(context: Context, reading: Reading, peers: readonly number[], city: number | null): PeerBand | null {
	const { definition, locale } = context;
	const [low, high] = [peers[0], peers.at(-1)];
	if (reading.state !== 'value' || low === undefined || high === undefined || peers.length < 2) return null;
	const { value, interval } = reading;
	const ends = [
		low,
		high,
		value,
		...(city === null ? [] : [city]),
		...(interval ? [interval.lower, interval.upper] : []),
	];
	const [from, to] = [Math.min(...ends), Math.max(...ends)];
	const at = (point: number): number => (to === from ? 0.5 : (point - from) / (to - from));
	const text = (point: number): string => chartValueText(definition, point, locale);
	return {
		low: at(low),
		high: at(high),
		middle: peers.length < MIDDLE_MINIMUM ? null : { from: at(quantile(peers, 0.25)), to: at(quantile(peers, 0.75)) },
		city: city === null ? null : at(city),
		own: at(value),
		interval: interval && { from: at(interval.lower), to: at(interval.upper) },
		text: m.band_text({ own: text(value), low: text(low), high: text(high), n: String(peers.length) }, { locale }),
	};
}

/** One indicator in one unit at the cut-off; null where it holds nothing. */
export function districtRow(context: Context, place: Place): DistrictRow | null {
	const { definition, locale } = context;
	const reading = latestReading(context, place.code);
	if (!reading) return null;
	const whole = wholeOf(context, reading);
	const rate = !isSum(definition);
	const peers = peerValues(context, place.code, reading.period);
	const comparison = comparisonOf(context, reading);
	return {
		id: definition.id,
		name: inLocale(definition.name, locale),
		period: periodLabel(reading.period, locale),
		value: readingText(definition, reading, locale),
		city: whole && rate ? readingText(definition, whole, locale) : '—',
		peers: peers.length > 0 ? valueText(definition, quantile(peers, 0.5), locale) : '—',
		change: comparison ? changeText(definition, comparison.change, comparison.changeUnit, locale) : '—',
		band: bandOf(context, reading, peers, rate && whole?.state === 'value' ? whole.value : null),
		position: positionText(positionOf(context, reading, whole), context),
		judgement: judgementView(definition, judgementOf(context, reading), locale),
	};
}

/** Questions that a page offers at most. */
const QUESTIONS = 3;

/** Everything that the page of a unit prints: findings about it, what to ask, and every indicator among its peers. */
export function district(contexts: readonly Context[], place: Place): District {
	const locale = contexts[0]?.locale ?? 'zh-CN';
	const findings = bySeverity(contexts.flatMap((context) => findingsIn(context, place)));
	const rows = contexts.flatMap((context) => {
		const row = districtRow(context, place);
		return row ? [{ group: context.definition.group, row }] : [];
	});
	const lead = findings.slice(0, 2).map(({ sentence }) => sentence);
	const asked = findings.length > 0 ? findings.map(({ indicator }) => indicator) : rows.map(({ row }) => row.id);
	const [first] = contexts;
	const peers = first ? peersOf(first, place.code) : [];
	return {
		code: place.code,
		name: placeName(place, locale),
		lead:
			lead.length === 0 ? m.district_calm({ place: placeName(place, locale) }, { locale }) : sentenceList(lead, locale),
		findings,
		questions: [...new Set(asked)].slice(0, QUESTIONS).flatMap((id) => {
			const definition = contexts.find((context) => context.definition.id === id)?.definition;
			return definition ? [{ id, text: inLocale(definition.question, locale) }] : [];
		}),
		groups: GROUPS.map((group) => ({
			group,
			rows: rows.filter((entry) => entry.group === group).map(({ row }) => row),
		})).filter((entry) => entry.rows.length > 0),
		peerCount: peers.length,
		peerNames: nameList(
			peers.map((peer) => placeName(peer, locale)),
			locale,
		),
	};
}
