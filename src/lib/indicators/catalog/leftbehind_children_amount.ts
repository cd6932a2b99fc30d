import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'leftbehind_children_amount' as IndicatorId,
	group: 'special',
	order: 8,
	name: { zh: '留守儿童生活保障金额', en: 'Support paid for left-behind children' },
	subject: { zh: '留守儿童生活保障资金', en: 'The support paid for left-behind children' },
	unit: 'yuan',
	measure: 'amount',
	decimals: 2,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['education_aid'],
	meaning: { zh: '一个学期发放的留守儿童生活保障资金。', en: 'Support paid for left-behind children in a term.' },
	formula: { zh: '各县（市、区）金额之和', en: 'Sum over counties and districts' },
	howToRead: { zh: '和人数一起看。', en: 'Read it beside the number of children.' },
	caveats: [
		{
			zh: '一个学期一个数，两个学期的人不能相加成一年的人。',
			en: 'One figure a term; the people of two terms do not add up to those of a year.',
		},
		{
			zh: '未满14周岁的信息属敏感个人信息，只使用汇总数。',
			en: 'Data on children under 14 are sensitive; only totals are used.',
		},
	],
	question: {
		zh: '资金由谁代领，怎样保证用在孩子身上？',
		en: 'Who draws the money, and how is it spent on the children?',
	},
	items: ['R25'],
};
