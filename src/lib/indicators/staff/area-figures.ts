import type { Figure, RangeSpec } from '../../domain/figure.ts';
import { tableUnit } from '../../domain/format.ts';
import type { Interval } from '../../domain/statistics/interval.ts';
import * as m from '../../i18n/generated/messages.js';
import { countCell, wordsCell, type Cell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { byLoad, cityLine, districtLines, gapOf, lackingOf, townshipLines, type StaffLine } from './lines.ts';
import {
	dedicatedCell,
	fteCell,
	gapCell,
	headsOf,
	hiddenNote,
	householdsCell,
	lineRow,
	loadCell,
	loadWords,
	nameOf,
	neededCell,
	normWords,
	printedWith,
	rangeWords,
	STAFF_TABLES,
	tagOf,
	whenOf,
	workers,
	type StaffContext,
} from './words.ts';

/** The norm is drawn beside the loads as long as it leaves them room: up to this many times the heaviest. */
const NORM_IN_DRAWING = 1.5;

/** A range as a row of a drawing: a point where both ends are one. */
function rowOf(label: string, text: string, range: Interval | null): RangeSpec['rows'][number] {
	const isOne = range !== null && range.lower === range.upper;
	return {
		label,
		text,
		value: isOne ? range.lower : null,
		lower: isOne ? null : (range?.lower ?? null),
		upper: isOne ? null : (range?.upper ?? null),
		strong: false,
	};
}

function chartOf(
	rows: RangeSpec['rows'],
	parts: Pick<RangeSpec, 'unit' | 'whole' | 'target' | 'fromZero'>,
): RangeSpec | null {
	if (rows.every(({ value, lower }) => value === null && lower === null)) return null;
	return { kind: 'range', decimals: 1, rows, ...parts };
}

function gapTitle(context: StaffContext, city: StaffLine, lines: readonly StaffLine[], norm: number): string {
	const { locale } = context;
	const [total, most] = [gapOf(city, norm), lines[0]];
	const largest = most && gapOf(most, norm);
	if (!largest) return m.staff_gaps_unknown({}, { locale });
	const n = String(norm);
	if (largest.upper <= 0) return m.staff_gaps_none({ n }, { locale });
	const params = { n, place: nameOf(most.place, context), gap: rangeWords(largest, locale) };
	if (!total || total.lower <= 0) return m.staff_gaps_most(params, { locale });
	return m.staff_gaps_total({ ...params, total: rangeWords(total, locale) }, { locale });
}

function byGap(lines: readonly StaffLine[], norm: number): StaffLine[] {
	const size = (line: StaffLine): number => gapOf(line, norm)?.lower ?? -Infinity;
	return [...lines].sort((a, b) => Number(size(b) > size(a)) - Number(size(b) < size(a)));
}

/** The gap that the norm implies in each county and in the city, with the townships that lack workers. */
export function gapsFigure(context: StaffContext, norm: number): Figure {
	const { view, manifest, locale } = context;
	const city = cityLine(view, manifest.city);
	const lines = byGap(districtLines(view), norm);
	const title = gapTitle(context, city, lines, norm) + tagOf(lines, locale);
	const rows = lines.map((line) =>
		rowOf(nameOf(line.place, context), gapCell(line, norm, locale).text, gapOf(line, norm)),
	);
	const cellsOf = (line: StaffLine): Cell[] => {
		const lacking = lackingOf(townshipLines(view, line === city ? null : line.place), norm);
		return [
			wordsCell(nameOf(line.place, context)),
			householdsCell(line.households, locale),
			dedicatedCell(line, locale),
			neededCell(line, norm, locale),
			gapCell(line, norm, locale),
			countCell(lacking.count),
			{ text: workers(lacking.workers), value: lacking.workers, unit: null },
		];
	};
	return viewFigure(
		{
			id: 'gaps',
			title,
			unitLine: m.staff_gaps_unit({ when: whenOf(context), norm: normWords(norm, locale) }, { locale }),
			chart: chartOf(rows, { unit: tableUnit('staff', locale), whole: null, target: null, fromZero: true }),
			alt: title,
			columns: headsOf(
				[m.table_place({}, { locale })],
				[
					m.staff_column_households({}, { locale }),
					m.staff_column_dedicated({}, { locale }),
					m.staff_column_needed({}, { locale }),
					m.staff_column_gap({}, { locale }),
					m.staff_column_lacking({}, { locale }),
					m.staff_column_together({}, { locale }),
				],
			),
			rows: [city, ...lines].map((line) => lineRow(line, cellsOf(line), line === city)),
			tables: STAFF_TABLES,
			notes: [
				m.staff_note_gap({}, { locale }),
				m.staff_note_offset({}, { locale }),
				...hiddenNote([...lines, ...townshipLines(view, null)], locale),
			],
		},
		printedWith(context),
	);
}

function loadTitle(context: StaffContext, city: StaffLine, heaviest: StaffLine | undefined): string {
	const { locale } = context;
	if (!heaviest?.load) return m.staff_loads_unknown({}, { locale });
	const params = { place: nameOf(heaviest.place, context), load: loadWords(heaviest.load, locale) };
	if (!city.load) return m.staff_loads_most({ ...params }, { locale });
	return m.staff_loads_title({ ...params, whole: loadWords(city.load, locale) }, { locale });
}

/** Households per full-time worker in each county beside the city and the norm. */
export function loadsFigure(context: StaffContext, norm: number): Figure {
	const { view, manifest, locale } = context;
	const city = cityLine(view, manifest.city);
	const lines = byLoad(districtLines(view));
	const heaviest = lines.find(({ load }) => load !== null);
	const title = loadTitle(context, city, heaviest) + tagOf(lines, locale);
	const rows = lines.map((line) => {
		const { load } = line;
		const range = load && load.upper !== null ? { lower: load.lower, upper: load.upper } : null;
		return rowOf(nameOf(line.place, context), loadCell(line, locale).text, range);
	});
	const whole = city.load && city.load.lower === city.load.upper ? city.load.lower : null;
	const hasRoom = norm <= NORM_IN_DRAWING * (heaviest?.load?.lower ?? 0);
	const nobody = (line: StaffLine): number =>
		townshipLines(view, line === city ? null : line.place).filter(({ state }) => state === 'unbounded').length;
	return viewFigure(
		{
			id: 'loads',
			title,
			unitLine: m.staff_loads_unit({ when: whenOf(context), norm: normWords(norm, locale) }, { locale }),
			chart: chartOf(rows, {
				unit: tableUnit('case_per_fte', locale),
				whole: whole === null ? null : { value: whole, label: m.whole_label({ value: workers(whole) }, { locale }) },
				target: hasRoom ? { value: norm, label: m.staff_norm_label({ n: String(norm) }, { locale }) } : null,
				fromZero: false,
			}),
			alt: title,
			columns: headsOf(
				[m.table_place({}, { locale })],
				[
					m.staff_column_households({}, { locale }),
					m.staff_column_fte({}, { locale }),
					m.staff_column_load({}, { locale }),
					m.staff_column_nobody({}, { locale }),
				],
			),
			rows: [city, ...lines].map((line) =>
				lineRow(
					line,
					[
						wordsCell(nameOf(line.place, context)),
						householdsCell(line.households, locale),
						fteCell(line, locale),
						loadCell(line, locale),
						countCell(nobody(line)),
					],
					line === city,
				),
			),
			tables: STAFF_TABLES,
			notes: [
				m.staff_note_pooled({}, { locale }),
				m.staff_note_fte({}, { locale }),
				...(hasRoom ? [] : [m.staff_note_norm_beyond({ n: String(norm) }, { locale })]),
				...hiddenNote(lines, locale),
			],
		},
		printedWith(context),
	);
}
