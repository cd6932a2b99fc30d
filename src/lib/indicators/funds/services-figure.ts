import type { Figure } from '../../domain/figure.ts';
import { tableUnit } from '../../domain/format.ts';
import { yearBefore } from '../../domain/period.ts';
import { periodLabel } from '../../domain/period-label.ts';
import * as m from '../../i18n/generated/messages.js';
import { wordsCell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { ANY_SERVICE, type ServiceLine } from './view.ts';
import {
	cityUnitLine,
	codeName,
	countWords,
	fundsRow,
	headsOf,
	hiddenNote,
	inOrder,
	lastPeriod,
	numberCell,
	printedWith,
	stateCell,
	tagOf,
	withUnit,
	type FundsContext,
} from './words.ts';

/** Those who had any service in the last quarter; null where the package holds none. */
export function anyService({ view }: FundsContext): ServiceLine | null {
	const last = lastPeriod(view.services);
	return view.services.find(({ period, code }) => period === last && code === ANY_SERVICE) ?? null;
}

function titleOf(context: FundsContext, kinds: readonly ServiceLine[], any: ServiceLine | undefined): string {
	const { locale } = context;
	const valued = kinds.flatMap(({ code, values }) => (values ? [{ code, persons: values.persons }] : []));
	const [most, least] = [valued[0], valued.at(-1)];
	if (!most || !least || most === least) return m.funds_services_open({}, { locale });
	const named = ({ code, persons }: { code: string; persons: number }): string =>
		m.funds_kind_persons({ kind: codeName('service_type', code, context), n: countWords(persons, locale) }, { locale });
	const isComplete = valued.length === kinds.length;
	if (!any?.values || !isComplete) return m.funds_services_most({ most: named(most) }, { locale });
	return m.funds_services_title(
		{ n: countWords(any.values.persons, locale), most: named(most), least: named(least) },
		{ locale },
	);
}

/** Persons by the kind of service that they had in the last quarter, beside the year before, with the hours given. */
export function servicesFigure(context: FundsContext): Figure | null {
	const { view, manifest, locale } = context;
	const last = lastPeriod(view.services);
	if (!last) return null;
	const own = view.services.filter(({ period }) => period === last);
	const any = own.find(({ code }) => code === ANY_SERVICE);
	const kinds = inOrder(
		own.filter(({ code }) => code !== ANY_SERVICE),
		'service_type',
		context,
	).sort((a, b) => (b.values?.persons ?? -1) - (a.values?.persons ?? -1));
	const before = (code: string): ServiceLine | undefined =>
		view.services.find((line) => line.period === yearBefore(last) && line.code === code);
	const title = titleOf(context, kinds, any);
	const [unit, per] = [tableUnit('person', locale), m.funds_hour({}, { locale })];
	const rows = [...(any ? [any] : []), ...kinds].map((line) => {
		const { code, values, state, basis } = line;
		const isAny = code === ANY_SERVICE;
		const hours = values && !isAny ? values.hours_tenths / 10 : null;
		const earlier = before(code);
		return fundsRow(
			[
				wordsCell(codeName('service_type', code, context)),
				numberCell(values?.persons ?? null, state, locale),
				earlier ? numberCell(earlier.values?.persons ?? null, earlier.state, locale) : wordsCell(),
				isAny ? wordsCell() : numberCell(hours, state, locale, 1),
				hours !== null && values && values.persons > 0
					? numberCell(hours / values.persons, state, locale, 1)
					: isAny || state === 'value'
						? wordsCell()
						: stateCell(state, locale),
			],
			basis,
			manifest.city,
			isAny,
		);
	});
	return viewFigure(
		{
			id: 'services',
			title: title + tagOf(own, locale),
			unitLine: cityUnitLine(m.funds_services_name({}, { locale }), unit, last, locale),
			chart: kinds.some(({ values }) => values !== null)
				? {
						kind: 'range',
						unit,
						decimals: 0,
						rows: kinds.map(({ code, values, state }) => ({
							label: codeName('service_type', code, context),
							value: values?.persons ?? null,
							text: numberCell(values?.persons ?? null, state, locale).text,
							...{ lower: null, upper: null, strong: false },
						})),
						...{ whole: null, target: null, fromZero: true },
					}
				: null,
			alt: title,
			columns: headsOf(m.funds_service({}, { locale }), [
				withUnit(periodLabel(last, locale), unit, locale),
				withUnit(periodLabel(yearBefore(last), locale), unit, locale),
				withUnit(m.funds_hours({}, { locale }), per, locale),
				withUnit(m.funds_hours_each({}, { locale }), per, locale),
			]),
			rows,
			tables: ['service_aid'],
			notes: [m.funds_services_note({}, { locale }), ...hiddenNote(own, locale)],
		},
		printedWith(context),
	);
}
