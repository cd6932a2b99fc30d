import type { Figure, TableRow } from '../../domain/figure.ts';
import { isSmall, readingText, tableUnit, tableValue } from '../../domain/format.ts';
import type { LedgerList } from '../../domain/ledger/setting.ts';
import { monthLabel, periodLabel } from '../../domain/period-label.ts';
import type { Reading } from '../../domain/reading.ts';
import { inLocale, nameList, sampleTag } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import { countCell, wordsCell, type Cell } from '../cells.ts';
import type { Context } from '../context.ts';
import { rowBasis, viewFigure, type ViewContext } from '../view-page.ts';
import { beforeWords, readingWords, sourceText, type LedgerContext, type LedgerItem } from './lines.ts';
import { listText, markText, outcomeText } from './words.ts';

interface Column {
	readonly head: string;
	readonly numeric?: true;
	readonly cell: (item: LedgerItem) => Cell | string;
}

/** A reading that leaves as a number with its unit where it has one. */
function readingCellOf(reading: Reading | null, context: Context | null): Cell {
	if (!reading || !context) return wordsCell();
	const { definition, locale } = context;
	const text = readingText(definition, reading, locale);
	const isPlain = reading.state === 'value' && reading.qualifier === 'exact' && !isSmall(definition, reading);
	if (!isPlain || definition.composite) return wordsCell(text);
	return { text, value: tableValue(definition.unit, reading.value, locale), unit: tableUnit(definition.unit, locale) };
}

function columnsOf(context: LedgerContext): Record<LedgerList, readonly Column[]> {
	const { locale } = context;
	const month = (each: string | null): string => (each === null ? '—' : monthLabel(each, locale));
	const marks = ({ state, flags }: LedgerItem): string =>
		nameList(
			[state, ...flags].map((mark) => markText(mark, locale)),
			locale,
		);
	const column = (head: string, cell: Column['cell']): Column => ({ head, cell });
	const number = (head: string, cell: Column['cell']): Column => ({ head, cell, numeric: true });
	const id = column(m.ledger_column_id({}, { locale }), ({ issue }) => issue.id);
	const problem = column(m.ledger_step_problem({}, { locale }), ({ issue }) => inLocale(issue.problem, locale));
	const source = column(m.ledger_column_source({}, { locale }), ({ issue }) => sourceText(issue, context));
	const question = column(m.ledger_step_question({}, { locale }), ({ issue }) => inLocale(issue.question, locale));
	const opinion = column(m.ledger_step_opinion({}, { locale }), ({ issue }) => inLocale(issue.opinion, locale));
	const department = column(m.ledger_step_department({}, { locale }), ({ issue }) =>
		inLocale(issue.department, locale),
	);
	const measure = column(m.ledger_step_measure({}, { locale }), ({ issue }) => inLocale(issue.measure, locale));
	const due = column(m.ledger_step_due({}, { locale }), ({ issue }) => month(issue.due));
	const extensions = number(m.ledger_column_extensions({}, { locale }), ({ issue }) => countCell(issue.extensions));
	const status = column(m.ledger_column_status({}, { locale }), marks);
	const paper = column(m.ledger_column_paper({}, { locale }), ({ issue }) =>
		issue.paper ? inLocale(issue.paper, locale) : '—',
	);
	const indicator = column(m.column_indicator({}, { locale }), ({ context: own }) =>
		own ? inLocale(own.definition.name, locale) : '—',
	);
	const before = column(m.ledger_column_before({}, { locale }), (item) => beforeWords(item, locale));
	const now = column(m.ledger_column_now({}, { locale }), ({ evidence, context: own }) =>
		readingWords(evidence.now, own, locale),
	);
	const outcome = column(m.ledger_column_outcome({}, { locale }), ({ evidence }) =>
		outcomeText(evidence.outcome, locale),
	);
	const period = (reading: Reading | null): string => (reading ? periodLabel(reading.period, locale) : '—');
	return {
		problems: [id, problem, source, question, opinion, indicator],
		duties: [id, problem, department, due, extensions, status],
		measures: [id, measure, paper, indicator, before, now, outcome, status],
		course: [
			...[id, problem, source, question, opinion, department, measure, due, extensions, indicator],
			column(m.ledger_column_before_period({}, { locale }), ({ evidence }) => period(evidence.before)),
			number(m.ledger_column_before({}, { locale }), ({ evidence, context: own }) =>
				readingCellOf(evidence.before, own),
			),
			column(m.ledger_column_now_period({}, { locale }), ({ evidence }) => period(evidence.now)),
			number(m.ledger_column_now({}, { locale }), ({ evidence, context: own }) => readingCellOf(evidence.now, own)),
			...[outcome, status, paper],
			column(m.ledger_column_closed({}, { locale }), ({ issue }) => month(issue.closed)),
			column(m.ledger_column_reopened({}, { locale }), ({ issue }) => month(issue.reopened)),
		],
	};
}

function rowOf(item: LedgerItem, columns: readonly Column[]): TableRow {
	const cells = columns.map(({ cell }) => {
		const made = cell(item);
		return typeof made === 'string' ? wordsCell(made) : made;
	});
	const units = cells.map(({ unit }) => unit);
	return {
		cells: cells.map(({ text }) => text),
		values: cells.map(({ value }) => value),
		...(units.some((unit) => unit !== null) ? { units } : {}),
		strong: false,
		basis: item.basis,
		place: item.issue.place,
	};
}

/** The issues as one of the lists; `course` holds every column and is what leaves as a table. Rows are in the order of the items. */
export function listFigureOf(
	list: LedgerList,
	items: readonly LedgerItem[],
	context: LedgerContext,
	printed: ViewContext,
): Figure {
	const { locale } = context;
	const columns = columnsOf(context)[list];
	const title = listText(list, locale) + sampleTag(rowBasis(items.map(({ basis }) => basis)), locale);
	const reads = list === 'measures' || list === 'course';
	const tables = items.flatMap((item) => item.context?.definition.tables ?? []);
	return viewFigure(
		{
			id: list,
			title,
			unitLine: '',
			chart: null,
			alt: title,
			columns: columns.map(({ head, numeric }) => ({ head, numeric: numeric ?? false })),
			rows: items.map((item) => rowOf(item, columns)),
			tables: reads ? ['review_issue', ...new Set(tables)] : ['review_issue'],
			notes: reads ? [m.ledger_note_movement({}, { locale })] : [],
		},
		printed,
	);
}
