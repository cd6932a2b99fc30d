import { monthLabel } from '#lib/domain/period-label.ts';
import { thanText } from '#lib/domain/sentence.ts';
import { viewQuery, type View } from '#lib/domain/view.ts';
import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';
import type { IndicatorPage } from '#lib/indicators/indicator-page.ts';
import type { PageState } from '#lib/output/document.ts';
import { indicatorHref } from './links.ts';

/** What the indicator's page carries whatever it shows. */
interface Site {
	readonly locale: Locale;
	readonly lastMonth: string;
	readonly dataVersion: string;
	readonly notice: string | null;
	readonly licence: string;
	readonly places: readonly { readonly code: string }[];
	readonly slices: readonly {
		readonly column: string;
		readonly label: string;
		readonly codes: readonly { readonly code: string; readonly label: string }[];
	}[];
}

/** The parts chosen, each as its dimension says it: 对象：低保. */
function scopeOf({ slices, locale }: Site, view: View): string[] {
	return slices.flatMap(({ column, label, codes }) => {
		const found = codes.find(({ code }) => code === view.slices[column]);
		return found ? [m.export_line({ label, text: found.label }, { locale })] : [];
	});
}

/**
 * What leaves with a figure of the page in this view. The link names place and cut-off even where the address need not, because
 * the next release may open elsewhere and later.
 */
export function pageState(page: IndicatorPage, view: View, site: Site, origin: string): PageState {
	const { locale, lastMonth } = site;
	const cutoff = view.cutoff ?? lastMonth;
	const hasOwnPage = site.places.some(({ code }) => code === page.placeCode);
	const href = indicatorHref(locale, page.id, hasOwnPage ? page.placeCode : undefined);
	return {
		page,
		locale,
		until: monthLabel(cutoff, locale),
		than: thanText(view.comparison, locale),
		scope: scopeOf(site, view),
		dataVersion: site.dataVersion,
		notice: site.notice,
		licence: site.licence,
		link: origin + href + viewQuery({ ...view, cutoff }),
	};
}
