import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'fiscal_share' as IndicatorId,
	group: 'mechanism',
	order: 2,
	name: { zh: '财政资金占比', en: 'Share of public funds' },
	subject: { zh: '救助资金中财政资金占', en: 'The share of public funds in all money spent on aid' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['funding'],
	meaning: {
		zh: '各级财政和福彩公益金的支出占全部救助支出的比例。',
		en: 'Spending from public budgets and the welfare lottery as a share of all spending on aid.',
	},
	formula: {
		zh: '（中央 + 省级 + 市级 + 县级 + 福彩公益金）÷ 各来源合计',
		en: '(central + provincial + municipal + county + welfare lottery) ÷ all sources',
	},
	howToRead: {
		zh: '高说明社会资金少，不说明财政投入多。',
		en: 'A high share says that society gives little, not that the state gives much.',
	},
	caveats: [
		{
			zh: '实物捐赠按规定折价，平台以外的慈善看不到。',
			en: 'Gifts in kind are valued by rule; charity outside the platform is not seen.',
		},
	],
	question: {
		zh: '社会资金从哪些渠道进来，为什么少？',
		en: 'By which channels do private funds come in, and why are they few?',
	},
	items: ['R64', 'R92', 'R93', 'R96'],
};
