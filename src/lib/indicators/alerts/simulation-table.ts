import type { Table } from '../../domain/figure.ts';
import { groupedNumber } from '../../domain/number.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { FalseAlarmRate, FalseAlarms, Settings, SimulatedRule } from './false-alarms.ts';
import { percentText, pointsText, rateText } from './words.ts';

/** Digits of rates and their errors. */
const RATE_DECIMALS = 3;

/** Rules of a series, each a column. */
const OF_SERIES: readonly SimulatedRule[] = ['xmr_point', 'xmr_chart', 'run_point', 'run_chart'];

function ruleText(rule: SimulatedRule, locale: Locale): string {
	switch (rule) {
		case 'xmr_point':
			return m.alert_sim_xmr_point({}, { locale });
		case 'xmr_chart':
			return m.alert_sim_xmr_chart({}, { locale });
		case 'run_point':
			return m.alert_sim_run_point({}, { locale });
		case 'run_chart':
			return m.alert_sim_run_chart({}, { locale });
		case 'funnel_proportion':
			return m.alert_sim_funnel_proportion({}, { locale });
		case 'funnel_rate':
			return m.alert_sim_funnel_rate({}, { locale });
		case 'change':
			return m.alert_sim_change({}, { locale });
		case 'exact_lower':
			return m.alert_sim_exact_lower({}, { locale });
	}
}

function settingsText({ points, screened, confidence, least, above, floor }: Settings, locale: Locale): string {
	const parts = [
		...(points === undefined ? [] : [m.alert_sim_points({ n: String(points) }, { locale })]),
		...(screened === undefined
			? []
			: [screened ? m.alert_sim_screened({}, { locale }) : m.alert_sim_unscreened({}, { locale })]),
		...(confidence === undefined ? [] : [percentText(confidence)]),
		...(least ? [m.alert_sim_least({ n: pointsText(least) }, { locale })] : []),
		...(above === undefined || floor === undefined
			? []
			: [m.alert_sim_floor({ above: percentText(above), floor: percentText(floor) }, { locale })]),
	];
	return parts.join(locale === 'en' ? ', ' : '，');
}

function cell({ rate, standardError }: FalseAlarmRate): string {
	return `${rateText(rate, RATE_DECIMALS)} ± ${rateText(standardError, RATE_DECIMALS)}`;
}

const head = (text: string, numeric = false) => ({ head: text, numeric });

function seriesTable(rates: readonly FalseAlarmRate[], locale: Locale): Table {
	const lines = new Map<string, FalseAlarmRate[]>();
	for (const rate of rates) {
		const settings = settingsText(rate.settings, locale);
		lines.set(settings, [...(lines.get(settings) ?? []), rate]);
	}
	return {
		caption: m.alert_sim_series({ n: groupedNumber(rates[0]?.runs ?? 0) }, { locale }),
		columns: [
			head(m.alert_sim_settings({}, { locale })),
			...OF_SERIES.map((rule) => head(ruleText(rule, locale), true)),
		],
		rows: [...lines].map(([settings, own]) => ({
			cells: [
				settings,
				...OF_SERIES.map((rule) =>
					own
						.filter((each) => each.rule === rule)
						.map(cell)
						.join(''),
				),
			],
			strong: false,
		})),
	};
}

function unitsTable(rates: readonly FalseAlarmRate[], locale: Locale): Table {
	return {
		caption: m.alert_sim_units({ n: groupedNumber(rates[0]?.runs ?? 0) }, { locale }),
		columns: [
			head(m.alert_sim_rule({}, { locale })),
			head(m.alert_sim_settings({}, { locale })),
			head(m.alert_sim_rate({}, { locale }), true),
		],
		rows: rates.map((rate) => ({
			cells: [ruleText(rate.rule, locale), settingsText(rate.settings, locale), cell(rate)],
			strong: false,
		})),
	};
}

/** Every simulated rate with its standard error, for the methods page: rules of a series, and rules of all units at once. */
export function simulationTables({ rates }: FalseAlarms, locale: Locale): Table[] {
	const isOfSeries = ({ rule }: FalseAlarmRate): boolean => OF_SERIES.includes(rule);
	return [
		seriesTable(rates.filter(isOfSeries), locale),
		unitsTable(
			rates.filter((rate) => !isOfSeries(rate)),
			locale,
		),
	];
}
