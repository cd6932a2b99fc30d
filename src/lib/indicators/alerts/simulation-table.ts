import type { Table } from '../../domain/figure.ts';
import { groupedNumber } from '../../domain/number.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { FalseAlarms, Settings, SimulatedRule } from './false-alarms.ts';
import { percentText, pointsText, rateText } from './words.ts';

/** Digits of rates and their errors. */
const RATE_DECIMALS = 3;

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

/** Every simulated rate with its standard error, for the methods page. */
export function simulationTable({ rates }: FalseAlarms, locale: Locale): Table {
	const head = (text: string, numeric = false) => ({ head: text, numeric });
	return {
		caption: m.alert_sim_title({}, { locale }),
		columns: [
			head(m.alert_sim_rule({}, { locale })),
			head(m.alert_sim_settings({}, { locale })),
			head(m.alert_sim_rate({}, { locale }), true),
			head(m.alert_sim_error({}, { locale }), true),
			head(m.alert_sim_runs({}, { locale }), true),
		],
		rows: rates.map(({ rule, settings, rate, standardError, runs }) => ({
			cells: [
				ruleText(rule, locale),
				settingsText(settings, locale),
				rateText(rate, RATE_DECIMALS),
				rateText(standardError, RATE_DECIMALS),
				groupedNumber(runs),
			],
			strong: false,
		})),
	};
}
