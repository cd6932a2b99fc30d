import type { CliffSetting } from '../../domain/cliff-setting.ts';
import type { Figure } from '../../domain/figure.ts';
import { percentNumber } from '../../domain/number.ts';
import {
	cliffs,
	resourceBands,
	type BenefitSchedule,
	type ResourceBand,
} from '../../domain/statistics/marginal-rate.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { wordsCell, type Cell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { rulesOf } from './rules.ts';
import {
	absentCell,
	chosenRules,
	lineName,
	money,
	printedWith,
	rowOf,
	RULE_TABLES,
	tagOf,
	unitLineOf,
	yuan,
	type CliffContext,
} from './words.ts';

/** Bands beside each other with one rate are one. */
function merged(bands: readonly ResourceBand[], steps: ReadonlySet<number>): ResourceBand[] {
	const all: ResourceBand[] = [];
	for (const band of bands) {
		const last = all.at(-1);
		if (last?.rate === band.rate && !steps.has(band.from)) {
			all[all.length - 1] = { ...last, until: band.until, end: band.end };
		} else all.push(band);
	}
	return all;
}

function natureOf({ until, rate }: ResourceBand, { guarantee }: BenefitSchedule, locale: Locale): string {
	if (until <= guarantee) return m.cliff_rate_design({}, { locale });
	if (rate > 1) return m.cliff_rate_steep({}, { locale });
	return rate > 0 ? m.cliff_rate_taper({}, { locale }) : m.cliff_rate_free({}, { locale });
}

/** Bands with their rate, and between them the steps, which have a size and no rate. */
function rowsOf(schedule: BenefitSchedule, edgeLimit: number, locale: Locale): Cell[][] {
	const steps = cliffs(schedule);
	const last = Math.max(edgeLimit, ...(schedule.tapers ?? []).map(({ until }) => until));
	// The last band goes on without end; any income above the last line gives its rate.
	const bands = merged(resourceBands(schedule, last * 2), new Set(steps.map(({ threshold }) => threshold)));
	return bands.flatMap((band, index) => {
		const isLast = index === bands.length - 1;
		const step = steps.find(({ threshold }) => threshold === band.until);
		const low = yuan(band.from);
		const rate = { text: percentNumber(band.rate, 1), value: band.rate * 100, unit: null };
		return [
			[
				wordsCell(
					isLast ? m.cliff_band_last({ low }, { locale }) : m.staff_range({ low, high: yuan(band.until) }, { locale }),
				),
				rate,
				wordsCell(natureOf(band, schedule, locale)),
			],
			...(step && !isLast
				? [
						[
							wordsCell(
								m.cliff_at_line(
									{
										n: yuan(step.threshold),
										line: lineName(step.threshold === schedule.guarantee ? 'dibao' : 'edge', locale),
									},
									{ locale },
								),
							),
							wordsCell(m.cliff_no_rate({}, { locale })),
							wordsCell(m.cliff_step({ amount: money(step.drop, locale) }, { locale })),
						],
					]
				: []),
		];
	});
}

/** How much of each further yuan is withdrawn, by band of income; a step is named with its size, never with a rate. */
export function ratesFigure(context: CliffContext, setting: CliffSetting): Figure {
	const { view, locale } = context;
	const place = rulesOf(view, setting.place);
	const rules = chosenRules(context, setting);
	const isTapered = (rules?.changed.tapers ?? []).length > 0;
	const title = isTapered ? m.cliff_rates_tapered({}, { locale }) : m.cliff_rates_title({}, { locale });
	return viewFigure(
		{
			id: 'rates',
			title: (rules ? title : m.cliff_curve_unknown({}, { locale })) + tagOf(place, locale),
			unitLine: unitLineOf(m.cliff_rates_unit({}, { locale }), setting.type, setting, context),
			chart: null,
			alt: title,
			columns: [
				{ head: m.cliff_column_band({}, { locale }), numeric: false },
				{ head: m.cliff_column_rate({}, { locale }), numeric: true },
				{ head: m.cliff_column_nature({}, { locale }), numeric: false },
			],
			rows: (rules
				? rowsOf(rules.changed, rules.edgeLimit, locale)
				: [[wordsCell('—'), absentCell(locale), wordsCell('—')]]
			).map((cells) => rowOf(cells, place)),
			tables: RULE_TABLES,
			notes: [m.cliff_note_design({}, { locale })],
		},
		printedWith(context),
	);
}
