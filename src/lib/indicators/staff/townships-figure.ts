import type { Figure } from '../../domain/figure.ts';
import type { StaffSetting } from '../../domain/staff-setting.ts';
import * as m from '../../i18n/generated/messages.js';
import { countCell, wordsCell, type Cell } from '../cells.ts';
import { placeOf } from '../context.ts';
import { viewFigure } from '../view-page.ts';
import { townshipLines, type StaffLine } from './lines.ts';
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
	STAFF_TABLES,
	stateWords,
	tagOf,
	townshipsWords,
	whenOf,
	type StaffContext,
} from './words.ts';

/** Townships of the city that the list opens with: a table of this length stays on one sheet and can be read aloud. */
export const HEAVIEST = 12;

function titleOf(context: StaffContext, where: string, lines: readonly StaffLine[]): string {
	const { locale } = context;
	const nobody = lines.filter(({ state }) => state === 'unbounded').length;
	const heaviest = lines.find(({ load }) => load !== null);
	const params = { where, towns: townshipsWords(nobody, locale) };
	if (!heaviest?.load) {
		return nobody === 0 ? m.staff_townships_unknown(params, { locale }) : m.staff_townships_only(params, { locale });
	}
	const most = { ...params, place: nameOf(heaviest.place, context), load: loadWords(heaviest.load, locale) };
	return nobody === 0 ? m.staff_townships_heaviest(most, { locale }) : m.staff_townships_nobody(most, { locale });
}

/** A row; the county is named where the list holds several. */
function cellsOf(line: StaffLine, norm: number, context: StaffContext, withCounty: boolean): Cell[] {
	const { manifest, locale } = context;
	const { parent } = placeOf(manifest, line.place);
	return [
		wordsCell(nameOf(line.place, context)),
		...(withCounty ? [wordsCell(parent === null ? '—' : nameOf(parent, context))] : []),
		householdsCell(line.households, locale),
		line.posts ? countCell(line.posts.staff) : wordsCell(stateWords('missing', locale)),
		dedicatedCell(line, locale),
		fteCell(line, locale),
		loadCell(line, locale),
		neededCell(line, norm, locale),
		gapCell(line, norm, locale),
	];
}

/** The townships that a reader has chosen, nobody in post first, then the heaviest, with what the norm implies for each. */
export function townshipsFigure(context: StaffContext, { norm, townships }: StaffSetting): Figure {
	const { view, manifest, locale } = context;
	const district = view.districts.find(({ place }) => place === townships)?.place ?? null;
	const all = townshipLines(view, district);
	const lines = townships === 'heaviest' ? all.slice(0, HEAVIEST) : all;
	const where = nameOf(district ?? manifest.city, context);
	const title = titleOf(context, where, all) + tagOf(all, locale);
	const counts = { where, n: String(lines.length), all: String(all.length) };
	const listed =
		lines.length < all.length ? m.staff_listed_some(counts, { locale }) : m.staff_listed_all(counts, { locale });
	return viewFigure(
		{
			id: 'townships',
			title,
			unitLine: m.staff_unit({ when: whenOf(context), listed, norm: normWords(norm, locale) }, { locale }),
			chart: null,
			alt: title,
			columns: headsOf(
				[m.column_township({}, { locale }), ...(district === null ? [m.column_county({}, { locale })] : [])],
				[
					m.staff_column_households({}, { locale }),
					m.staff_column_staff({}, { locale }),
					m.staff_column_dedicated({}, { locale }),
					m.staff_column_fte({}, { locale }),
					m.staff_column_load({}, { locale }),
					m.staff_column_needed({}, { locale }),
					m.staff_column_gap({}, { locale }),
				],
			),
			rows: lines.map((line) =>
				lineRow(line, cellsOf(line, norm, context, district === null), line.state === 'unbounded'),
			),
			tables: STAFF_TABLES,
			notes: [
				m.staff_note_nobody({}, { locale }),
				m.staff_note_fte({}, { locale }),
				m.staff_note_gap({}, { locale }),
				...hiddenNote(lines, locale),
			],
		},
		printedWith(context),
	);
}
