import type { Figure } from '../../domain/figure.ts';
import { inLocale, nameList } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import { wordsCell } from '../cells.ts';
import { rowBasis, viewFigure, type ViewNotes } from '../view-page.ts';
import { sumOf, type Pair, type Persons } from './view.ts';
import {
	countedOver,
	countedText,
	hiddenNote,
	labelOf,
	nameOf,
	personsCell,
	personText,
	printedWith,
	rowOf,
	tagOf,
	unitOf,
	whenOf,
	type OverlapContext,
} from './words.ts';

/** Pairs that the rules do not allow. */
export function incompatibleOf(pairs: readonly Pair[]): Pair[] {
	return pairs.filter(({ rule }) => rule === 'incompatible');
}

/** Persons in pairs that are not allowed, in the city. */
export function notAllowedIn(pairs: readonly Pair[]): Persons {
	return sumOf(incompatibleOf(pairs).map(({ city }) => city));
}

/** Name of a pair: 低保与特困. */
export function pairName({ code }: Pair, context: OverlapContext): string {
	return labelOf('overlap_pair', code, context);
}

function titleOf(context: OverlapContext): string {
	const { view, locale } = context;
	const excluded = incompatibleOf(view.pairs);
	const { count } = notAllowedIn(view.pairs);
	const most = excluded[0];
	const tag = tagOf(
		view.pairs.map(({ basis }) => basis),
		locale,
	);
	if (count === null || most?.city.count == null) return m.overlap_pairs_unknown({}, { locale }) + tag;
	if (count === 0) return m.overlap_pairs_none({}, { locale }) + tag;
	const params = {
		n: String(excluded.length),
		persons: countedText(count, countedOver(excluded), locale),
		pair: pairName(most, context),
		most: personText(most.city.count, locale),
	};
	return m.overlap_pairs_title(params, { locale }) + tag;
}

/** The county with the most persons of a pair; a dash where one is not shown or several share the number. */
function mostIn({ counties }: Pair, context: OverlapContext): string {
	const counts = counties.flatMap(({ place, count }) => (count === null ? [] : [{ place, count }]));
	if (counts.length < counties.length) return '—';
	const [first, second] = counts.sort((a, b) => b.count - a.count);
	if (!first || first.count === 0 || first.count === second?.count) return '—';
	const params = { place: nameOf(first.place, context), persons: personText(first.count, context.locale) };
	return m.overlap_pairs_most(params, context);
}

/** What the rules say of each pair and who decides by them, as far as the package states it. */
export function ruleTexts(context: OverlapContext): ViewNotes['texts'] {
	const { view, locale } = context;
	return view.pairs.flatMap((pair) => {
		if (!pair.words || !pair.decided) return [];
		const params = {
			...{ pair: pairName(pair, context), rule: labelOf('pair_rule', pair.rule, context) },
			...{ words: inLocale(pair.words, locale), decided: inLocale(pair.decided, locale) },
		};
		return [{ id: `rule-${pair.code}`, text: m.overlap_rule_text(params, { locale }) }];
	});
}

/** Every pair with its rule and the persons now and a year before; what is not allowed stands first. Null without pairs. */
export function pairsFigure(context: OverlapContext): Figure | null {
	const { view, manifest, locale } = context;
	if (view.pairs.length === 0) return null;
	const title = titleOf(context);
	const heads = [
		m.overlap_column_pair({}, { locale }),
		m.overlap_column_rule({}, { locale }),
		m.overlap_column_both({}, { locale }),
		m.overlap_column_before({}, { locale }),
		m.overlap_column_most({}, { locale }),
	];
	return viewFigure(
		{
			id: 'pairs',
			title,
			unitLine: m.overlap_pairs_unit({ when: whenOf(view.pairsMonth, locale) }, { locale }),
			chart: null,
			alt: title,
			columns: heads.map((head, index) => ({ head, numeric: index === 2 || index === 3 })),
			rows: view.pairs.map((pair) =>
				rowOf(
					[
						wordsCell(pairName(pair, context)),
						wordsCell(labelOf('pair_rule', pair.rule, context)),
						personsCell(pair.city, locale),
						personsCell(pair.before, locale),
						wordsCell(mostIn(pair, context)),
					],
					{
						...{ place: manifest.city, state: pair.city.state },
						...{ basis: pair.basis, strong: pair.rule === 'incompatible' },
					},
				),
			),
			tables: ['overlap', 'pair_rule'],
			notes: [
				m.overlap_pairs_allowed({}, { locale }),
				m.overlap_pairs_twice({}, { locale }),
				...hiddenNote(
					view.pairs.map(({ city }) => city.state),
					locale,
				),
			],
		},
		printedWith(context),
	);
}

/** The pairs that are not allowed, by county; null where there are none. */
export function incompatibleFigure(context: OverlapContext): Figure | null {
	const { view, manifest, locale } = context;
	const pairs = incompatibleOf(view.pairs);
	const [first] = pairs;
	if (!first) return null;
	const names = pairs.map((pair) => pairName(pair, context));
	const counted = countedOver(pairs);
	const lines = [
		{ place: manifest.city, cells: pairs.map(({ city }) => city) },
		...first.counties.map(({ place }) => ({
			place,
			cells: pairs.map(
				({ counties }): Persons => counties.find((each) => each.place === place) ?? { state: 'missing', count: null },
			),
		})),
	].map((line) => ({ ...line, total: sumOf(line.cells) }));
	const basis = rowBasis(pairs.map((pair) => pair.basis));
	const counties = lines.slice(1).filter(({ total }) => total.count !== null);
	const most = [...counties].sort((a, b) => (b.total.count ?? 0) - (a.total.count ?? 0))[0];
	const title =
		(most?.total.count
			? m.overlap_incompatible_title(
					{ place: nameOf(most.place, context), persons: countedText(most.total.count, counted, locale) },
					{ locale },
				)
			: m.overlap_pairs_none({}, { locale })) + tagOf([basis], locale);
	return viewFigure(
		{
			id: 'incompatible',
			title,
			unitLine: m.overlap_incompatible_unit(
				{
					...{ when: whenOf(view.pairsMonth, locale), pairs: nameList(names, locale) },
					...{ unit: unitOf('persons', locale), total: unitOf(counted, locale) },
				},
				{ locale },
			),
			chart: null,
			alt: title,
			columns: [
				{ head: m.table_place({}, { locale }), numeric: false },
				{
					head: m.overlap_column_people(
						{ name: m.overlap_column_total({}, { locale }), unit: unitOf(counted, locale) },
						{ locale },
					),
					numeric: true,
				},
				...names.map((name) => ({
					head: m.overlap_column_people({ name, unit: unitOf('persons', locale) }, { locale }),
					numeric: true,
				})),
			],
			rows: lines.map(({ place, cells, total }) =>
				rowOf([wordsCell(nameOf(place, context)), ...[total, ...cells].map((cell) => personsCell(cell, locale))], {
					...{ place, state: total.state, basis, strong: place === manifest.city },
				}),
			),
			tables: ['overlap'],
			notes: [
				m.overlap_incompatible_size({}, { locale }),
				...hiddenNote(
					lines.flatMap(({ cells }) => cells.map(({ state }) => state)),
					locale,
				),
			],
		},
		printedWith(context),
	);
}
