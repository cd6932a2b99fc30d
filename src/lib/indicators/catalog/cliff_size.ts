import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'cliff_size' as IndicatorId,
	group: 'mechanism',
	order: 18,
	isDetail: true,
	name: { zh: '悬崖落差', en: 'Size of the cliff' },
	subject: {
		zh: '收入刚越过门槛时，少得最多的一类家庭每月少得',
		en: 'As income passes a line, the type of household that loses most loses each month',
	},
	unit: 'yuan_per_household',
	measure: 'amount',
	adds: false,
	decimals: 2,
	direction: 'down',
	interval: 'none',
	funnel: false,
	tables: ['benefit_schedule'],
	meaning: {
		zh: '家庭收入刚越过低保线或者边缘线时，与低保、边缘身份挂钩的待遇一次停掉，每月可支配资源下降的最大值（元/月），按各类家庭、各道线比较取最大的一个。取最大而不取平均，是因为各类家庭有多少户并不掌握，平均要靠权重，最大不用。',
		en: 'When income just passes the dibao line or that of its edge, benefits tied to the status end at once: the largest drop of what a household has in a month (yuan), over all types of household and lines. The largest and not the mean, as how many households there are of each type is not held: a mean would need weights.',
	},
	formula: {
		zh: '各类家庭、各道线：在此停发的待遇 − 从此开始的待遇；取最大',
		en: 'for each type and line: benefits that end there − benefits that begin there; the largest',
	},
	howToRead: {
		zh: '越低越好，0为没有悬崖；这不是法定目标。差额补助内每多挣1元少补1元是制度设计，不计入。',
		en: 'Lower is better, 0 is no cliff; no statute sets it. That dibao shrinks by 1 yuan for each yuan earned is its design and does not count.',
	},
	caveats: [
		{ zh: '按规则推算，不代表家庭会怎样选择。', en: 'It follows from the rules, not from what households do.' },
		{
			zh: '实物和减免待遇折成了金额，折算方式不同，落差也不同。',
			en: 'Benefits in kind and charges let off are valued in money; another valuation gives another drop.',
		},
		{
			zh: '没有自己规则的县（市、区）按全市规则计算。',
			en: 'A county or district without rules of its own has those of the city.',
		},
	],
	question: {
		zh: '哪些待遇可以不跟着低保身份一起停？',
		en: 'Which benefits need not end together with dibao?',
	},
	items: ['R42', 'R43', 'R74'],
};
