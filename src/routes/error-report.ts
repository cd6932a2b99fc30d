import { parseView } from '#lib/domain/view.ts';
import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';

/** What an error report names, so that the figure can be found again. */
export interface ErrorFacts {
	/** The page on which the error was seen. */
	readonly page: URL;
	readonly firstMonth: string;
	readonly lastMonth: string;
	/** Where each indicator's page opens, when its address names no place. */
	readonly opens: Readonly<Record<string, string>>;
	readonly dataVersion: string;
	readonly programVersion: string;
	readonly time: Date;
	readonly browser: string;
}

/** A moment as the reader's clock shows it, with its distance from UTC: 2022-10-31 17:24 UTC+08:00. */
export function clockText(time: Date): string {
	const two = (n: number): string => String(n).padStart(2, '0');
	const ahead = -time.getTimezoneOffset();
	const distance = Math.abs(ahead);
	const zone = `UTC${ahead < 0 ? '−' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
	const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
	return `${date} ${two(time.getHours())}:${two(time.getMinutes())} ${zone}`;
}

/** Indicator, place and cut-off month that an address shows, as `id / code / month`; null when it shows no single figure. */
export function figureId({ page, firstMonth, lastMonth, opens }: ErrorFacts): string | null {
	const [, indicator, place] = /\/indicators\/(\w+)\/(?:([\d-]+)\/)?$/.exec(page.pathname) ?? [];
	const county = /\/places\/(\d+)\/$/.exec(page.pathname)?.[1];
	const until = parseView(page.searchParams, firstMonth, lastMonth).view.cutoff ?? lastMonth;
	if (indicator !== undefined) return `${indicator} / ${place ?? opens[indicator] ?? '—'} / ${until}`;
	return county === undefined ? null : `— / ${county} / ${until}`;
}

/** The report as a text to be copied; nothing is sent. */
export function errorReport(facts: ErrorFacts, locale: Locale): string {
	const figure = figureId(facts) ?? m.about_report_no_figure({}, { locale });
	return [
		m.about_report_what({}, { locale }),
		'',
		m.about_report_page({ address: facts.page.href }, { locale }),
		m.about_report_figure({ figure }, { locale }),
		m.about_report_versions({ data: facts.dataVersion, program: facts.programVersion }, { locale }),
		m.about_report_time({ time: clockText(facts.time) }, { locale }),
		m.about_report_browser({ browser: facts.browser }, { locale }),
	].join('\n');
}
