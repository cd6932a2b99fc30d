import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { Group } from '../../domain/definition.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Finding } from '../../indicators/findings.ts';
import type { Overview, OverviewRow } from '../../indicators/overview.ts';
import { verdictText } from '../../domain/sentence.ts';
import { chartOf, frame, plain, type Frame, type FrameCommon, type FrameRow } from './frame.ts';
import { tableFrames } from './split.ts';

/** What the frames of a page of several indicators need besides its figures. */
export interface GroupWords extends FrameCommon {
	readonly locale: Locale;
	readonly groupName: (group: Group) => string;
	/** Head of the change column: 比上年同期. */
	readonly changeHead: string;
}

/** What a table of indicators prints of each. */
type ListedRow = Pick<OverviewRow, 'name' | 'place' | 'period' | 'value' | 'judgement'> & { readonly change?: string };

/** 保障水平：8个指标，1个需关注. */
export function groupTitle(group: string, rows: readonly Pick<ListedRow, 'judgement'>[], locale: Locale): string {
	const attention = rows.filter(({ judgement }) => judgement.verdict === 'attention').length;
	return m.meeting_group({ group, n: String(rows.length), attention: String(attention) }, { locale });
}

/** One frame per group of indicators, more when a group is long: value, change and verdict of each. */
export function groupFrames(
	groups: readonly { readonly group: Group; readonly rows: readonly ListedRow[] }[],
	words: GroupWords,
): Frame[] {
	const { locale, groupName, changeHead } = words;
	const withChange = groups.some(({ rows }) => rows.some(({ change }) => change !== undefined));
	const heads = [
		m.column_indicator({}, { locale }),
		m.column_value({}, { locale }),
		...(withChange ? [changeHead] : []),
		m.column_judgement({}, { locale }),
	];
	return groups.flatMap(({ group, rows }) =>
		tableFrames(
			{ topic: words.topic, source: words.source },
			groupTitle(groupName(group), rows, locale),
			heads,
			rows.map(({ name, place, period, value, change, judgement }) => ({
				name,
				under: place ? `${place} · ${period}` : period,
				cells: [value, ...(change === undefined ? [] : [change])],
				verdict: judgement,
			})),
			locale,
		),
	);
}

const VERDICTS = ['attention', 'verify', 'insufficient', 'calm', null] as const;
/** Verdicts that ask somebody to act: their indicators are named, the others only counted. */
const NAMED: readonly unknown[] = ['attention', 'verify'];

/** How the indicators of the city are judged: a row for each verdict that occurs, the grave ones first. */
function verdictRows(rows: readonly OverviewRow[], locale: Locale): FrameRow[] {
	return VERDICTS.flatMap((verdict) => {
		const names = rows.filter(({ judgement }) => judgement.verdict === verdict).map(({ name }) => name);
		const under = NAMED.includes(verdict) ? names.join(locale === 'en' ? '; ' : '、') : '';
		const row = { name: verdictText(verdict, locale), under, cells: [String(names.length)], verdict: null };
		return names.length > 0 ? [row] : [];
	});
}

function findingFrame(finding: Finding, row: OverviewRow | undefined, figure: Figure | null, words: GroupWords): Frame {
	const own = finding.place === row?.placeCode && finding.rule !== 'nobody' ? row : undefined;
	return frame({ topic: words.topic, source: finding.source }, finding.sentence, {
		number: own ? { value: own.value, label: own.name, detail: '' } : null,
		lines: [
			...(own?.change !== undefined && own.change !== '—' ? [`${words.changeHead} ${own.change}`] : []),
			finding.reason,
		],
		questions: [finding.question],
		chart: figure && chartOf({ ...figure, chart: plain(figure.chart) }),
	});
}

/**
 * The overview as frames: the lead with what it counts, each finding, then the indicators by group.
 * @param figureOf The figure that shows a finding, where the page could get it.
 */
export function overviewFrames(
	overview: Overview,
	words: GroupWords,
	figureOf: (finding: Finding) => Figure | null,
): Frame[] {
	const rows = overview.groups.flatMap((group) => group.rows);
	return [
		frame({ topic: words.topic, source: words.source }, overview.lead, {
			unitLine: m.meeting_tally({ n: String(rows.length) }, { locale: words.locale }),
			table: {
				heads: [m.column_judgement({}, words), m.column_indicators({}, words)],
				rows: verdictRows(rows, words.locale),
			},
		}),
		...overview.findings.map((finding) =>
			findingFrame(
				finding,
				rows.find(({ id }) => id === finding.indicator),
				figureOf(finding),
				words,
			),
		),
		...groupFrames(overview.groups, words),
	];
}
