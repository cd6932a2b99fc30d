import type { BridgeSpec, Figure } from '../../domain/figure.ts';
import { groupedNumber } from '../../domain/number.ts';
import * as m from '../../i18n/generated/messages.js';
import { countCell, wordsCell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { lossesOf, type Counts } from './view.ts';
import {
	countedOver,
	countedText,
	printedWith,
	rowOf,
	shareCells,
	tagOf,
	twiceNote,
	unitOf,
	whenOf,
	type OverlapContext,
} from './words.ts';

/** Of the two losses that are asked about the larger one, in words and as a number; null where nobody is lost. */
export function largestLoss(
	counts: Counts,
	{ view, locale }: OverlapContext,
): { name: string; persons: string } | null {
	const { unchecked, unaided } = lossesOf(counts);
	if (unchecked === 0 && unaided === 0) return null;
	const name = unchecked >= unaided ? m.overlap_unchecked({}, { locale }) : m.overlap_unaided({}, { locale });
	return { name, persons: countedText(Math.max(unchecked, unaided), countedOver(view.lists), locale) };
}

/** One row of the cascade: a step or a loss, from and to on the axis, and of what it is a part. */
interface Part {
	readonly label: string;
	readonly part: BridgeSpec['rows'][number]['part'];
	readonly from: number;
	readonly to: number;
	readonly of: number | null;
}

function partsOf({ flagged, checked, eligible, aided }: Counts, { locale }: OverlapContext): Part[] {
	const stock = (label: string, count: number, of: number | null): Part => ({
		...{ label, part: 'stock', from: 0, to: count, of },
	});
	const loss = (label: string, before: number, after: number): Part => ({
		...{ label, part: 'exit', from: before, to: after, of: before },
	});
	return [
		stock(m.overlap_flagged({}, { locale }), flagged, null),
		loss(m.overlap_unchecked({}, { locale }), flagged, checked),
		stock(m.overlap_checked({}, { locale }), checked, flagged),
		loss(m.overlap_ineligible({}, { locale }), checked, eligible),
		stock(m.overlap_eligible({}, { locale }), eligible, checked),
		loss(m.overlap_unaided({}, { locale }), eligible, aided),
		stock(m.overlap_aided({}, { locale }), aided, eligible),
	];
}

const sizeOf = ({ from, to }: Part): number => Math.abs(to - from);

function cascadeTitle(counts: Counts, context: OverlapContext): string {
	const { view, locale } = context;
	const counted = countedOver(view.lists);
	const loss = largestLoss(counts, context);
	const list = countedText(counts.flagged, counted, locale);
	if (!loss) return m.overlap_cascade_none({ list }, { locale });
	return m.overlap_cascade_title({ list, aided: countedText(counts.aided, counted, locale), ...loss }, { locale });
}

/** From the lists to aid in the whole city: each step, and between them who is lost. Null without a number. */
export function cascadeFigure(context: OverlapContext): Figure | null {
	const { view, manifest, locale } = context;
	const { city } = view;
	if (!city?.counts) return null;
	const counted = countedOver(view.lists);
	const unit = unitOf(counted, locale);
	const parts = partsOf(city.counts, context);
	const title = cascadeTitle(city.counts, context) + tagOf([city.basis], locale);
	return viewFigure(
		{
			id: 'cascade',
			title,
			unitLine: m.overlap_cascade_unit({ unit, when: whenOf(view.screeningMonth, locale) }, { locale }),
			chart: {
				kind: 'bridge',
				unit,
				rows: parts.map((part) => ({
					...{ label: part.label, from: part.from, to: part.to, part: part.part },
					text: part.part === 'exit' ? `−${groupedNumber(sizeOf(part))}` : groupedNumber(sizeOf(part)),
				})),
			},
			alt: m.overlap_cascade_alt({ title }, { locale }),
			columns: [
				{ head: m.overlap_column_step({}, { locale }), numeric: false },
				{ head: m.overlap_column_persons({ unit }, { locale }), numeric: true },
				{ head: m.overlap_column_of({}, { locale }), numeric: true },
				{ head: m.table_interval({}, { locale }), numeric: true },
			],
			rows: parts.map((part) =>
				rowOf(
					[
						wordsCell(part.label),
						countCell(sizeOf(part)),
						...(part.of === null ? [wordsCell(), wordsCell()] : shareCells(sizeOf(part), part.of, counted, locale)),
					],
					{ place: manifest.city, state: city.state, basis: city.basis, strong: part.part === 'stock' },
				),
			),
			tables: ['screening'],
			notes: [
				m.overlap_cascade_result({}, { locale }),
				m.overlap_cascade_bound(
					{
						least: countedText(lossesOf(city.counts).unaided, counted, locale),
						most: countedText(lossesOf(city.counts).unaided + lossesOf(city.counts).unchecked, counted, locale),
					},
					{ locale },
				),
				...twiceNote(counted, locale),
				m.note_interval_table({}, { locale }),
			],
		},
		printedWith(context),
	);
}
