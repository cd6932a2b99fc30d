import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'issue_rectification_rate' as IndicatorId,
	group: 'mechanism',
	order: 17,
	isDetail: true,
	name: { zh: '整改按期完成率', en: 'Issues closed in time' },
	subject: { zh: '到期问题按期销号', en: 'The share of due issues closed in time' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'up',
	interval: 'wilson',
	counted: 'item',
	funnel: false,
	tables: ['review_issue'],
	meaning: {
		zh: '审议意见中到期的问题，有佐证、按期销号且没有重开的占多少。',
		en: 'Of the issues of a review that are due, those closed in time with evidence and not reopened.',
	},
	formula: { zh: '按期销号的问题 ÷ 到期的问题', en: 'Issues closed in time ÷ issues due' },
	howToRead: {
		zh: '累计到季度末；到期不足10项时只写几项中几项。',
		en: 'Counted up to the quarter end; of fewer than ten only counts are given.',
	},
	caveats: [
		{
			zh: '“基本完成”不算销号，没有佐证的也不算。',
			en: 'Nearly done is not closed, nor is an issue without evidence.',
		},
		{ zh: '重开的问题从重开那季起算未完成。', en: 'A reopened issue counts as open from that quarter on.' },
	],
	question: { zh: '到期没有销号的各是哪一项，卡在哪里？', en: 'Which issues are overdue, and what holds them up?' },
	items: ['R70'],
};
