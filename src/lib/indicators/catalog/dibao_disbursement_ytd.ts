import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'dibao_disbursement_ytd' as IndicatorId,
	group: 'level',
	order: 1,
	name: { zh: '低保金累计发放额', en: 'Dibao paid, year to date' },
	subject: { zh: '发放低保金', en: 'The dibao (minimum living allowance) paid' },
	unit: 'yuan',
	measure: 'amount',
	decimals: 2,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	parts: {
		regular: { zh: '定期发放', en: 'Regular' },
		arrears: { zh: '补发', en: 'Arrears' },
		one_off: { zh: '一次性', en: 'One-off' },
		price_linkage: { zh: '价格补贴', en: 'Price linkage' },
		recovery: { zh: '追回（负数）', en: 'Recovered (negative)' },
	},
	tables: ['disbursement'],
	slices: [{ column: 'payment_kind', codes: 'payment_kind', label: { zh: '发放类别', en: 'Kind of payment' } }],
	meaning: {
		zh: '从当年1月到所示月份，实际发到低保对象手里的钱，减去追回的部分。',
		en: 'Money that reached dibao recipients from January to the month shown, less what was recovered.',
	},
	formula: {
		zh: '定期发放 + 补发 + 一次性 + 价格补贴 − 追回',
		en: 'Regular + arrears + one-off + price linkage − recovered',
	},
	howToRead: {
		zh: '只与上年同样的月份比；看下面各类发放占多少。',
		en: 'Compare only with the same months of the year before, and look at the kinds of payment.',
	},
	caveats: [
		{
			zh: '发放时间不等于应享月份：一月常在春节前提前发放，还会有补发。',
			en: 'The month of payment is not the month of entitlement: January is often paid ahead of the Spring Festival, and arrears occur.',
		},
		{
			zh: '发得多不等于做得好：可能是标准提高、人数增加，也可能是补发。',
			en: 'More money is not better by itself: the line, the number of people or arrears may have risen.',
		},
	],
	question: {
		zh: '增加的部分，有多少来自标准提高，多少来自人数，多少是补发？',
		en: 'How much of the increase comes from the line, how much from people, how much from arrears?',
	},
	items: ['R12'],
};
