import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'price_subsidy_amount' as IndicatorId,
	group: 'level',
	order: 15,
	isDetail: true,
	name: { zh: '价格补贴发放', en: 'Price subsidies paid' },
	subject: { zh: '价格补贴', en: 'Price subsidies paid' },
	unit: 'yuan',
	measure: 'amount',
	decimals: 2,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['price_linkage'],
	meaning: {
		zh: '物价涨幅达到启动条件时，向困难群众发放的补贴，当年1月累计到该月。',
		en: 'Subsidies paid since January when rising prices triggered the linkage.',
	},
	formula: { zh: '各月价格补贴之和', en: 'Sum over the months' },
	howToRead: { zh: '没有启动的月份为0，不是缺报。', en: 'Months without trigger are zero, not missing.' },
	caveats: [
		{ zh: '启动条件由省里规定，各地同时启动。', en: 'The trigger is set by the province and the same for all.' },
	],
	question: { zh: '启动后几天内发到手？', en: 'Within how many days after the trigger was it paid?' },
	items: ['R36'],
};
