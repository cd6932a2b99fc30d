import { lastMonth } from '#lib/domain/period.ts';
import { parsePaperCode, type PaperPage, type PaperReading } from '#lib/domain/paper/paper-code.ts';
import { VIEW_NAMES, viewPath } from '#lib/domain/report-item.ts';
import { placeName } from '#lib/domain/sentence.ts';
import { DEFAULT_VIEW, viewQuery } from '#lib/domain/view.ts';
import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';
import { faultText, paperPageView, paperView, type PaperView } from '#lib/indicators/paper/paper-view.ts';
import { viewName } from '#lib/indicators/view-names.ts';
import { homeHref, indicatorHref } from './links.ts';
import type { LiveData } from './live-data.ts';

/** What the page says of a code: the figure beside today's with a link to its page, or what is wrong with the code. */
export type PaperAnswer =
	| { readonly view: PaperView; readonly href: string; readonly fault: null }
	| { readonly view: null; readonly href: null; readonly fault: string };

const fault = (text: string): PaperAnswer => ({ view: null, href: null, fault: text });

/** What a page is called; its path where this release knows no such page. */
async function pageName(path: string, live: LiveData, locale: Locale): Promise<string> {
	const [section = '', below = ''] = (path.split('?')[0] ?? '').split('/');
	if (section === '') return m.nav_overview({}, { locale });
	if (section === 'alerts') return m.alert_name({}, { locale });
	if (section === 'report') return m.report_title({}, { locale });
	const view = VIEW_NAMES.find((name) => path.split('?')[0] === viewPath(name));
	if (view) return viewName(view, locale);
	const place = section === 'places' && (await live.manifest()).places.find(({ code }) => code === below);
	return place ? placeName(place, locale) : path;
}

async function answerPage(paper: PaperPage, live: LiveData, locale: Locale): Promise<PaperAnswer> {
	const anchor = paper.figure === '' ? '' : `#${paper.figure}-title`;
	const name = await pageName(paper.path, live, locale);
	const href = homeHref(locale) + paper.path + anchor;
	return { view: paperPageView(paper, live.dataVersion, name, locale), href, fault: null };
}

/** The page of the indicator with the paper's place, slices and, where the data reach it, period. */
function hrefOf(paper: PaperReading, level: string, locale: Locale, months: readonly [string, string]): string {
	const month = lastMonth(paper.period);
	const cutoff = month >= months[0] && month <= months[1] ? month : null;
	const own = level === 'city' || level === 'county' ? paper.place : undefined;
	return indicatorHref(locale, paper.indicator, own) + viewQuery({ ...DEFAULT_VIEW, cutoff, slices: paper.slices });
}

async function answerReading(paper: PaperReading, live: LiveData, locale: Locale): Promise<PaperAnswer> {
	const [definitions, manifest] = await Promise.all([live.definitions(), live.manifest()]);
	const definition = definitions.get(paper.indicator);
	if (!definition) {
		const { nearest } = await import('#lib/domain/nearest.ts');
		const near = nearest(paper.indicator, [...definitions.keys()]).join(locale === 'en' ? ', ' : '、');
		return fault(m.paper_unknown_indicator({ id: paper.indicator, nearest: near }, { locale }));
	}
	const place = manifest.places.find(({ code }) => code === paper.place);
	if (!place) return fault(m.paper_unknown_place({ code: paper.place }, { locale }));
	const [{ unpackCube }, { readingsOf }, { againstData }, cube] = await Promise.all([
		import('#lib/domain/cube.ts'),
		import('#lib/domain/readings.ts'),
		import('#lib/domain/paper/against-data.ts'),
		live.cube(paper.indicator),
	]);
	const against = againstData(paper, readingsOf(definition, unpackCube(cube), manifest.claims), manifest.dataVersion);
	return {
		view: paperView(paper, against, { definition, place, version: manifest.dataVersion }, locale),
		href: hrefOf(paper, place.level, locale, [manifest.firstMonth, manifest.lastMonth]),
		fault: null,
	};
}

/** Holds a printed code against the release that is open. @throws LiveDataError */
export async function paperAnswer(text: string, live: LiveData, locale: Locale): Promise<PaperAnswer> {
	const paper = parsePaperCode(text);
	if ('fault' in paper) return fault(faultText(paper.fault, locale));
	return paper.kind === 'page' ? answerPage(paper, live, locale) : answerReading(paper, live, locale);
}
