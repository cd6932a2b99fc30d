import type { Table } from '../../../domain/figure.ts';
import * as m from '../../../i18n/generated/messages.js';
import type { Locale } from '../../../i18n/locale.ts';
import { wrapText } from '../../wrap.ts';
import type { DeckItem } from '../deck.ts';
import { linesWith } from '../parts.ts';
import { around, GAP, heightOf, type Around, type Common } from './around.ts';
import type { NativeChart } from './chart-model.ts';
import { nativeCharts } from './charts.ts';
import type { Box } from './look.ts';
import { paragraph, textBox, type Shape, type Type } from './markup.ts';
import type { PlacedChart, Slide } from './package.ts';
import { heightOf as tableHeight, measure, tableShape } from './table.ts';
import { tableSlides } from './table-slides.ts';

/** Several charts side by side, rows about as many as columns. */
function placed(
	charts: readonly NativeChart[],
	room: Box,
	name: string,
	alt: string,
	locale: Locale,
): Pick<Slide, 'shapes' | 'charts'> {
	const columns = charts.length <= 3 ? charts.length : Math.ceil(charts.length / 2);
	const rows = Math.ceil(charts.length / columns);
	const [width, height] = [(room.width + GAP * 2) / columns, (room.height + GAP) / rows];
	const type: Type = { size: 12 };
	const all = charts.map((chart, at): { shape: Shape[]; placed: PlacedChart } => {
		const box = {
			x: room.x + (at % columns) * width,
			y: room.y + Math.floor(at / columns) * height,
			width: width - GAP * 2,
			height: height - GAP,
		};
		const lines = chart.heading.flatMap((text) => wrapText(text, type.size, box.width));
		const above = heightOf(lines, type);
		const heading = lines.map((line, index) => paragraph(line, { ...type, bold: index === 0 }, locale));
		const own = chart.heading[0] === undefined ? name : `${name} ${chart.heading[0]}`;
		return {
			shape: lines.length > 0 ? [textBox('Group', { ...box, height: above }, heading)] : [],
			placed: {
				chart,
				name: own,
				alt: at === 0 ? alt : own,
				box: { ...box, y: box.y + above, height: box.height - above },
			},
		};
	});
	return { shapes: all.flatMap(({ shape }) => shape), charts: all.map((each) => each.placed) };
}

/** What the presenter sees: note, questions, definition, where the numbers come from. */
function notesOf({ document, questions, paper, note }: DeckItem, locale: Locale): string[] {
	const line = (label: string, text: string): string => m.export_line({ label, text }, { locale });
	const shown = linesWith(
		document,
		...(['meaning', 'formula', 'note', 'caveat', 'basis', 'source', 'version', 'licence', 'citation', 'link'] as const),
	);
	return [
		...(note === '' ? [] : [line(m.deck_note_private({}, { locale }), note)]),
		document.sentence,
		...questions.map((text) => line(m.ask_title({}, { locale }), text)),
		...shown.map(({ label, text }) => line(label, text)),
		...(paper === null ? [] : [line(m.deck_paper_code({}, { locale }), paper)]),
	];
}

function aroundOf({ document, subject, paper }: DeckItem, locale: Locale): Around {
	const { figure } = document;
	const { chart } = figure;
	const basis = linesWith(document, 'basis').map(({ text }) => text);
	const marks = linesWith(document, 'mark').map(({ text }) => text);
	const level =
		chart && 'target' in chart
			? [
					...('whole' in chart && chart.whole ? [m.deck_mark_solid({ label: chart.whole.label }, { locale })] : []),
					...(chart.target ? [m.deck_mark_dashed({ label: chart.target.label }, { locale })] : []),
				]
			: [];
	return {
		topic: [...new Set([subject.name, subject.place, subject.period])].join(' · '),
		title: figure.title,
		unitLine: figure.unitLine,
		marks: [...level, ...marks].length > 0 ? [[...level, ...marks].join(locale === 'zh-CN' ? '　' : '   ')] : [],
		foot: [
			figure.source,
			...basis,
			...(paper === null ? [] : [m.export_line({ label: m.deck_paper_code({}, { locale }), text: paper }, { locale })]),
		],
	};
}

/** How many are still followed at each tick, as a table of one row. */
function riskTable({ document }: DeckItem): Table | null {
	const { chart, table } = document.figure;
	const [panel] = chart?.kind === 'survival' && chart.panels.length === 1 ? chart.panels : [];
	if (chart?.kind !== 'survival' || !panel) return null;
	return {
		caption: table.caption,
		columns: [
			{ head: table.columns[0]?.head ?? '', numeric: false },
			...chart.ticks.map((tick) => ({ head: String(tick), numeric: true })),
		],
		rows: [{ cells: [chart.riskLabel, ...panel.risk], strong: false }],
	};
}

const RISK_SIZE = 12;

/** One item: its charts on one slide, or its table on as many as it needs; never a picture. */
export function itemSlides(item: DeckItem, common: Common): Slide[] {
	const { locale } = common;
	const { figure } = item.document;
	const frame = aroundOf(item, locale);
	const notes = notesOf(item, locale);
	const charts = figure.chart ? nativeCharts(figure.chart, locale) : [];
	if (charts.length === 0)
		return tableSlides({ table: figure.table, alt: figure.alt, whole: false }, frame, notes, common);
	const { shapes, room } = around(frame, common);
	const risk = riskTable(item);
	const measures = risk ? measure(risk, RISK_SIZE, room.width) : { widths: [], head: 0, rows: [] };
	const area = { ...room, height: room.height - tableHeight(measures) };
	const drawn = placed(charts, area, figure.title, figure.alt, locale);
	const followed = risk
		? [
				tableShape(
					risk,
					measures,
					{
						...{ name: figure.table.caption, alt: figure.table.caption, size: RISK_SIZE },
						box: { ...room, y: room.y + area.height },
					},
					locale,
				),
			]
		: [];
	return [{ shapes: [...shapes, ...drawn.shapes, ...followed], charts: drawn.charts, notes }];
}
