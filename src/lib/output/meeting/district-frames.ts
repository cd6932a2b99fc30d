import * as m from '../../i18n/generated/messages.js';
import type { District } from '../../indicators/district.ts';
import { frame, type Frame } from './frame.ts';
import { groupTitle, type GroupWords } from './overview-frames.ts';
import { tableFrames, textFrames } from './split.ts';

/** A unit as frames: the lead with what to ask, the findings, then every indicator beside city and peers by group. */
export function districtFrames(district: District, words: GroupWords): Frame[] {
	const { locale, groupName, changeHead } = words;
	const common = { topic: words.topic, source: words.source };
	const heads = [
		m.column_indicator({}, { locale }),
		m.column_value({}, { locale }),
		m.column_city({}, { locale }),
		m.column_peers({}, { locale }),
		m.column_judgement({}, { locale }),
	];
	return [
		frame(common, district.lead, { questions: district.questions.map(({ text }) => text) }),
		...textFrames(
			common,
			m.home_attention({ n: String(district.findings.length) }, { locale }),
			district.findings.map(({ sentence, reason }) => m.meeting_finding({ sentence, reason }, { locale })),
			locale,
		),
		...district.groups.flatMap(({ group, rows }) =>
			tableFrames(
				common,
				groupTitle(groupName(group), rows, locale),
				heads,
				rows.map(({ name, period, value, city, peers, change, judgement }) => ({
					name,
					under: change === '—' ? period : `${period} · ${changeHead} ${change}`,
					cells: [value, city, peers],
					verdict: judgement,
				})),
				locale,
			),
		),
	];
}
