import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'dibao_standard_growth' as IndicatorId,
	group: 'level',
	order: 5.5,
	isDetail: true,
	name: { zh: '低保标准增幅', en: 'Growth of the dibao line' },
	subject: { zh: '低保标准增幅', en: 'Growth of the dibao line' },
	unit: 'growth',
	measure: 'growth',
	decimals: 1,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['standard'],
	meaning: {
		zh: '年末执行的城市低保标准比上年末提高的幅度。',
		en: 'Growth of the urban dibao line in force at the end of the year.',
	},
	formula: { zh: '本年末标准 ÷ 上年末标准 − 1', en: 'line at the end of the year ÷ line a year before − 1' },
	howToRead: { zh: '是名义增幅，没有扣除物价。', en: 'Nominal: prices are not taken out.' },
	caveats: [{ zh: '标准按执行月份算，不按文件年份。', en: 'The month of effect counts, not the year of the paper.' }],
	question: { zh: '增幅与人均消费支出相比如何？', en: 'How does it compare with consumption per head?' },
	items: ['R09', 'R35', 'R91'],
};
