import type { Figure, TableRow } from '../../domain/figure.ts';
import { basisText } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { ListWords } from '../list-figure.ts';
import type { AlertsPage } from './page.ts';

/** All rules as one table that can leave: a row for every case that fired, for every calm rule and for every one not tested. */
export function alertsFigure(page: AlertsPage, words: ListWords, version: string, locale: Locale): Figure {
	const { basis } = page;
	const row = (...cells: string[]): TableRow => ({ cells, strong: false, basis });
	const rows = [
		...page.fired.flatMap(({ name, rules }) =>
			rules.flatMap((rule) =>
				rule.cases.map((each) =>
					row(rule.id, rule.name, name, each.place, each.since, each.why, rule.when, rule.owner, rule.question),
				),
			),
		),
		...page.calm.map(({ id, name, when, scope, latest }) =>
			row(id, name, m.alert_state_calm({}, { locale }), scope, latest, '—', when, '—', '—'),
		),
		...page.untestable.map(({ id, name, when, reason }) =>
			row(id, name, m.alert_state_untestable({}, { locale }), '—', '—', reason, when, '—', '—'),
		),
	];
	const heads = [
		m.column_code({}, { locale }),
		m.alert_rule({}, { locale }),
		m.alert_state({}, { locale }),
		m.alert_place({}, { locale }),
		m.alert_state_period({}, { locale }),
		m.column_reason({}, { locale }),
		m.alert_when({}, { locale }),
		m.alert_owner({}, { locale }),
		m.alert_question({}, { locale }),
	];
	const title = words.finding.replace(/[。.]$/u, '');
	return {
		id: words.id,
		title,
		unitLine: m.alert_list_unit({ n: String(rows.length) }, { locale }),
		chart: null,
		table: { caption: title, columns: heads.map((head) => ({ head, numeric: false })), rows },
		source: m.list_source({ version }, { locale }),
		notes: [],
		citation: m.list_cite(
			{
				name: words.name,
				place: words.place,
				period: words.period,
				version,
				basis: basisText(basis, locale).label,
			},
			{ locale },
		),
		alt: title,
	};
}
