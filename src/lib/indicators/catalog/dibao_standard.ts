import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'dibao_standard' as IndicatorId,
	group: 'level',
	order: 4,
	name: { zh: '低保标准', en: 'Dibao line' },
	subject: { zh: '低保标准', en: 'The dibao (minimum living allowance) line' },
	unit: 'yuan_per_person_month',
	measure: 'amount',
	decimals: 0,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['standard'],
	meaning: {
		zh: '年末（当年为数据最后一个月）正在执行的每人每月低保标准。',
		en: 'The line per person and month in force at the end of the year (for the present year, of the last month held).',
	},
	formula: { zh: '公布值，不作计算', en: 'Published value, not computed' },
	howToRead: {
		zh: '看执行月份，不只看年份；与最低工资、消费支出一起看才有意义。',
		en: 'Mind the month it took effect; read it beside wages and prices.',
	},
	caveats: [{ zh: '名义数，没有扣除物价变动。', en: 'Nominal, not adjusted for prices.' }],
	question: {
		zh: '标准按什么办法增长，下一次什么时候调整？',
		en: 'By what rule does the line grow, and when is the next change?',
	},
	items: ['R09', 'R35'],
};
