import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'dibao_disbursement_ytd_yoy' as IndicatorId,
	group: 'level',
	order: 2,
	name: { zh: '低保金累计发放额同比增长', en: 'Growth of dibao paid, year to date' },
	subject: { zh: '低保金累计发放额同比增长', en: 'The growth of dibao (minimum living allowance) paid' },
	unit: 'growth',
	measure: 'growth',
	decimals: 1,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['disbursement'],
	slices: [{ column: 'payment_kind', codes: 'payment_kind', label: { zh: '发放类别', en: 'Kind of payment' } }],
	meaning: {
		zh: '今年1月到所示月份的低保金，比上年同样月份多或少多少。',
		en: 'How much more or less dibao was paid from January to the month shown than in the same months a year earlier.',
	},
	formula: { zh: '今年累计 ÷ 上年同期累计 − 1', en: 'This year’s total ÷ last year’s total of the same months − 1' },
	howToRead: {
		zh: '累计增长不是各月增长的平均；上年同期有缺报就不计算。',
		en: 'It is not the mean of the monthly growths; it is not given when a month of last year is missing.',
	},
	caveats: [
		{
			zh: '发得多不等于做得好：可能是标准提高、人数增加，也可能是补发。',
			en: 'More money is not better by itself: the line, the number of people or arrears may have risen.',
		},
		{
			zh: '发放时间不等于应享月份：一月常在春节前提前发放，还会有补发。',
			en: 'The month of payment is not the month of entitlement: January is often paid ahead of the Spring Festival, and arrears occur.',
		},
	],
	question: {
		zh: '剔除补发和一次性发放后，增长是多少？',
		en: 'What is the growth without arrears and one-off payments?',
	},
	items: ['R12'],
};
