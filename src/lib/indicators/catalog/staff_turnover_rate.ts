import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'staff_turnover_rate' as IndicatorId,
	group: 'capacity',
	order: 6,
	name: { zh: '年更换率', en: 'Annual turnover of staff' },
	subject: {
		zh: '经办人员12个月内离岗的占平均人数的',
		en: 'The share of staff who left within 12 months',
	},
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'down',
	interval: 'poisson',
	funnel: true,
	tables: ['staff_development'],
	meaning: {
		zh: '12个月内离开民政岗位的人数占平均在岗人数的比例。',
		en: 'Staff who left civil affairs within twelve months, of the mean number in post.',
	},
	formula: { zh: '12个月内离岗人数 ÷ 平均在岗人数', en: 'leavers in 12 months ÷ mean number of staff' },
	howToRead: { zh: '单位内部换岗也算离岗。', en: 'A move within the office counts as leaving.' },
	caveats: [
		{ zh: '人数少，一两个人就会使比例变化很大。', en: 'Numbers are small: one or two persons move the share.' },
	],
	question: { zh: '离岗的人去了哪里，工作由谁接？', en: 'Where did they go, and who took over?' },
	items: ['R55'],
};
