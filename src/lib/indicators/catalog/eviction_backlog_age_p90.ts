import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'eviction_backlog_age_p90' as IndicatorId,
	group: 'housing',
	order: 6.5,
	isDetail: true,
	name: { zh: '清退积压时长（第90百分位）', en: 'Age of open clearance cases (90th percentile)' },
	subject: { zh: '未清退个案的时长第90百分位为', en: 'The 90th percentile age of open clearance cases' },
	unit: 'month_count',
	measure: 'count',
	adds: false,
	decimals: 0,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['housing_case', 'housing_clearance'],
	meaning: {
		zh: '到截止月仍未清退的个案，从不通过到现在的月数。',
		en: 'Months since the failed review of cases that are still open at the cut-off.',
	},
	formula: {
		zh: '未清退个案按月数排序，取第90百分位（最近名次法）',
		en: '90th percentile of months over open cases, by nearest rank',
	},
	howToRead: {
		zh: '这是“已经等了多久”，不是“要多久才清退”。',
		en: 'It says how long open cases have waited, not how long clearance takes.',
	},
	caveats: [
		{
			zh: '拖得久的个案更容易留在积压里，所以偏长。',
			en: 'Long cases stay in the backlog, so it leans to the long side.',
		},
		{ zh: '个案只保留到月。', en: 'Dates are held to the month only.' },
	],
	question: { zh: '最久的个案卡在哪一步？', en: 'At which step are the oldest cases?' },
	items: ['R47'],
};
