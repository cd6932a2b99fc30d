import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'leftbehind_children_recipients' as IndicatorId,
	group: 'special',
	order: 7,
	name: { zh: '留守儿童生活保障人数', en: 'Left-behind children supported' },
	subject: { zh: '留守儿童生活保障', en: 'The number of left-behind children supported' },
	unit: 'person',
	measure: 'count',
	decimals: 0,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['education_aid'],
	meaning: {
		zh: '一个学期得到生活保障资金的留守儿童人数。',
		en: 'Left-behind children who received support in a term.',
	},
	formula: { zh: '各县（市、区）人数之和', en: 'Sum over counties and districts' },
	howToRead: {
		zh: '人数减少可能是孩子随父母外出，不一定是保障减少。',
		en: 'A fall may mean that children joined their parents, not that support shrank.',
	},
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
		zh: '认定留守儿童的标准是什么，多久核一次？',
		en: 'By what rule are the children identified, and how often is it checked?',
	},
	items: ['R25'],
};
