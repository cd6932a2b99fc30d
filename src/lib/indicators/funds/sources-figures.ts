import type { Figure, LineSpec, RangeSpec, TableRow } from '../../domain/figure.ts';
import { moneyText } from '../../domain/format.ts';
import { axisLabel, periodLabel } from '../../domain/period-label.ts';
import * as m from '../../i18n/generated/messages.js';
import { wordsCell, type Cell } from '../cells.ts';
import { rowBasis, viewFigure } from '../view-page.ts';
import { shareOf, yearsOfFunds, type YearOfFunds } from './sources.ts';
import {
	cityUnitLine,
	codeName,
	fundsRow,
	headsOf,
	inOrder,
	moneyCell,
	moneyUnit,
	percentText,
	printedWith,
	shareCell,
	tagOf,
	withUnit,
	type FundsContext,
} from './words.ts';

/** Codes of the sources that the package holds, in the order of its list. */
function codesOf(context: FundsContext): string[] {
	const codes = [...new Set(context.view.sources.map(({ code }) => code))];
	return inOrder(
		codes.map((code) => ({ code })),
		'fund_source',
		context,
	).map(({ code }) => code);
}

/** The rows of both tables: every source, the two sums, all. @param cellOf A number of a year, or null. */
function rowsOf(
	context: FundsContext,
	years: readonly YearOfFunds[],
	cellOf: (part: number | null | undefined, year: YearOfFunds) => Cell,
): TableRow[] {
	const { view, manifest, locale } = context;
	const basis = rowBasis(view.sources.map((line) => line.basis));
	const row = (name: string, partOf: (year: YearOfFunds) => number | null | undefined, isStrong: boolean): TableRow =>
		fundsRow([wordsCell(name), ...years.map((year) => cellOf(partOf(year), year))], basis, manifest.city, isStrong);
	return [
		row(m.funds_total({}, { locale }), (year) => year.total, true),
		row(m.funds_public({}, { locale }), (year) => year.public, true),
		row(m.funds_private({}, { locale }), (year) => year.private, true),
		...codesOf(context).map((code) =>
			row(codeName('fund_source', code, context), ({ bySource }) => bySource.get(code), false),
		),
	];
}

/** The sources of a year by what they gave, the largest first. */
function byAmount(year: YearOfFunds): { code: string; yuan: number }[] {
	const held = [...year.bySource].flatMap(([code, yuan]) => (yuan === null ? [] : [{ code, yuan }]));
	return held.sort((a, b) => b.yuan - a.yuan);
}

/** What each source spent, in money: drawn for the last year, as a table for all. */
export function amountsFigure(context: FundsContext): Figure | null {
	const { view, locale } = context;
	const years = yearsOfFunds(view.sources);
	const last = years.at(-1);
	if (!last) return null;
	const sources = byAmount(last);
	const [most] = sources;
	const share = shareOf(most?.yuan, last);
	const when = periodLabel(last.period, locale);
	const title =
		most && last.total !== null && share !== null
			? m.funds_amounts_title(
					{
						when,
						total: moneyText(last.total, locale),
						source: codeName('fund_source', most.code, context),
						percent: percentText(share),
					},
					{ locale },
				)
			: m.funds_amounts_open({ when }, { locale });
	const chart: RangeSpec = {
		kind: 'range',
		unit: moneyUnit(locale),
		decimals: 2,
		rows: sources.map(({ code, yuan }) => {
			const { text, value } = moneyCell(yuan, locale);
			return {
				...{ label: codeName('fund_source', code, context), text, lower: null, upper: null, strong: false },
				value: typeof value === 'number' ? value : null,
			};
		}),
		whole: null,
		target: null,
		fromZero: true,
	};
	return viewFigure(
		{
			id: 'amounts',
			title: title + tagOf(view.sources, locale),
			unitLine: cityUnitLine(m.funds_spent({}, { locale }), moneyUnit(locale), last.period, locale),
			chart: sources.length > 0 ? chart : null,
			alt: title,
			columns: headsOf(
				m.funds_source({}, { locale }),
				years.map(({ period }) => withUnit(periodLabel(period, locale), moneyUnit(locale), locale)),
			),
			rows: rowsOf(context, years, (part) =>
				part === null || part === undefined ? wordsCell() : moneyCell(part, locale),
			),
			tables: ['funding'],
			notes: [m.funds_amounts_note({}, { locale })],
		},
		printedWith(context),
	);
}

function sharesTitle(first: YearOfFunds, last: YearOfFunds, { locale }: FundsContext): string {
	const [before, now] = [shareOf(first.private, first), shareOf(last.private, last)];
	if (now === null) return m.funds_shares_open({}, { locale });
	const params = {
		from: periodLabel(first.period, locale),
		to: periodLabel(last.period, locale),
		now: percentText(now),
	};
	if (before === null || first === last) return m.funds_shares_one(params, { locale });
	return m.funds_shares_title({ ...params, before: percentText(before) }, { locale });
}

/** The share of private funds over the years as a line; the shares of all sources as a table. */
export function sharesFigure(context: FundsContext): Figure | null {
	const { view, locale } = context;
	const years = yearsOfFunds(view.sources);
	const [first, last] = [years[0], years.at(-1)];
	if (!first || !last) return null;
	const title = sharesTitle(first, last, context);
	const chart: LineSpec = {
		kind: 'line',
		unit: '%',
		decimals: 1,
		points: years.map((year) => {
			const share = shareOf(year.private, year);
			return {
				label: axisLabel(year.period, locale),
				value: share === null ? null : share * 100,
				text: share === null ? '—' : percentText(share),
			};
		}),
		events: [],
		target: null,
		fromZero: true,
	};
	return viewFigure(
		{
			id: 'shares',
			title: title + tagOf(view.sources, locale),
			unitLine: m.unit_line(
				{
					name: m.funds_private_share({}, { locale }),
					unit: '%',
					place: m.city_whole({}, { locale }),
					period:
						first === last
							? periodLabel(last.period, locale)
							: m.period_span(
									{ from: periodLabel(first.period, locale), to: periodLabel(last.period, locale) },
									{ locale },
								),
				},
				{ locale },
			),
			chart: chart.points.filter(({ value }) => value !== null).length > 1 ? chart : null,
			alt: title,
			columns: headsOf(
				m.funds_source({}, { locale }),
				years.map(({ period }) => withUnit(periodLabel(period, locale), '%', locale)),
			),
			rows: rowsOf(context, years, (part, year) => {
				const share = shareOf(part, year);
				return share === null ? wordsCell() : shareCell(share);
			}),
			tables: ['funding'],
			notes: [m.funds_shares_note({}, { locale })],
		},
		printedWith(context),
	);
}
