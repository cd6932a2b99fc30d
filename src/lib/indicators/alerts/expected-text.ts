import type { AlertTest } from '../../domain/alerts/evaluate.ts';
import type { Table } from '../../domain/figure.ts';
import { plainNumber } from '../../domain/number.ts';
import { inLocale, nameList } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { AlertFile } from './alert-file.ts';
import { conditionText } from './condition-text.ts';
import { expectedAlarms } from './expected.ts';
import { isByChance } from './false-alarms.ts';
import { conditionAt, rateText, type AlertWords } from './words.ts';

/** The part of the page about false alarms: a sentence, the table behind it, and the rules that have no rate. */
export interface ExpectedPart {
	readonly lead: string;
	readonly table: Table | null;
	readonly counted: string;
	readonly origin: string;
}

/** Digits of rates of false alarms. */
const RATE_DECIMALS = 2;

/** The expected false alarms of the rules as they stand, in words. */
export function expectedPart(
	{ rules, falseAlarms }: Pick<AlertFile, 'rules' | 'falseAlarms'>,
	tests: readonly AlertTest[],
	words: AlertWords,
): ExpectedPart {
	const { locale } = words;
	const expected = expectedAlarms(rules, tests, falseAlarms);
	const total = expected.reduce((sum, { perYear }) => sum + (perYear ?? 0), 0);
	const names = rules
		.filter(({ conditions }) => !conditions.some(isByChance))
		.map(({ id, name }) => `${id} ${inLocale(name, locale)}`);
	const head = (text: string, numeric = false) => ({ head: text, numeric });
	return {
		lead:
			expected.length === 0
				? m.alert_expected_none({}, { locale })
				: m.alert_expected_lead({ n: plainNumber(total, 1) }, { locale }),
		table:
			expected.length === 0
				? null
				: {
						caption: m.alert_expected_title({}, { locale }),
						columns: [
							head(m.alert_rule({}, { locale })),
							head(m.alert_when({}, { locale })),
							head(m.alert_expected_rate({}, { locale }), true),
							head(m.alert_expected_looks({}, { locale }), true),
							head(m.alert_expected_year({}, { locale }), true),
						],
						rows: expected.map(({ rule, condition, rate, looks, perYear }) => ({
							cells: [
								`${rule.id} ${inLocale(rule.name, locale)}`,
								conditionText(conditionAt(rule, condition), words),
								rate ? rateText(rate.rate, RATE_DECIMALS) : m.alert_expected_unknown({}, { locale }),
								plainNumber(looks),
								perYear === null ? '—' : plainNumber(perYear, RATE_DECIMALS),
							],
							strong: false,
						})),
					},
		counted: m.alert_expected_counts({ names: nameList(names, locale) }, { locale }),
		origin: m.alert_expected_package({ package: falseAlarms.package }, { locale }),
	};
}
