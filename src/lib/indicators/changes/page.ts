import type { ChangeLook } from '../../domain/changes/look.ts';
import { byStrength, expectedByChance, unfavourableSignals } from '../../domain/changes/order.ts';
import type { Figure } from '../../domain/figure.ts';
import { plainNumber } from '../../domain/number.ts';
import { monthLabel } from '../../domain/period-label.ts';
import { basisText, inLocale, nameList, placeName, sentenceList } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import { placeOf } from '../context.ts';
import type { Headline } from '../indicator-page.ts';
import { rowBasis, type ViewNotes, type ViewPage } from '../view-page.ts';
import { signalFigures, tagOf } from './figures.ts';
import { allLooks, contextOfLook, fallingCount, placeOfLook, type ChangesContext } from './looks.ts';
import { onePerIndicator, placesFigure, signalText, tallies } from './places-figure.ts';
import { changeOf, nameOf, periodsText } from './words.ts';

/** The page of changes, with the signals that are folded. */
export interface ChangesPage extends ViewPage {
	readonly rest: Figure | null;
	/** The places beside each other; null where there is no indicator. */
	readonly places: Figure | null;
}

const isSignal = ({ outcome }: ChangeLook): boolean => outcome === 'signal';

const wordsOf = (look: ChangeLook, context: ChangesContext) => ({
	place: placeOfLook(look, context),
	signal: signalText(look, context),
});

/** The unit that needs a call first, and the signal that says so; the city’s own signal after it where that is stronger. */
function urgentClauses(looks: readonly ChangeLook[], context: ChangesContext): string[] {
	const { manifest, locale } = context;
	const [first] = tallies(looks, context).filter(({ place }) => place !== manifest.city);
	const [worst] = first?.unfavourable ?? [];
	const [strongest] = unfavourableSignals(looks);
	return [
		...(worst
			? [
					m.changes_lead_unit({ ...wordsOf(worst, context), periods: periodsText(worst, locale) }, { locale }) +
						tagOf([worst], context),
				]
			: []),
		...(strongest && strongest !== worst
			? [m.changes_lead_strongest(wordsOf(strongest, context), { locale }) + tagOf([strongest], context)]
			: []),
	];
}

function leadOf(looks: readonly ChangeLook[], context: ChangesContext): string {
	const { locale } = context;
	const tested = looks.filter(({ outcome }) => outcome !== 'untestable');
	if (tested.length === 0) return m.changes_lead_open({}, { locale });
	const signals = tested.filter(isSignal);
	const counts = {
		tested: String(tested.length),
		signals: String(signals.length),
		unfavourable: String(signals.filter(({ side }) => side === 'unfavourable').length),
	};
	return sentenceList(
		[...urgentClauses(looks, context), m.changes_lead_counts(counts, { locale }) + tagOf(tested, context)],
		locale,
	);
}

function headlinesOf(looks: readonly ChangeLook[], { locale }: ChangesContext): Headline[] {
	const signals = looks.filter(isSignal);
	const side = (wanted: ChangeLook['side']): string => String(signals.filter((look) => look.side === wanted).length);
	const outcome = (wanted: ChangeLook['outcome']): string =>
		String(looks.filter((look) => look.outcome === wanted).length);
	const chance = plainNumber(expectedByChance(looks), 1);
	return [
		{
			value: side('unfavourable'),
			label: m.changes_head_unfavourable({}, { locale }),
			detail: m.changes_head_chance({ n: chance }, { locale }),
		},
		{ value: side('favourable'), label: m.changes_head_favourable({}, { locale }), detail: '' },
		{ value: side('neutral'), label: m.changes_head_neutral({}, { locale }), detail: '' },
		{ value: outcome('noise'), label: m.changes_head_noise({}, { locale }), detail: '' },
		{ value: outcome('untestable'), label: m.changes_head_untestable({}, { locale }), detail: '' },
	];
}

/** Questions of the indicators whose unfavourable signals are strongest, with the place to ask. */
function askOf(looks: readonly ChangeLook[], context: ChangesContext): ViewNotes['texts'] {
	const { locale } = context;
	return onePerIndicator(unfavourableSignals(looks)).map((look) => {
		const { definition } = contextOfLook(look, context);
		const params = {
			place: placeOfLook(look, context),
			name: nameOf(look, context),
			periods: periodsText(look, locale),
			change: changeOf(look, context).text,
			question: inLocale(definition.question, locale),
		};
		return { id: `ask-${look.indicator}`, text: m.changes_ask(params, { locale }) + tagOf([look], context) };
	});
}

function revisionsOf(context: ChangesContext): ViewNotes['texts'] {
	const { view, manifest, locale } = context;
	const falls = fallingCount(context);
	const silent = [...new Set(view.silent.map(({ place }) => place))];
	const names = nameList(
		silent.map((place) => placeName(placeOf(manifest, place), locale)),
		locale,
	);
	return [
		{ id: 'revisions', text: m.changes_revisions({ version: manifest.dataVersion }, { locale }) },
		{
			id: 'falling',
			text: falls === 0 ? m.changes_falling_none({}, { locale }) : m.changes_falling({ n: String(falls) }, { locale }),
		},
		{
			id: 'silent',
			text: silent.length === 0 ? m.changes_silent_none({}, { locale }) : m.changes_silent({ names }, { locale }),
		},
		...(manifest.former.length > 0 ? [{ id: 'former', text: m.changes_former({}, { locale }) }] : []),
	];
}

function methodOf({ locale }: ChangesContext): ViewNotes['texts'] {
	return [
		{ id: 'clock', text: m.changes_method_clock({}, { locale }) },
		{ id: 'strength', text: m.changes_method_strength({}, { locale }) },
		{ id: 'first', text: m.changes_method_first({}, { locale }) },
		{ id: 'elsewhere', text: m.changes_method_elsewhere({}, { locale }) },
		{ id: 'size', text: m.changes_method_size({}, { locale }) },
		{ id: 'chart', text: m.changes_method_chart({}, { locale }) },
		{ id: 'untestable', text: m.changes_method_untestable({}, { locale }) },
	];
}

/** The page of changes. */
export function changesPage(context: ChangesContext): ChangesPage {
	const { manifest, locale, contexts } = context;
	const looks = allLooks(context);
	const basis = rowBasis(looks.map((look) => look.basis));
	const { label, note } = basisText(basis, locale);
	const { open, rest } = signalFigures(looks, context);
	const related = [
		...new Set(
			byStrength(looks)
				.filter(isSignal)
				.map(({ indicator }) => indicator),
		),
	].slice(0, 6);
	return {
		name: m.changes_name({}, { locale }),
		cutoff: manifest.lastMonth,
		period: m.list_until({ month: monthLabel(manifest.lastMonth, locale) }, { locale }),
		lead: leadOf(looks, context),
		basis,
		basisLabel: label,
		basisNote: note,
		headlines: looks.length === 0 ? [] : headlinesOf(looks, context),
		wide: open ? [open] : [],
		columns: [],
		rest,
		places: looks.length > 0 ? placesFigure(looks, context) : null,
		openTables: [],
		indicators: contexts
			.filter(({ definition }) => related.includes(definition.id))
			.map(({ definition }) => ({ id: definition.id, name: inLocale(definition.name, locale) })),
		notes: [
			{ id: 'ask', title: m.funds_ask_title({}, { locale }), texts: askOf(looks, context) },
			{ id: 'revisions', title: m.changes_revisions_title({}, { locale }), texts: revisionsOf(context) },
			{ id: 'method', title: m.changes_method_title({}, { locale }), texts: methodOf(context) },
		],
	};
}
