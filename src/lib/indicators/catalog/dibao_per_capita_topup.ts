import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'dibao_per_capita_topup' as IndicatorId,
	group: 'level',
	order: 3,
	name: { zh: '低保人均补差水平', en: 'Average dibao top-up' },
	subject: { zh: '低保人均补差', en: 'The average dibao (minimum living allowance) top-up' },
	unit: 'yuan_per_person_month',
	measure: 'per_head',
	decimals: 2,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['disbursement'],
	meaning: { zh: '当月定期发放的低保金，平均每位领取人多少钱。', en: 'Regular dibao of the month per person paid.' },
	formula: { zh: '定期发放金额 ÷ 定期发放人数', en: 'Regular amount ÷ persons paid regularly' },
	howToRead: {
		zh: '低保是补足差额，人均补差总低于低保标准。',
		en: 'Dibao tops income up to the line, so the average lies below the line.',
	},
	caveats: [
		{
			zh: '收入接近标准的家庭进来得多，人均补差会下降，这是覆盖面扩大，不是待遇降低。',
			en: 'It falls when families near the line join: that is wider coverage, not meanness.',
		},
		{ zh: '不含补发、一次性和价格补贴。', en: 'Arrears, one-off payments and price linkage are left out.' },
	],
	question: {
		zh: '人均补差与标准的差距在扩大还是缩小，为什么？',
		en: 'Is the gap between top-up and line widening, and why?',
	},
	items: ['R12', 'R65'],
};
