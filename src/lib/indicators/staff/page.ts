import { monthLabel } from '../../domain/period-label.ts';
import { plainNumber, roundHalfUp } from '../../domain/number.ts';
import type { IndicatorId } from '../../domain/reading.ts';
import { basisText, nameList, sentenceList } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Context } from '../context.ts';
import type { Headline } from '../indicator-page.ts';
import { indicatorFigure, shareHeadline } from '../view-indicator.ts';
import { rowBasis, warningsAbout, type ViewNotes, type ViewPage } from '../view-page.ts';
import { byLoad, cityLine, districtLines, townshipLines, type StaffLine } from './lines.ts';
import { loadWords, nameOf, stateWords, tagOf, whenOf, type StaffContext } from './words.ts';

/** Indicators whose figures by county stand on the page, in two columns. */
export const STAFF_INDICATORS = [
	['part_time_share', 'temp_staff_share'],
	['staff_turnover_rate', 'training_coverage'],
] as const;

/** Townships that are named. */
const NAMES = 3;

/** Townships with households and nobody in post, as the lead and its number need them. */
interface Nobody {
	readonly count: number;
	readonly names: string;
	readonly isAll: boolean;
	/** Townships that have reported their staff. */
	readonly reported: number;
}

function nobodyOf(context: StaffContext): Nobody {
	const lines = townshipLines(context.view, null);
	const nobody = lines.filter(({ state }) => state === 'unbounded');
	const names = nobody.slice(0, NAMES).map(({ place }) => nameOf(place, context));
	return {
		count: nobody.length,
		names: nameList(names, context.locale),
		isAll: nobody.length <= NAMES,
		reported: lines.filter(({ posts }) => posts !== null).length,
	};
}

function nobodyClause(context: StaffContext): string {
	const { locale } = context;
	const { count, names, isAll, reported } = nobodyOf(context);
	const params = { when: whenOf(context), all: String(reported), n: String(count), names };
	if (count === 0) return m.staff_lead_staffed(params, { locale });
	return isAll ? m.staff_lead_nobody(params, { locale }) : m.staff_lead_nobody_some(params, { locale });
}

/** The heaviest county beside the city: how much more a worker there serves. */
function heaviestClause(context: StaffContext, city: StaffLine, heaviest: StaffLine | undefined): string {
	const { locale } = context;
	if (!heaviest?.load || !city.load) return '';
	const params = { place: nameOf(heaviest.place, context), load: loadWords(heaviest.load, locale) };
	const more = (heaviest.load.lower / city.load.lower - 1) * 100;
	if (city.load.upper !== city.load.lower || roundHalfUp(more, 1) <= 0) {
		return m.staff_lead_heaviest(params, { locale });
	}
	return m.staff_lead_heaviest_more({ ...params, n: plainNumber(more, 1) }, { locale });
}

function cityClause(city: StaffLine, { locale }: StaffContext): string {
	return city.load
		? m.staff_lead_city({ load: loadWords(city.load, locale) }, { locale })
		: m.staff_lead_city_absent({ state: stateWords(city.state, locale) }, { locale });
}

function leadOf(context: StaffContext, city: StaffLine, heaviest: StaffLine | undefined): string {
	const { view, locale } = context;
	const tag = tagOf(townshipLines(view, null), locale);
	const burden = cityClause(city, context) + heaviestClause(context, city, heaviest);
	return sentenceList([nobodyClause(context) + tag, burden + tag], locale);
}

function headlinesOf(
	context: StaffContext,
	city: StaffLine,
	heaviest: StaffLine | undefined,
	contexts: ReadonlyMap<string, Context>,
): Headline[] {
	const { locale } = context;
	const { count, names } = nobodyOf(context);
	return [
		{
			value:
				count === 1
					? m.staff_head_nobody_one({}, { locale })
					: m.staff_head_nobody_value({ n: String(count) }, { locale }),
			label: m.staff_head_nobody({ when: whenOf(context) }, { locale }),
			detail: names,
		},
		...(city.load
			? [
					{
						value: m.staff_households({ n: loadWords(city.load, locale) }, { locale }),
						label: m.staff_head_load({}, { locale }),
						detail: heaviest?.load
							? m.staff_head_heaviest(
									{ place: nameOf(heaviest.place, context), load: loadWords(heaviest.load, locale) },
									{ locale },
								)
							: '',
					},
				]
			: []),
		...shareHeadline(contexts.get('part_time_share')),
		...shareHeadline(contexts.get('staff_turnover_rate')),
	];
}

function lackingNotes(locale: StaffContext['locale']): ViewNotes['texts'] {
	return [
		{ id: 'hours', text: m.staff_lacking_hours({}, { locale }) },
		{ id: 'contracts', text: m.staff_lacking_contracts({}, { locale }) },
		{ id: 'villages', text: m.staff_lacking_villages({}, { locale }) },
		{ id: 'training', text: m.staff_lacking_training({}, { locale }) },
	];
}

/**
 * The page of staff as far as it does not follow what a reader sets.
 * @param contexts Of the indicators shown beside it, by id. @param capacity Ids of the indicators about staff.
 */
export function staffPage(
	context: StaffContext,
	contexts: ReadonlyMap<string, Context>,
	capacity: ReadonlySet<IndicatorId>,
): ViewPage {
	const { view, manifest, locale } = context;
	const city = cityLine(view, manifest.city);
	const heaviest = byLoad(districtLines(view)).find(({ load }) => load !== null);
	const basis = rowBasis(view.offices.map((office) => office.basis));
	const { label, note } = basisText(basis, locale);
	return {
		name: m.staff_name({}, { locale }),
		cutoff: view.month,
		period: m.list_until({ month: monthLabel(view.month, locale) }, { locale }),
		lead: leadOf(context, city, heaviest),
		basis,
		basisLabel: label,
		basisNote: note,
		headlines: headlinesOf(context, city, heaviest, contexts),
		wide: [],
		columns: STAFF_INDICATORS.map((ids) => ids.flatMap((id) => indicatorFigure(contexts.get(id)))),
		openTables: [],
		notes: [
			{ id: 'lacking', title: m.clearance_lacking_title({}, { locale }), texts: lackingNotes(locale) },
			{ id: 'warnings', title: m.warnings_title({}, { locale }), texts: warningsAbout(manifest, capacity, locale) },
		],
	};
}
