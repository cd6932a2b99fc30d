import { DRAWS, LEAST_PLACES, standings, type Standing } from '../../domain/composite.ts';
import type { Figure, TableRow } from '../../domain/figure.ts';
import { plainNumber, signedNumber } from '../../domain/number.ts';
import type { Manifest } from '../../domain/package.ts';
import { monthLabel, periodLabel } from '../../domain/period-label.ts';
import type { Place } from '../../domain/place.ts';
import type { Basis } from '../../domain/reading.ts';
import { basisText, nameList, placeName, sampleTag } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { rowBasis, viewFigure, type ViewContext, type ViewPage } from '../view-page.ts';
import type { AssessmentInput, AssessmentInputs } from './inputs.ts';
import { marksFigure } from './marks-figure.ts';
import type { AssessmentView } from './view.ts';

/** What the page of the assessment is made of, in one language. */
export interface AssessmentContext extends AssessmentInputs {
	readonly view: AssessmentView;
	/** One weight an input, in their order. */
	readonly weights: readonly number[];
	readonly manifest: Manifest;
	readonly locale: Locale;
}

interface Placed {
	readonly place: Place;
	readonly standing: Standing;
}

/** Places with a standing, the highest score first, and the names of those without. */
function placedOf({ places, inputs, weights }: AssessmentContext): { placed: Placed[]; without: Place[] } {
	const found = standings(
		inputs.map((input, index) => ({ ...input, weight: weights[index] ?? 0 })),
		places.length,
	);
	const placed = places.flatMap((place, index): Placed[] => {
		const standing = found[index];
		return standing ? [{ place, standing }] : [];
	});
	placed.sort((a, b) => b.standing.score - a.standing.score);
	return { placed, without: places.filter((place) => !placed.some((each) => each.place === place)) };
}

/** Whether the ranks that a place can have all lie in one half: upper, lower, or neither. */
function halfOf({ best, worst }: Standing, count: number): 'upper' | 'lower' | null {
	const middle = (count + 1) / 2;
	if (worst < middle) return 'upper';
	return best > middle ? 'lower' : null;
}

function used(inputs: readonly AssessmentInput[], weights: readonly number[]): AssessmentInput[] {
	return inputs.filter((_, index) => (weights[index] ?? 0) > 0);
}

function bandText({ best, worst }: Standing): string {
	return best === worst ? plainNumber(best) : `${plainNumber(best)}–${plainNumber(worst)}`;
}

/** The weights as words, for every copy: equal, or each with its number. */
function weightsText({ inputs, weights, locale }: AssessmentContext): string {
	if (weights.every((weight) => weight === 1)) return m.assessment_equal({}, { locale });
	return m.assessment_weights(
		{
			list: inputs
				.map(({ name }, index) => m.assessment_weight({ name, weight: plainNumber(weights[index] ?? 0) }, { locale }))
				.join(locale === 'en' ? ', ' : '、'),
		},
		{ locale },
	);
}

function ranksFigure(
	context: AssessmentContext,
	printed: ViewContext,
	placed: readonly Placed[],
	basis: Basis,
): Figure {
	const { inputs, weights, locale } = context;
	const clear = placed.filter(({ standing }) => halfOf(standing, placed.length) !== null);
	const count = plainNumber(placed.length);
	const title =
		(clear.length === 0
			? m.assessment_ranks_open({ count }, { locale })
			: m.assessment_ranks_title({ n: plainNumber(clear.length), count }, { locale })) + sampleTag(basis, locale);
	const rows = placed.map(({ place, standing }): TableRow => {
		const half = halfOf(standing, placed.length);
		return {
			cells: [
				placeName(place, locale),
				signedNumber(standing.score, 2),
				bandText(standing),
				half === 'upper'
					? m.assessment_upper({}, { locale })
					: half === 'lower'
						? m.assessment_lower({}, { locale })
						: m.assessment_open({}, { locale }),
			],
			values: [null, standing.score, [standing.best, standing.worst], null],
			strong: false,
			basis,
			place: place.code,
			state: 'value',
		};
	});
	return viewFigure(
		{
			id: 'ranks',
			title,
			unitLine: m.assessment_ranks_unit({ weights: weightsText(context) }, { locale }),
			chart: {
				kind: 'range',
				unit: m.assessment_rank_unit({}, { locale }),
				decimals: 0,
				rows: placed.map(({ place, standing }) => ({
					label: placeName(place, locale),
					value: standing.rank,
					lower: standing.best,
					upper: standing.worst,
					text: bandText(standing),
					strong: false,
				})),
				whole: null,
				target: null,
				fromZero: false,
			},
			alt: m.assessment_ranks_alt({ title }, { locale }),
			columns: [
				{ head: m.table_place({}, { locale }), numeric: false },
				{ head: m.assessment_score({}, { locale }), numeric: true },
				{ head: m.assessment_band({}, { locale }), numeric: true },
				{ head: m.assessment_half({}, { locale }), numeric: false },
			],
			rows,
			tables: [...new Set(used(inputs, weights).flatMap(({ tables }) => tables))],
			notes: [m.assessment_band_note({ n: plainNumber(DRAWS) }, { locale })],
		},
		printed,
	);
}

function inputsFigure(context: AssessmentContext, printed: ViewContext): Figure {
	const { inputs, weights, locale } = context;
	return viewFigure(
		{
			id: 'inputs',
			title: m.assessment_inputs_title({ n: plainNumber(used(inputs, weights).length) }, { locale }),
			unitLine: m.assessment_inputs_unit({}, { locale }),
			chart: null,
			alt: m.assessment_inputs_title({ n: plainNumber(used(inputs, weights).length) }, { locale }),
			columns: [
				{ head: m.nav_indicators({}, { locale }), numeric: false },
				{ head: m.assessment_weight_head({}, { locale }), numeric: true },
				{ head: m.methods_direction({}, { locale }), numeric: false },
				{ head: m.choice_cutoff({}, { locale }), numeric: false },
				{ head: m.assessment_city({}, { locale }), numeric: true },
			],
			rows: inputs.map(({ name, direction, period, city, bases }, index) => ({
				cells: [
					name,
					plainNumber(weights[index] ?? 0),
					direction === 1 ? m.assessment_up({}, { locale }) : m.assessment_down({}, { locale }),
					periodLabel(period, locale),
					city,
				],
				values: [null, weights[index] ?? 0, null, null, null],
				strong: false,
				basis: rowBasis(bases),
			})),
			tables: [...new Set(inputs.flatMap(({ tables }) => tables))],
			notes: [m.assessment_inputs_note({}, { locale })],
		},
		printed,
	);
}

function leadOf(context: AssessmentContext, placed: readonly Placed[], basis: Basis): string {
	const { inputs, weights, locale } = context;
	if (placed.length === 0) return m.assessment_none({ least: plainNumber(LEAST_PLACES) }, { locale });
	const count = (half: 'upper' | 'lower' | null): string =>
		plainNumber(placed.filter(({ standing }) => halfOf(standing, placed.length) === half).length);
	const params = {
		inputs: plainNumber(used(inputs, weights).length),
		count: plainNumber(placed.length),
		upper: count('upper'),
		lower: count('lower'),
		open: count(null),
	};
	const sample = sampleTag(basis, locale);
	return params.open === params.count
		? m.assessment_lead_open({ ...params, sample }, { locale })
		: m.assessment_lead({ ...params, sample }, { locale });
}

/** The page of the assessment for the weights that are set. */
export function assessmentPage(context: AssessmentContext): ViewPage {
	const { inputs, weights, manifest, locale, view } = context;
	const cutoff = manifest.lastMonth;
	const printed: ViewContext = { manifest, locale, name: m.assessment_name({}, { locale }), cutoff };
	const basis = rowBasis(used(inputs, weights).flatMap(({ bases }) => bases));
	const { placed, without } = placedOf(context);
	const { label, note } = basisText(basis, locale);
	const marks = marksFigure(view, printed);
	return {
		name: printed.name,
		cutoff,
		period: m.list_until({ month: monthLabel(cutoff, locale) }, { locale }),
		lead: leadOf(context, placed, basis),
		basis,
		basisLabel: label,
		basisNote: note,
		headlines: [],
		wide: placed.length === 0 ? [] : [ranksFigure(context, printed, placed, basis)],
		columns: [[inputsFigure(context, printed)], marks ? [marks] : []],
		openTables: ['ranks'],
		notes: [
			{
				id: 'mind',
				title: m.assessment_mind({}, { locale }),
				texts: [
					{ id: 'optional', text: m.assessment_mind_optional({}, { locale }) },
					{ id: 'method', text: m.assessment_mind_method({}, { locale }) },
					...(without.length === 0
						? []
						: [
								{
									id: 'without',
									text: m.assessment_without(
										{
											names: nameList(
												without.map((place) => placeName(place, locale)),
												locale,
											),
										},
										{ locale },
									),
								},
							]),
				],
			},
		],
	};
}
