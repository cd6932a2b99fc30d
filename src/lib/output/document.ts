import type { Figure } from '../domain/figure.ts';
import { explainedMarks } from '../domain/line-marks.ts';
import { nameList, basisText } from '../domain/sentence.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import { basesOf } from '../indicators/citation.ts';
import type { IndicatorPage } from '../indicators/indicator-page.ts';
import { fileName } from './file-name.ts';
import type { Spoken } from './meeting/frame.ts';

/** What a figure is of: an indicator in a place, or a list of several indicators. */
export interface Subject {
	/** The indicator's id, or a word for the list: first part of the file's name. */
	readonly id: string;
	readonly name: string;
	readonly place: string;
	readonly placeCode: string;
	/** In words, and as the file's name has it. */
	readonly period: string;
	readonly periodId: string;
	/** Null for a list, whose rows name their indicators. */
	readonly definition: Pick<IndicatorPage, 'meaning' | 'formula' | 'caveats'> | null;
}

/** The subject of every figure on an indicator's page. */
export function indicatorSubject(page: IndicatorPage): Subject {
	const { id, name, place, placeCode, period, reading } = page;
	return { id, name, place, placeCode, period, periodId: reading.period, definition: page };
}

/** The page that a figure leaves, as it stands at that moment. */
export interface PageState {
	readonly subject: Subject;
	readonly locale: Locale;
	/** The cut-off in words: 2022年9月. */
	readonly until: string;
	/** What readings are compared with, in words: 上年同期. Null where the page offers no choice. */
	readonly than: string | null;
	/** The parts chosen, in words; empty for the whole. */
	readonly scope: readonly string[];
	readonly dataVersion: string;
	/** What every output must say about the data; null for a package that is no sample. */
	readonly notice: string | null;
	readonly licence: string;
	/** Address of the page in this state, complete and with its cut-off, so that it still shows the same after the next release. */
	readonly link: string;
	/** What a meeting is told beside the figure. */
	readonly spoken: Spoken;
}

/** What a line is about; a drawing sets some of them apart and leaves out what its other lines already say. */
export type LineId =
	| 'notice'
	| 'title'
	| 'unit'
	| 'indicator'
	| 'chosen'
	| 'meaning'
	| 'formula'
	| 'mark'
	| 'note'
	| 'caveat'
	| 'basis'
	| 'source'
	| 'version'
	| 'licence'
	| 'citation'
	| 'link';

/** One line about a figure. */
export interface Line {
	readonly id: LineId;
	readonly label: string;
	readonly text: string;
}

/** A figure with everything that must leave with it: the only thing that a format takes. */
export interface FigureDocument {
	readonly figure: Figure;
	readonly locale: Locale;
	/** Without its ending. */
	readonly fileName: string;
	/** The finding as a sentence that stands alone. */
	readonly sentence: string;
	readonly link: string;
	/** Everything about the figure but its values, in the order of reading. */
	readonly lines: readonly Line[];
}

function marksOf({ chart }: Figure): string[] {
	return explainedMarks(chart).map(({ sign, label }) => `${sign} ${label}`);
}

function linesOf(figure: Figure, state: PageState, link: string): Line[] {
	const { subject, locale } = state;
	const { definition } = subject;
	const scope = state.scope.length > 0 ? nameList(state.scope, locale) : m.export_scope_all({}, { locale });
	const line = (id: LineId, label: string, ...texts: readonly string[]): Line[] =>
		texts.map((text) => ({ id, label, text }));
	const bases = basesOf(figure.table.rows).map((basis) => {
		const { label, note } = basisText(basis, locale);
		return m.export_line({ label, text: note }, { locale });
	});
	return [
		...(state.notice === null ? [] : line('notice', m.export_notice({}, { locale }), state.notice)),
		...line('title', m.export_title({}, { locale }), figure.title),
		...line('unit', m.export_unit_line({}, { locale }), figure.unitLine),
		...(definition ? line('indicator', m.column_indicator({}, { locale }), `${subject.name} · ${subject.id}`) : []),
		...(state.than === null
			? []
			: line(
					'chosen',
					m.export_chosen({}, { locale }),
					m.export_chosen_text({ until: state.until, than: state.than, scope }, { locale }),
				)),
		...line('mark', m.chart_events({}, { locale }), ...marksOf(figure)),
		...line('note', m.claims_note({}, { locale }), ...figure.notes),
		...(definition
			? [
					...line('meaning', m.definition_meaning({}, { locale }), definition.meaning),
					...line('formula', m.definition_formula({}, { locale }), definition.formula),
					...line('caveat', m.caveats_title({}, { locale }), ...definition.caveats),
				]
			: []),
		...line('basis', m.export_basis({}, { locale }), ...bases),
		...line('source', m.export_source({}, { locale }), figure.source),
		...line('version', m.recheck_version({}, { locale }), state.dataVersion),
		...line('licence', m.export_licence({}, { locale }), state.licence),
		...line('citation', m.cite_title({}, { locale }), figure.citation),
		...line('link', m.export_link({}, { locale }), link),
	];
}

/** Figures of one place over time; the others are of one period. */
const OVER_TIME: ReadonlySet<string> = new Set(['trend', 'control']);

/** Puts together what leaves with a figure. The link ends at the figure itself. */
export function figureDocument(figure: Figure, state: PageState): FigureDocument {
	const { subject, locale } = state;
	const link = `${state.link}#${figure.id}-title`;
	const where = OVER_TIME.has(figure.id) ? subject.place : subject.period;
	return {
		figure,
		locale,
		fileName: fileName(subject.id, subject.placeCode, subject.periodId, figure.id),
		sentence: m.export_sentence({ name: subject.name, where, title: figure.title }, { locale }),
		link,
		lines: linesOf(figure, state, link),
	};
}
