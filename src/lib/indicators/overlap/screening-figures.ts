import type { Figure } from '../../domain/figure.ts';
import { UNIT_CONFIDENCE } from '../../domain/judgement.ts';
import { nameList } from '../../domain/sentence.ts';
import { funnelPosition, proportionLimits } from '../../domain/statistics/funnel.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { countCell, wordsCell, type Cell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { lossesOf, STEPS, type Cascade, type Counts, type Step } from './view.ts';
import {
	countedOver,
	hiddenNote,
	labelOf,
	nameOf,
	personText,
	printedWith,
	rowOf,
	shareCells,
	shareText,
	stateWords,
	tagOf,
	twiceNote,
	unitOf,
	whenOf,
	type Counted,
	type OverlapContext,
} from './words.ts';

type Loss = 'unchecked' | 'unaided';

const lossName = (loss: Loss, { locale }: OverlapContext): string =>
	loss === 'unchecked' ? m.overlap_unchecked({}, { locale }) : m.overlap_unaided({}, { locale });

/** The share of a place that is lost; null where nobody could be. */
function shareLost(counts: Counts | null, loss: Loss): { readonly part: number; readonly of: number } | null {
	const of = counts?.[loss === 'unchecked' ? 'flagged' : 'eligible'] ?? 0;
	return counts && of > 0 ? { part: lossesOf(counts)[loss], of } : null;
}

/** A column of these tables: its head, and its cell of the counts. */
interface Column {
	readonly head: string;
	readonly cell: (counts: Counts) => Cell;
}

const stepName: Readonly<Record<Step, (locale: Locale) => string>> = {
	flagged: (locale) => m.overlap_flagged({}, { locale }),
	checked: (locale) => m.overlap_checked({}, { locale }),
	eligible: (locale) => m.overlap_eligible({}, { locale }),
	aided: (locale) => m.overlap_aided({}, { locale }),
};

function stepColumn(step: Step, { locale }: OverlapContext): Column {
	return { head: stepName[step](locale), cell: (counts) => countCell(counts[step]) };
}

/** A share that is lost, and its interval. */
function shareColumns(loss: Loss, counted: Counted, context: OverlapContext): readonly [Column, Column] {
	const { locale } = context;
	const name = lossName(loss, context);
	const cells = (counts: Counts): readonly [Cell, Cell] => {
		const share = shareLost(counts, loss);
		return share ? shareCells(share.part, share.of, counted, locale) : [wordsCell(), wordsCell()];
	};
	return [
		{ head: m.overlap_column_share({ name }, { locale }), cell: (counts) => cells(counts)[0] },
		{ head: m.overlap_column_interval({ name }, { locale }), cell: (counts) => cells(counts)[1] },
	];
}

/** Every step, then the two shares lost with their intervals. */
function allColumns(counted: Counted, context: OverlapContext): Column[] {
	const shares = (['unchecked', 'unaided'] as const).flatMap((loss) => shareColumns(loss, counted, context));
	return [...STEPS.map((step) => stepColumn(step, context)), ...shares];
}

/** The heads of a table whose rows are named in its first column. */
function headsOf(first: string, columns: readonly Column[]): Figure['table']['columns'] {
	return [{ head: first, numeric: false }, ...columns.map(({ head }) => ({ head, numeric: true }))];
}

/** The cells of a row; in words where its counts are not shown. */
function cellsOf(name: string, { counts, state }: Cascade, columns: readonly Column[], locale: Locale): Cell[] {
	const absent = wordsCell(stateWords(state, locale));
	return [wordsCell(name), ...columns.map(({ cell }) => (counts ? cell(counts) : absent))];
}

/** Counties above the 99.8 % limits of the city, each with its share. */
function aboveLimits({ view, ...context }: OverlapContext, loss: Loss): string[] {
	const city = shareLost(view.city?.counts ?? null, loss);
	if (!city) return [];
	return view.counties.flatMap(({ place, counts }) => {
		const own = shareLost(counts, loss);
		if (!own) return [];
		const limits = proportionLimits(city.part / city.of, own.of, UNIT_CONFIDENCE);
		if (funnelPosition(own.part / own.of, limits) !== 'above') return [];
		const share = shareText(own.part, own.of, countedOver(view.lists), context.locale);
		return [m.overlap_named_share({ place: nameOf(place, { view, ...context }), share }, context)];
	});
}

/** Who is clearly above the city in which share; or that nobody is, or that there is nothing to compare with. */
function countiesTitle(context: OverlapContext): string {
	const { view, locale } = context;
	const losses = (['unchecked', 'unaided'] as const).map((loss) => {
		const city = shareLost(view.city?.counts ?? null, loss);
		const whole = city && shareText(city.part, city.of, countedOver(view.lists), locale);
		return { name: lossName(loss, context), whole, above: aboveLimits(context, loss) };
	});
	const [first, second] = losses;
	if (first?.whole && second?.whole && losses.every(({ above }) => above.length === 0)) {
		const names = { unchecked: first.name, unaided: second.name };
		return m.overlap_both_inside({ ...names, first: first.whole, second: second.whole }, { locale });
	}
	const clauses = losses.map(({ name, whole, above }) => {
		if (whole === null) return m.overlap_loss_unknown({ name }, { locale });
		if (above.length === 0) return m.overlap_loss_inside({ name, whole }, { locale });
		return m.overlap_loss_above({ name, whole, names: nameList(above, locale) }, { locale });
	});
	return clauses.join(locale === 'en' ? '; ' : '；');
}

/** Every step by county, the city first; null without screening. */
export function countiesFigure(context: OverlapContext): Figure | null {
	const { view, manifest, locale } = context;
	if (!view.city) return null;
	const title = countiesTitle(context) + tagOf([view.city.basis], locale);
	const lines = [{ place: manifest.city, ...view.city }, ...view.counties];
	const counted = countedOver(view.lists);
	const columns = allColumns(counted, context);
	return viewFigure(
		{
			id: 'counties',
			title,
			unitLine: m.overlap_counties_unit(
				{ unit: unitOf(counted, locale), when: whenOf(view.screeningMonth, locale) },
				{ locale },
			),
			chart: null,
			alt: title,
			columns: headsOf(m.table_place({}, { locale }), columns),
			rows: lines.map((line) =>
				rowOf(cellsOf(nameOf(line.place, context), line, columns, locale), {
					...{ place: line.place, state: line.state, basis: line.basis, strong: line.place === manifest.city },
				}),
			),
			tables: ['screening'],
			notes: [
				m.overlap_counties_share({}, { locale }),
				...twiceNote(counted, locale),
				m.note_outside({}, { locale }),
				...hiddenNote(
					lines.map(({ state }) => state),
					locale,
				),
			],
		},
		printedWith(context),
	);
}

/** Every step by list; null without screening. */
export function listsFigure(context: OverlapContext): Figure | null {
	const { view, manifest, locale } = context;
	if (view.lists.length === 0) return null;
	const columns = allColumns('persons', context);
	const lost = view.lists.flatMap(({ list, counts }) => (counts ? [{ list, n: lossesOf(counts).unaided }] : []));
	const most = lost.sort((a, b) => b.n - a.n)[0];
	const isKnown = lost.length === view.lists.length && most && most.n > 0;
	const title =
		(isKnown
			? m.overlap_lists_title(
					{ list: labelOf('screening_list', most.list, context), persons: personText(most.n, locale) },
					{ locale },
				)
			: m.overlap_lists_plain({}, { locale })) +
		tagOf(
			view.lists.map(({ basis }) => basis),
			locale,
		);
	return viewFigure(
		{
			id: 'lists',
			title,
			unitLine: m.overlap_lists_unit({ when: whenOf(view.screeningMonth, locale) }, { locale }),
			chart: null,
			alt: title,
			columns: headsOf(m.overlap_column_list({}, { locale }), columns),
			rows: view.lists.map((line) =>
				rowOf(cellsOf(labelOf('screening_list', line.list, context), line, columns, locale), {
					...{ place: manifest.city, state: line.state, basis: line.basis, strong: false },
				}),
			),
			tables: ['screening'],
			notes: [
				...twiceNote(countedOver(view.lists), locale),
				...hiddenNote(
					view.lists.map(({ state }) => state),
					locale,
				),
			],
		},
		printedWith(context),
	);
}
