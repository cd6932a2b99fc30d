import type { Table } from '../../../domain/figure.ts';
import { nameList } from '../../../domain/sentence.ts';
import * as m from '../../../i18n/generated/messages.js';
import { splitColumns } from '../column-widths.ts';
import { around, type Around, type Common } from './around.ts';
import { INNER } from './look.ts';
import type { Slide } from './package.ts';
import { heightOf, measure, tableShape } from './table.ts';

/** Sizes of type in a table, the one that shows all on one slide first. */
const TABLE_SIZES = [16, 14, 12] as const;

/** Lines most rows may take before columns of words are left out: English needs two where Chinese needs one. */
const MOST_LINES = { 'zh-CN': 1, en: 2 } as const;

/** A table for slides. */
export interface SlideTable {
	readonly table: Table;
	/** Text alternative. */
	readonly alt: string;
	/** Whether all columns stay, however many lines a row takes. */
	readonly whole: boolean;
}

/** Parts a list in order so that no part is heavier than `limit`: as few parts as can be, about equally full. */
export function evenly<T>(items: readonly T[], weightOf: (item: T) => number, limit: number): T[][] {
	const part = (most: number): T[][] => {
		const parts: T[][] = [];
		let weight = Infinity;
		for (const item of items) {
			const own = weightOf(item);
			if (weight + own > most) {
				parts.push([]);
				weight = 0;
			}
			parts[parts.length - 1]?.push(item);
			weight += own;
		}
		return parts;
	};
	const count = part(limit).length;
	let [narrow, wide] = [0, limit];
	while (wide - narrow > 1) {
		const middle = (narrow + wide) / 2;
		if (part(middle).length > count) narrow = middle;
		else wide = middle;
	}
	return part(wide);
}

/** A table on as many slides as its rows need, each with its part in the title. */
export function tableSlides(
	{ table, alt, whole }: SlideTable,
	frame: Around,
	notes: readonly string[],
	common: Common,
): Slide[] {
	const { locale } = common;
	const { height: available } = around(frame, common).room;
	const options = TABLE_SIZES.map((size) => {
		const split = splitColumns(table, size, INNER, whole ? Infinity : MOST_LINES[locale]);
		return { size, split, measures: measure(split.kept, size, INNER) };
	});
	const smallest = options[options.length - 1];
	const fits = options.find(({ split, measures }) => split.rest === null && heightOf(measures) <= available);
	const chosen = fits ?? smallest;
	if (!chosen) return [];
	const { size, split, measures } = chosen;
	const rest = split.rest
		? [
				m.deck_left_out(
					{
						names: nameList(
							split.rest.columns.slice(1).map(({ head }) => head),
							locale,
						),
					},
					{ locale },
				),
			]
		: [];
	const full: Around = { ...frame, marks: [...frame.marks, ...rest] };
	// Room for the title with its part, which may take a line more.
	const { room } = around(
		{ ...full, title: m.meeting_part({ title: frame.title, n: '99', count: '99' }, { locale }) },
		common,
	);
	const rows = split.kept.rows.map((row, at) => ({ row, height: measures.rows[at] ?? 0 }));
	const groups = evenly(rows, ({ height }) => height, room.height - measures.head);
	return groups.map((group, at) => {
		const count = groups.length;
		const title =
			count === 1
				? frame.title
				: m.meeting_part({ title: frame.title, n: String(at + 1), count: String(count) }, { locale });
		const part = around({ ...full, title }, common);
		const shown = { ...split.kept, rows: group.map(({ row }) => row) };
		const own = { ...measures, rows: group.map(({ height }) => height) };
		const shape = tableShape(shown, own, { name: table.caption, alt, size, box: part.room }, locale);
		return { shapes: [...part.shapes, shape], charts: [], notes: at === 0 ? notes : [] };
	});
}
