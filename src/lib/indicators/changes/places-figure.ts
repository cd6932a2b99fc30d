import type { ChangeLook } from '../../domain/changes/look.ts';
import { strongerFirst, unfavourableSignals } from '../../domain/changes/order.ts';
import type { Figure } from '../../domain/figure.ts';
import { placeName } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import { wordsCell, type Cell } from '../cells.ts';
import { placeOf } from '../context.ts';
import { cityAndCounties, rowBasis, viewFigure } from '../view-page.ts';
import { tagOf, unitLine } from './figures.ts';
import type { ChangesContext } from './looks.ts';
import { changeOf, kindText, nameOf, printedWith, strengthCell } from './words.ts';

/** How many changes of each place are what. */
export interface PlaceTally {
	readonly place: ChangeLook['place'];
	/** Its unfavourable signals, the strongest first. */
	readonly unfavourable: readonly ChangeLook[];
	/** Numbers of indicators with a signal. */
	readonly favourable: number;
	readonly neutral: number;
	/** Numbers of changes. */
	readonly noise: number;
	readonly untestable: number;
	readonly looks: readonly ChangeLook[];
}

/** One signal of each indicator, the strongest. */
export function onePerIndicator(signals: readonly ChangeLook[]): ChangeLook[] {
	return signals.filter((look, at) => signals.findIndex(({ indicator }) => indicator === look.indicator) === at);
}

function tallyOf(place: ChangeLook['place'], looks: readonly ChangeLook[]): PlaceTally {
	const signals = looks.filter(({ outcome }) => outcome === 'signal');
	const count = (side: ChangeLook['side']): number =>
		onePerIndicator(signals.filter((look) => look.side === side)).length;
	return {
		place,
		unfavourable: unfavourableSignals(looks),
		favourable: count('favourable'),
		neutral: count('neutral'),
		noise: looks.filter(({ outcome }) => outcome === 'noise').length,
		untestable: looks.filter(({ outcome }) => outcome === 'untestable').length,
		looks,
	};
}

/** The stronger unfavourable signal first, with equal ones the more indicators that have one; places without any last. */
function moreUrgentFirst({ unfavourable: a }: PlaceTally, { unfavourable: b }: PlaceTally): number {
	const [first, second] = [a[0], b[0]];
	if (!first || !second) return b.length - a.length;
	return strongerFirst(first, second) || onePerIndicator(b).length - onePerIndicator(a).length;
}

/** The tally of the city, then of the units in the order in which they are to be asked. */
export function tallies(looks: readonly ChangeLook[], { manifest }: ChangesContext): PlaceTally[] {
	const made = cityAndCounties(manifest).flatMap((place): PlaceTally[] => {
		const own = looks.filter((look) => look.place === place);
		return own.length === 0 ? [] : [tallyOf(place, own)];
	});
	const isUnit = ({ place }: PlaceTally): boolean => place !== manifest.city;
	return [...made.filter((each) => !isUnit(each)), ...made.filter(isUnit).sort(moreUrgentFirst)];
}

/** A signal in words: 经办人员负担比上年同期上升25.2%. */
export function signalText(look: ChangeLook, context: ChangesContext): string {
	const { locale } = context;
	// The words say which way: the sign in front is the table's.
	const n = changeOf(look, context).text.replace(/^[+−]/u, '');
	const params = { name: nameOf(look, context), than: kindText(look, locale), n };
	return (look.change ?? 0) < 0 ? m.changes_signal_down(params, { locale }) : m.changes_signal_up(params, { locale });
}

/** The places beside each other: the strongest unfavourable signal of each, indicators with signals, and changes in the noise or untestable. */
export function placesFigure(looks: readonly ChangeLook[], context: ChangesContext): Figure {
	const { manifest, locale } = context;
	const all = tallies(looks, context);
	const name = ({ place }: PlaceTally): string => placeName(placeOf(manifest, place), locale);
	const [most] = all.filter(({ place }) => place !== manifest.city);
	const title = most?.unfavourable[0]
		? m.changes_places_title({ place: name(most), signal: signalText(most.unfavourable[0], context) }, { locale })
		: m.changes_places_none({}, { locale });
	const count = (value: number): Cell => ({ text: String(value), value, unit: null });
	const names = (signals: readonly ChangeLook[]): string =>
		signals.map((look) => nameOf(look, context)).join(locale === 'en' ? ', ' : '、');
	return viewFigure(
		{
			id: 'places',
			title: title + tagOf(looks, context),
			unitLine: unitLine(context),
			chart: null,
			alt: title,
			columns: [
				{ head: m.table_place({}, { locale }), numeric: false },
				{ head: m.changes_column_worst({}, { locale }), numeric: false },
				{ head: m.changes_column_strength({}, { locale }), numeric: true },
				{ head: m.changes_count_unfavourable({}, { locale }), numeric: true },
				{ head: m.changes_which({}, { locale }), numeric: false },
				{ head: m.changes_count_favourable({}, { locale }), numeric: true },
				{ head: m.changes_count_neutral({}, { locale }), numeric: true },
				{ head: m.changes_count_noise({}, { locale }), numeric: true },
				{ head: m.changes_count_untestable({}, { locale }), numeric: true },
			],
			rows: all.map((each) => {
				const [worst] = each.unfavourable;
				const indicators = onePerIndicator(each.unfavourable);
				const others = indicators.slice(1);
				const cells = [
					wordsCell(name(each)),
					wordsCell(worst ? signalText(worst, context) : '—'),
					worst ? strengthCell(worst) : wordsCell(),
					count(indicators.length),
					wordsCell(others.length > 0 ? names(others) : '—'),
					...[each.favourable, each.neutral, each.noise, each.untestable].map(count),
				];
				return {
					cells: cells.map(({ text }) => text),
					values: cells.map(({ value }) => value),
					strong: each.place === manifest.city,
					basis: rowBasis(each.looks.map(({ basis }) => basis)),
					place: each.place,
					state: 'value' as const,
				};
			}),
			tables: [],
			notes: [m.changes_places_note({}, { locale }), m.changes_source_note({}, { locale })],
		},
		printedWith(context),
	);
}
