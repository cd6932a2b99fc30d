import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'charity_fund_share' as IndicatorId,
	group: 'mechanism',
	order: 3,
	isDetail: true,
	name: { zh: '社会资金占比', en: 'Share of private funds' },
	subject: { zh: '救助资金中社会资金占', en: 'The share of private funds in all money spent on aid' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['funding'],
	meaning: {
		zh: '慈善捐赠、企业和志愿服务折价占全部救助支出的比例。',
		en: 'Charity, enterprises and the value of volunteering as a share of all spending on aid.',
	},
	formula: {
		zh: '（慈善捐赠 + 企业 + 志愿服务折价）÷ 各来源合计',
		en: '(charity + enterprises + value of volunteering) ÷ all sources',
	},
	howToRead: {
		zh: '下降可能是财政投入增加，不一定是捐得少了。',
		en: 'A fall may come from more public money rather than fewer gifts.',
	},
	caveats: [
		{
			zh: '志愿服务按时数折价，折价办法会影响结果。',
			en: 'Volunteering is valued by hours; the rule of valuation matters.',
		},
	],
	question: { zh: '捐赠主要用在哪些救助上？', en: 'For which kinds of aid are gifts used?' },
	items: ['R08', 'R64', 'R93'],
};
