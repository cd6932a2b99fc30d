import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { Group } from '../../domain/definition.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Finding } from '../../indicators/findings.ts';
import type { Overview, OverviewRow } from '../../indicators/overview.ts';
import { chartOf, frame, plain, type Frame, type FrameCommon } from './frame.ts';
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

function findingFrame(finding: Finding, row: OverviewRow | undefined, figure: Figure | null, words: GroupWords): Frame {
	const own = finding.place === row?.placeCode ? row : undefined;
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
 * The overview as frames: the lead, each finding, then the indicators by group.
 * @param figureOf The figure that shows a finding, where the page could get it.
 */
export function overviewFrames(
	overview: Overview,
	words: GroupWords,
	figureOf: (finding: Finding) => Figure | null,
): Frame[] {
	const rows = overview.groups.flatMap((group) => group.rows);
	return [
		frame({ topic: words.topic, source: words.source }, overview.lead, { lines: [overview.tally] }),
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
