import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'temporary_aid_amount' as IndicatorId,
	group: 'special',
	order: 12,
	name: { zh: '临时救助支出', en: 'Temporary aid paid' },
	subject: { zh: '临时救助支出', en: 'Temporary aid paid' },
	unit: 'yuan',
	measure: 'amount',
	decimals: 2,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['temporary_aid'],
	slices: [
		{ column: 'temporary_kind', codes: 'temporary_kind', label: { zh: '类型', en: 'Kind' } },
		{ column: 'decided_by', codes: 'decided_by', label: { zh: '审批层级', en: 'Decided by' } },
	],
	meaning: { zh: '当年1月到该月发放的临时救助金额。', en: 'Temporary aid paid from January to the month.' },
	formula: { zh: '急难型、支出型临时救助金额之和', en: 'Sum of aid for emergencies and for expenses' },
	howToRead: {
		zh: '春节前后集中，各年要按同样的月份比。',
		en: 'It peaks around the Spring Festival: compare the same months of each year.',
	},
	caveats: [
		{
			zh: '支出多可能是灾害或疫情，不一定是政策放宽。',
			en: 'More spending may follow a disaster or an epidemic rather than an easier rule.',
		},
	],
	question: {
		zh: '增加的部分因何而起，急难型占多少？',
		en: 'What drove the increase, and how much of it was for emergencies?',
	},
	items: ['R32', 'R34'],
};
