import type { ChangeLook } from '../../domain/changes/look.ts';
import { byStrength, signalGroups, type SignalGroup } from '../../domain/changes/order.ts';
import type { Figure, TableRow } from '../../domain/figure.ts';
import { monthLabel } from '../../domain/period-label.ts';
import { placeName, sampleTag } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import { wordsCell, type Cell } from '../cells.ts';
import { placeOf } from '../context.ts';
import { cityAndCounties, rowBasis, viewFigure } from '../view-page.ts';
import { allLooks, placeOfLook, type ChangesContext } from './looks.ts';
import {
	changeOf,
	fromTo,
	kindText,
	nameOf,
	outcomeText,
	periodsText,
	printedWith,
	shortPeriod,
	sideText,
	sizedChange,
	sizeText,
	strengthCell,
	testText,
	valueCell,
} from './words.ts';

/** Signals in the open; the others are folded. */
export const OPEN_SIGNALS = 10;

/** The mark of synthetic figures for a sentence about these changes. */
export function tagOf(looks: readonly ChangeLook[], { locale }: ChangesContext): string {
	return looks.length === 0 ? '' : sampleTag(rowBasis(looks.map(({ basis }) => basis)), locale);
}

function unitLine(context: ChangesContext): string {
	const { manifest, locale } = context;
	return m.changes_unit({ month: monthLabel(manifest.lastMonth, locale) }, { locale });
}

function rowOf(look: ChangeLook, cells: readonly Cell[]): TableRow {
	const units = cells.map(({ unit }) => unit);
	return {
		cells: cells.map(({ text }) => text),
		values: cells.map(({ value }) => value),
		...(units.some((unit) => unit !== null) ? { units } : {}),
		strong: false,
		basis: look.basis,
		place: look.place,
		state: look.now === null ? 'missing' : 'value',
	};
}

function whereText({ strongest, others }: SignalGroup, context: ChangesContext): string {
	const { locale } = context;
	const place = placeOfLook(strongest, context);
	if (others === 0) return place;
	return m.changes_where_others({ place, n: String(others) }, { locale });
}

/** Signals, one line for each indicator, comparison and side: the strongest place, and how many others go with it. */
function signalsFigure(id: string, groups: readonly SignalGroup[], title: string, context: ChangesContext): Figure {
	const { locale } = context;
	const looks = groups.map(({ strongest }) => strongest);
	const heads = [
		m.column_indicator({}, { locale }),
		m.changes_column_side({}, { locale }),
		m.table_place({}, { locale }),
		m.table_period({}, { locale }),
		m.changes_column_base({}, { locale }),
		m.changes_column_values({}, { locale }),
		m.changes_column_sized({}, { locale }),
	];
	return viewFigure(
		{
			id,
			title: title + tagOf(looks, context),
			unitLine: unitLine(context),
			chart: null,
			alt: title,
			columns: [
				...heads.map((head) => ({ head, numeric: false })),
				{ head: m.changes_column_strength({}, { locale }), numeric: true },
			],
			rows: groups.map((group) => {
				const { strongest: look } = group;
				return rowOf(look, [
					wordsCell(nameOf(look, context)),
					wordsCell(sideText(look, locale)),
					wordsCell(whereText(group, context)),
					wordsCell(shortPeriod(look.period, locale)),
					wordsCell(shortPeriod(look.base, locale)),
					wordsCell(fromTo(look, context)),
					sizedChange(look, context),
					strengthCell(look),
				]);
			}),
			tables: [],
			notes: [m.changes_strongest_note({}, { locale }), m.changes_source_note({}, { locale })],
		},
		printedWith(context),
	);
}

/** The ten strongest signals, and all others; null where there are none. */
export function signalFigures(
	looks: readonly ChangeLook[],
	context: ChangesContext,
): { open: Figure | null; rest: Figure | null } {
	const { locale } = context;
	const groups = signalGroups(looks);
	const [open, rest] = [groups.slice(0, OPEN_SIGNALS), groups.slice(OPEN_SIGNALS)];
	const title = m.changes_strongest_title({ n: String(open.length), all: String(groups.length) }, { locale });
	const others = m.changes_rest_title({ n: String(rest.length) }, { locale });
	return {
		open: open.length > 0 ? signalsFigure('strongest', open, title, context) : null,
		rest: rest.length > 0 ? signalsFigure('rest', rest, others, context) : null,
	};
}

/** How many changes of each place are what. */
export interface PlaceTally {
	readonly place: ChangeLook['place'];
	/** Indicators with an unfavourable signal. */
	readonly unfavourable: readonly string[];
	readonly favourable: number;
	readonly neutral: number;
	readonly noise: number;
	readonly untestable: number;
	readonly looks: readonly ChangeLook[];
}

/** The tally of the city, then of the units with most indicators that turned unfavourable first, the stronger signal before. */
export function tallies(looks: readonly ChangeLook[], { manifest }: ChangesContext): PlaceTally[] {
	const made = cityAndCounties(manifest).flatMap((place): PlaceTally[] => {
		const own = looks.filter((look) => look.place === place);
		if (own.length === 0) return [];
		const signals = own.filter(({ outcome }) => outcome === 'signal');
		const indicators = (side: ChangeLook['side']): string[] => [
			...new Set(signals.filter((look) => look.side === side).map(({ indicator }) => indicator)),
		];
		return [
			{
				place,
				unfavourable: indicators('unfavourable'),
				favourable: indicators('favourable').length,
				neutral: indicators('neutral').length,
				noise: own.filter(({ outcome }) => outcome === 'noise').length,
				untestable: own.filter(({ outcome }) => outcome === 'untestable').length,
				looks: own,
			},
		];
	});
	const strongest = ({ looks: own }: PlaceTally): number =>
		Math.max(
			0,
			...own
				.filter(({ outcome, side }) => outcome === 'signal' && side === 'unfavourable')
				.map((look) => look.strength ?? 0),
		);
	const isUnit = ({ place }: PlaceTally): boolean => place !== manifest.city;
	return [
		...made.filter((each) => !isUnit(each)),
		...made.filter(isUnit).sort((a, b) => b.unfavourable.length - a.unfavourable.length || strongest(b) - strongest(a)),
	];
}

/** The places beside each other: indicators with signals, and changes in the noise or untestable. */
export function placesFigure(looks: readonly ChangeLook[], context: ChangesContext): Figure {
	const { manifest, locale } = context;
	const all = tallies(looks, context);
	const name = ({ place }: PlaceTally): string => placeName(placeOf(manifest, place), locale);
	const [most] = all.filter(({ place }) => place !== manifest.city);
	const title =
		most && most.unfavourable.length > 0
			? m.changes_places_title({ place: name(most), n: String(most.unfavourable.length) }, { locale })
			: m.changes_places_none({}, { locale });
	const count = (value: number): Cell => ({ text: String(value), value, unit: null });
	const names = (ids: readonly string[]): string =>
		ids
			.flatMap((id) => {
				const look = looks.find(({ indicator }) => indicator === id);
				return look ? [nameOf(look, context)] : [];
			})
			.join(locale === 'en' ? ', ' : '、');
	return viewFigure(
		{
			id: 'places',
			title: title + tagOf(looks, context),
			unitLine: unitLine(context),
			chart: null,
			alt: title,
			columns: [
				{ head: m.table_place({}, { locale }), numeric: false },
				{ head: m.changes_count_unfavourable({}, { locale }), numeric: true },
				{ head: m.changes_which({}, { locale }), numeric: false },
				{ head: m.changes_count_favourable({}, { locale }), numeric: true },
				{ head: m.changes_count_neutral({}, { locale }), numeric: true },
				{ head: m.changes_count_noise({}, { locale }), numeric: true },
				{ head: m.changes_count_untestable({}, { locale }), numeric: true },
			],
			rows: all.map((each) => {
				const cells = [
					wordsCell(name(each)),
					count(each.unfavourable.length),
					wordsCell(names(each.unfavourable) || '—'),
					...[each.favourable, each.neutral, each.noise, each.untestable].map(count),
				];
				return {
					cells: cells.map(({ text }) => text),
					values: cells.map(({ value }) => value),
					strong: each.place === manifest.city,
					basis: rowBasis(each.looks.map(({ basis }) => basis)),
					place: each.place,
					state: 'value' as const,
				};
			}),
			tables: [],
			notes: [m.changes_places_note({}, { locale }), m.changes_source_note({}, { locale })],
		},
		printedWith(context),
	);
}

/** Every change as it leaves in a file: both values, size, test, strength and outcome, in the order of the page. */
export function fullFigure(context: ChangesContext): Figure {
	const { locale } = context;
	const looks = byStrength(allLooks(context));
	const title = m.changes_full_title({ n: String(looks.length) }, { locale });
	const words = [
		m.column_indicator({}, { locale }),
		m.table_place({}, { locale }),
		m.changes_column_kind({}, { locale }),
		m.changes_column_periods({}, { locale }),
	];
	return viewFigure(
		{
			id: 'full',
			title: title + tagOf(looks, context),
			unitLine: unitLine(context),
			chart: null,
			alt: title,
			columns: [
				...words.map((head) => ({ head, numeric: false })),
				{ head: m.changes_column_before({}, { locale }), numeric: true },
				{ head: m.changes_column_now({}, { locale }), numeric: true },
				{ head: m.changes_column_change({}, { locale }), numeric: true },
				{ head: m.changes_column_size({}, { locale }), numeric: false },
				{ head: m.changes_column_side({}, { locale }), numeric: false },
				{ head: m.changes_column_outcome({}, { locale }), numeric: false },
				{ head: m.changes_column_test({}, { locale }), numeric: false },
				{ head: m.changes_column_strength({}, { locale }), numeric: true },
			],
			rows: looks.map((look) =>
				rowOf(look, [
					wordsCell(nameOf(look, context)),
					wordsCell(placeOfLook(look, context)),
					wordsCell(kindText(look, locale)),
					wordsCell(periodsText(look, locale)),
					valueCell(look, 'before', context),
					valueCell(look, 'now', context),
					changeOf(look, context),
					wordsCell(sizeText(look, context)),
					wordsCell(look.change === null ? '—' : sideText(look, locale)),
					wordsCell(outcomeText(look, locale)),
					wordsCell(testText(look, locale)),
					strengthCell(look),
				]),
			),
			tables: [],
			notes: [m.changes_strongest_note({}, { locale }), m.changes_source_note({}, { locale })],
		},
		printedWith(context),
	);
}
