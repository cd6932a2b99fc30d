import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'disaster_relief_per_person_time' as IndicatorId,
	group: 'special',
	order: 11.5,
	isDetail: true,
	name: { zh: '人次均灾害救助', en: 'Disaster relief per person-time' },
	subject: { zh: '灾害救助平均每人次', en: 'Disaster relief per person-time' },
	unit: 'yuan_per_person_time',
	measure: 'per_head',
	decimals: 2,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['disaster_relief'],
	meaning: {
		zh: '自有数据起累计的灾害救助资金除以救助人次。',
		en: 'Relief paid since the first month held, divided by person-times.',
	},
	formula: { zh: '累计资金 ÷ 累计人次', en: 'total paid ÷ total person-times' },
	howToRead: {
		zh: '人次不是人：同一个人可以救助多次。',
		en: 'Person-times are not persons: one person may be helped more than once.',
	},
	caveats: [
		{ zh: '重建阶段的金额大，会抬高平均数。', en: 'Rebuilding costs more and lifts the mean.' },
		{ zh: '多年累计会掩盖某一次灾害。', en: 'A total over years hides single events.' },
	],
	question: { zh: '哪一次灾害占得最多？', en: 'Which event took the largest part?' },
	items: ['R31'],
};
