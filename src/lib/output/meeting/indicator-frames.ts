import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { Figure } from '../../domain/figure.ts';
import type { IndicatorPage } from '../../indicators/indicator-page.ts';
import { chartOf, frame, plain, type Frame } from './frame.ts';
import { indicatorSpoken } from './indicator-spoken.ts';
import { textFrames } from './split.ts';

function figureFrame(topic: string, figure: Figure): Frame[] {
	const chart = chartOf(figure);
	if (!chart) return [];
	return [frame({ topic, source: figure.source }, figure.title, { unitLine: figure.unitLine, chart })];
}

function headlineFrame(topic: string, page: IndicatorPage, locale: Locale): Frame {
	const verdict = m.meeting_verdict({ verdict: page.judgement.label, reason: page.judgement.reason }, { locale });
	return frame({ topic, source: page.source }, page.sentence, {
		unitLine: page.judgement.verdict === null ? '' : verdict,
		...indicatorSpoken(page, locale),
		chart: chartOf({ ...page.trend, chart: plain(page.trend.chart) }),
	});
}

/** An indicator in one place as frames: the finding, the trend, whether it is more than ordinary variation, the units, how to read it, what to mind. */
export function indicatorFrames(page: IndicatorPage, topic: string, locale: Locale): Frame[] {
	const common = { topic, source: page.source };
	const named = (title: string): string => m.meeting_named({ name: page.name, title }, { locale });
	return [
		headlineFrame(topic, page, locale),
		...figureFrame(topic, page.trend),
		...(page.control ? figureFrame(topic, page.control) : []),
		...figureFrame(topic, page.units),
		frame(common, named(m.read_title({}, { locale })), {
			points: [page.meaning, page.howToRead, page.basisNote],
			questions: [page.question],
		}),
		...textFrames(
			common,
			named(m.caveats_title({}, { locale })),
			[...page.caveats, ...page.warnings.map(({ text }) => text)],
			locale,
		),
	];
}
