import { moneyText, readingText } from '../../domain/format.ts';
import { periodLabel } from '../../domain/period-label.ts';
import type { ValueReading } from '../../domain/reading.ts';
import { inLocale, placeName } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import { latestReading, placeOf, type Context } from '../context.ts';
import { cityAndCounties, type ViewNotes } from '../view-page.ts';
import { needKinds } from './needs-figure.ts';
import { unreached } from './reach-figures.ts';
import { yearsOfFunds } from './sources.ts';
import { codeName, countWords, tagOf, type FundsContext } from './words.ts';

type Texts = ViewNotes['texts'];

/** The county with the lowest value of an indicator in the city's latest period; null where none has one. */
function lowest(context: Context | undefined): { place: string; value: string } | null {
	const city = context && latestReading(context, context.manifest.city);
	if (!context || !city) return null;
	const { manifest, readings, definition, locale } = context;
	const counties = cityAndCounties(manifest).slice(1);
	const held = counties.flatMap((code): ValueReading[] => {
		const reading = readings.get(code)?.get(city.period);
		return reading?.state === 'value' ? [reading] : [];
	});
	const [least] = held.sort((a, b) => a.value - b.value);
	if (!least) return null;
	return {
		place: placeName(placeOf(manifest, least.place), locale),
		value: readingText(definition, least, locale),
	};
}

function askMoney(context: FundsContext, indicators: ReadonlyMap<string, Context>): Texts {
	const { view, locale } = context;
	const last = yearsOfFunds(view.sources).at(-1);
	const question = indicators.get('fiscal_share')?.definition.question;
	if (typeof last?.private !== 'number' || !question) return [];
	const params = {
		when: periodLabel(last.period, locale),
		amount: moneyText(last.private, locale),
		question: inLocale(question, locale),
	};
	return [{ id: 'ask-money', text: m.funds_ask_money(params, { locale }) + tagOf(view.sources, locale) }];
}

function askService({ view, locale }: FundsContext, indicators: ReadonlyMap<string, Context>): Texts {
	const context = indicators.get('service_aid_share');
	const least = lowest(context);
	if (!context || !least) return [];
	const question = inLocale(context.definition.question, locale);
	return [
		{ id: 'ask-service', text: m.funds_ask_service({ ...least, question }, { locale }) + tagOf(view.services, locale) },
	];
}

function askNeeds(context: FundsContext): Texts {
	const { view, locale } = context;
	const least = needKinds(context)
		.filter(({ values }) => values !== null)
		.at(-1);
	if (!least?.values) return [];
	const left = least.values.posted - least.values.matched;
	if (left === 0) return [];
	const params = { kind: codeName('need_kind', least.code, context), n: countWords(left, locale) };
	return [{ id: 'ask-needs', text: m.funds_ask_needs(params, { locale }) + tagOf(view.needs, locale) }];
}

function askReach(context: FundsContext): Texts {
	const { view, locale } = context;
	const found = unreached(context);
	if (!found) return [];
	const params = { place: found.place, n: countWords(found.n, locale) };
	return [{ id: 'ask-reach', text: m.funds_ask_reach(params, { locale }) + tagOf(view.organisations, locale) }];
}

/** What to ask, each with the figure that gives rise to it. */
export function askOf(context: FundsContext, indicators: ReadonlyMap<string, Context>): Texts {
	return [
		...askMoney(context, indicators),
		...askService(context, indicators),
		...askNeeds(context),
		...askReach(context),
	];
}

/** Definitions and limits of what the package holds. */
export function mindOf({ view, locale }: FundsContext): Texts {
	const [money, service] = [view.sources.length > 0, view.services.length > 0];
	return [
		...(money ? [{ id: 'public', text: m.funds_mind_public({}, { locale }) }] : []),
		...(money && service ? [{ id: 'clocks', text: m.funds_mind_clocks({}, { locale }) }] : []),
		...(service ? [{ id: 'material', text: m.funds_mind_material({}, { locale }) }] : []),
		...(view.needs.length > 0 ? [{ id: 'needs', text: m.funds_mind_needs({}, { locale }) }] : []),
		...(view.organisations.length > 0 ? [{ id: 'reach', text: m.funds_mind_reach({}, { locale }) }] : []),
	];
}

/** What the page would need and no table of the package has. */
export function lackingOf({ locale }: FundsContext): Texts {
	return [
		{ id: 'purchase', text: m.funds_lacking_purchase({}, { locale }) },
		{ id: 'goods', text: m.funds_lacking_goods({}, { locale }) },
		{ id: 'lists', text: m.funds_lacking_lists({}, { locale }) },
	];
}
