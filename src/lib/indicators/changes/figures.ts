import type { ChangeLook } from '../../domain/changes/look.ts';
import { byStrength, signalGroups, type SignalGroup } from '../../domain/changes/order.ts';
import type { Figure, TableRow } from '../../domain/figure.ts';
import { monthLabel } from '../../domain/period-label.ts';
import { sampleTag } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import { wordsCell, type Cell } from '../cells.ts';
import { rowBasis, viewFigure } from '../view-page.ts';
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

/** What the figures of this page say below their titles. */
export function unitLine(context: ChangesContext): string {
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
