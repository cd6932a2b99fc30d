import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'disaster_relief_amount' as IndicatorId,
	group: 'special',
	order: 10,
	name: { zh: '灾害救助资金累计', en: 'Disaster relief paid since the first month held' },
	subject: { zh: '投入灾害救助资金', en: 'The disaster relief paid' },
	unit: 'yuan',
	measure: 'amount',
	decimals: 2,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['disaster_relief'],
	slices: [{ column: 'phase', codes: 'phase', label: { zh: '救助阶段', en: 'Phase' } }],
	meaning: {
		zh: '从数据最早一个月起，各阶段灾害救助资金的合计。',
		en: 'Disaster relief of all phases since the first month held.',
	},
	formula: { zh: '应急 + 过渡 + 恢复重建 + 冬春救助', en: 'Emergency + transition + rebuilding + winter and spring' },
	howToRead: {
		zh: '看哪些月份增加，对应哪一次灾害。',
		en: 'Look at which months added to it, and for which disaster.',
	},
	caveats: [
		{
			zh: '从数据最早一个月累计。',
			en: 'Counted from the first month held.',
		},
		{
			zh: '一次大灾会左右多年的合计，不能看成逐年趋势。',
			en: 'One large disaster dominates years of totals; it is no yearly trend.',
		},
	],
	question: {
		zh: '应急阶段的钱几天发到，重建阶段还剩多少户？',
		en: 'How fast did emergency money arrive, and how many still rebuild?',
	},
	items: ['R30', 'R31'],
};
