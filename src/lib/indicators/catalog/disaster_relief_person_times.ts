import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'disaster_relief_person_times' as IndicatorId,
	group: 'special',
	order: 11,
	name: { zh: '灾害救助人次累计', en: 'Person-times of disaster relief since the first month held' },
	subject: { zh: '灾害救助受灾群众', en: 'The number of person-times of disaster relief' },
	unit: 'person_time',
	measure: 'count',
	decimals: 0,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['disaster_relief'],
	slices: [{ column: 'phase', codes: 'phase', label: { zh: '救助阶段', en: 'Phase' } }],
	meaning: {
		zh: '从数据最早一个月起，得到灾害救助的人次，同一个人可以算多次。',
		en: 'Person-times of disaster relief since the first month held; one person may count several times.',
	},
	formula: { zh: '各月救助人次之和', en: 'Sum over the months' },
	howToRead: {
		zh: '人次不是人，不能和其他救助的人数相加。',
		en: 'Person-times are not people and cannot be added to other counts.',
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
		zh: '同一户在应急、过渡、冬春各阶段分别得到多少？',
		en: 'What does one household receive in each phase?',
	},
	items: ['R31'],
};
