import type { Figure } from '../../domain/figure.ts';
import { PERCENT_MINIMUM } from '../../domain/format.ts';
import { percentNumber } from '../../domain/number.ts';
import { yearBefore } from '../../domain/period.ts';
import { periodLabel } from '../../domain/period-label.ts';
import { wilson } from '../../domain/statistics/wilson.ts';
import * as m from '../../i18n/generated/messages.js';
import { wordsCell, type Cell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import type { NeedLine } from './view.ts';
import {
	cityUnitLine,
	codeName,
	fundsRow,
	headsOf,
	hiddenNote,
	inOrder,
	lastPeriod,
	numberCell,
	percentText,
	printedWith,
	shareCell,
	stateCell,
	tagOf,
	withUnit,
	type FundsContext,
} from './words.ts';

/** Matched needs as a fraction of those published; null where absent or of so few that no percentage is given. */
export function matchedShare({ values }: NeedLine): number | null {
	return values && values.posted >= PERCENT_MINIMUM ? values.matched / values.posted : null;
}

/** The kinds of need of the last quarter, the best matched first; those without a share last. */
export function needKinds(context: FundsContext): NeedLine[] {
	const { view } = context;
	const last = lastPeriod(view.needs);
	const own = inOrder(
		view.needs.filter(({ period }) => period === last),
		'need_kind',
		context,
	);
	return own.sort((a, b) => (matchedShare(b) ?? -1) - (matchedShare(a) ?? -1));
}

function shareOrWords(line: NeedLine | undefined, { locale }: FundsContext): Cell {
	if (!line) return wordsCell();
	const share = matchedShare(line);
	if (share !== null) return shareCell(share);
	return line.values ? wordsCell() : stateCell(line.state, locale);
}

function intervalCell(line: NeedLine): Cell {
	if (!line.values || matchedShare(line) === null) return wordsCell();
	const { lower, upper } = wilson(line.values.matched, line.values.posted);
	return {
		text: `${percentNumber(lower, 1)}%～${percentNumber(upper, 1)}%`,
		value: [lower * 100, upper * 100],
		unit: null,
	};
}

/** The kinds of need that are matched least and most often, in words; null where fewer than two have a share. */
export function needEnds(context: FundsContext): { least: string; low: string; most: string; high: string } | null {
	const valued = needKinds(context).flatMap((line) => {
		const share = matchedShare(line);
		return share === null ? [] : [{ kind: codeName('need_kind', line.code, context), percent: percentText(share) }];
	});
	const [most, least] = [valued[0], valued.at(-1)];
	if (!most || !least || most === least) return null;
	return { least: least.kind, low: least.percent, most: most.kind, high: most.percent };
}

/** Needs by kind in the last quarter: published, matched, left, the share with its interval, and the mean days of the matches. */
export function needsFigure(context: FundsContext): Figure | null {
	const { view, manifest, locale } = context;
	const last = lastPeriod(view.needs);
	if (!last) return null;
	const kinds = needKinds(context);
	const ends = needEnds(context);
	const title = ends ? m.funds_needs_title(ends, { locale }) : m.funds_needs_open({}, { locale });
	const rows = kinds.map((line) => {
		const { code, values, state, basis } = line;
		const earlier = view.needs.find((each) => each.period === yearBefore(last) && each.code === code);
		const days = values && values.matched > 0 ? values.lag_days / values.matched : null;
		return fundsRow(
			[
				wordsCell(codeName('need_kind', code, context)),
				numberCell(values?.posted ?? null, state, locale),
				numberCell(values?.matched ?? null, state, locale),
				numberCell(values ? values.posted - values.matched : null, state, locale),
				shareOrWords(line, context),
				intervalCell(line),
				shareOrWords(earlier, context),
				values && days === null ? wordsCell() : numberCell(days, state, locale, 1),
			],
			basis,
			manifest.city,
		);
	});
	const isDrawn = kinds.some((line) => matchedShare(line) !== null);
	const share = m.funds_matched_share({}, { locale });
	return viewFigure(
		{
			id: 'needs',
			title: title + tagOf(kinds, locale),
			unitLine: cityUnitLine(share, '%', last, locale),
			chart: isDrawn
				? {
						kind: 'range',
						unit: '%',
						decimals: 1,
						rows: kinds.map((line) => {
							const fraction = matchedShare(line);
							const interval =
								line.values && fraction !== null ? wilson(line.values.matched, line.values.posted) : null;
							return {
								label: codeName('need_kind', line.code, context),
								value: fraction === null ? null : fraction * 100,
								lower: interval ? interval.lower * 100 : null,
								upper: interval ? interval.upper * 100 : null,
								text: fraction === null ? shareOrWords(line, context).text : percentText(fraction),
								strong: false,
							};
						}),
						...{ whole: null, target: null, fromZero: false },
					}
				: null,
			alt: title,
			columns: headsOf(m.funds_need({}, { locale }), [
				m.funds_posted({}, { locale }),
				m.funds_matched({}, { locale }),
				m.funds_unmatched({}, { locale }),
				withUnit(m.funds_matched_rate({}, { locale }), '%', locale),
				m.table_interval({}, { locale }),
				withUnit(periodLabel(yearBefore(last), locale), '%', locale),
				m.funds_lag({}, { locale }),
			]),
			rows,
			tables: ['need_match'],
			notes: [m.note_interval({}, { locale }), m.funds_needs_note({}, { locale }), ...hiddenNote(kinds, locale)],
		},
		printedWith(context),
	);
}
