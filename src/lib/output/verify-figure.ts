import type { Figure } from '../domain/figure.ts';
import type { Manifest } from '../domain/package.ts';
import { periodLabel } from '../domain/period-label.ts';
import { inLocale, placeName } from '../domain/sentence.ts';
import { dataText, dateText, reasonText, summaryText, verdictText } from '../domain/verify/reasons.ts';
import type { Checked } from '../domain/verify/verdict.ts';
import type { ReportDate } from '../domain/verify/verify.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';

/** The checked figures of a text as a table that leaves as a file. */
export function verifyFigure(
	all: readonly Checked[],
	report: ReportDate,
	manifest: Pick<Manifest, 'places' | 'dataVersion' | 'title'>,
	locale: Locale,
): Figure {
	const heads = [
		m.verify_column_text({}, { locale }),
		m.verify_column_verdict({}, { locale }),
		m.column_indicator({}, { locale }),
		m.column_place_period({}, { locale }),
		m.verify_column_value({}, { locale }),
		m.verify_column_reason({}, { locale }),
	];
	const title = m.verify_title({}, { locale });
	const source = inLocale(manifest.title, locale);
	return {
		id: 'verify',
		title: summaryText(all, locale).replace(/[。.]$/u, ''),
		unitLine: m.verify_unit_line({}, { locale }),
		chart: null,
		table: {
			caption: title,
			columns: heads.map((head) => ({ head, numeric: false })),
			rows: all.map((checked) => {
				const { figure, candidate, period, verdict } = checked;
				const place = manifest.places.find(({ code }) => code === figure.place);
				const where = [place ? placeName(place, locale) : '', period ? periodLabel(period, locale) : ''];
				return {
					cells: [
						figure.text,
						verdictText(verdict, locale),
						candidate ? inLocale(candidate.definition.name, locale) : '—',
						where.filter(Boolean).join(locale === 'en' ? ', ' : '') || '—',
						dataText(checked, locale) || '—',
						reasonText(checked, manifest, locale),
					],
					strong: verdict === 'mismatch',
				};
			}),
		},
		source,
		notes: [dateText(report, locale)],
		citation: m.report_cite({ source, name: title, version: manifest.dataVersion }, { locale }),
		alt: title,
	};
}
