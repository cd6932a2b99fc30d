import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'leftbehind_children_per_capita' as IndicatorId,
	group: 'special',
	order: 9,
	name: { zh: '留守儿童生活保障人均额', en: 'Average support per left-behind child' },
	subject: { zh: '留守儿童生活保障人均', en: 'The average support per left-behind child' },
	unit: 'yuan_per_person',
	measure: 'per_head',
	decimals: 2,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['education_aid'],
	meaning: { zh: '一个学期平均每名留守儿童得到多少生活保障资金。', en: 'Support per left-behind child in a term.' },
	formula: { zh: '保障金额 ÷ 保障人数', en: 'Amount ÷ children' },
	howToRead: { zh: '各县标准不同，要看标准文件。', en: 'Rates differ by county; see the rules.' },
	caveats: [
		{
			zh: '未满14周岁的信息属敏感个人信息，只使用汇总数。',
			en: 'Data on children under 14 are sensitive; only totals are used.',
		},
	],
	question: { zh: '各县标准为什么不同？', en: 'Why do the rates differ between counties?' },
	items: ['R25'],
};
