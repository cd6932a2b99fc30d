import type { Manifest } from '../package.ts';
import type { Facet } from './link.ts';
import { periodIdOf } from './period-for.ts';
import { reasonText } from './reasons.ts';
import type { Checked, Verdict } from './verdict.ts';

/** A figure of a text as `tuodi verify` prints it. Money is yuan, shares and growth are fractions; a fall is negative. */
export interface VerifyRecord {
	readonly text: string;
	readonly value: number;
	readonly unit: string | null;
	readonly qualifier: string;
	readonly place: string | null;
	readonly period: string | null;
	readonly indicator: string | null;
	readonly verdict: Verdict;
	readonly data_value: number | null;
	/** UTF-16 units in the extracted text. */
	readonly offset: number;
	/** From 0, lines that are not empty. */
	readonly paragraph: number;
	readonly reason: { readonly zh: string; readonly en: string };
	readonly why: string;
	readonly kind: string;
	/** The upper end of a range (25至30户), else null. */
	readonly upper: number | null;
	/** What the data may say for the figure to be true; null where open. */
	readonly bounds: { readonly low: number | null; readonly high: number | null };
	readonly facet: Facet | null;
	readonly period_from: string;
	readonly place_from: string;
	readonly basis: string | null;
	readonly candidates: readonly { readonly indicator: string; readonly facet: Facet }[];
	readonly report_date: string;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** A checked figure as a record: `report` is the month that it was read against. */
export function verifyRecord(checked: Checked, manifest: Pick<Manifest, 'places'>, report: string): VerifyRecord {
	const { figure, candidate, candidates, verdict, why, value, period, periodOrigin, basis } = checked;
	const named = figure.times[0];
	return {
		text: figure.text,
		value: figure.value,
		unit: figure.unit,
		qualifier: figure.qualifier,
		place: figure.place,
		period: period ?? (named ? periodIdOf(named) : null),
		indicator: candidate?.definition.id ?? null,
		verdict,
		data_value: value ? Number(value.value.toPrecision(15)) : null,
		offset: figure.offset,
		paragraph: figure.paragraph,
		reason: { zh: reasonText(checked, manifest, 'zh-CN'), en: reasonText(checked, manifest, 'en') },
		why,
		kind: figure.kind,
		upper: figure.upper,
		bounds: { low: finite(figure.bounds.low), high: finite(figure.bounds.high) },
		facet: candidate?.facet ?? null,
		period_from: periodOrigin,
		place_from: figure.placeOrigin,
		basis,
		candidates: candidates.slice(0, 5).map(({ definition, facet }) => ({ indicator: definition.id, facet })),
		report_date: report,
	};
}
