import type { Term } from './term.ts';

/** Chance, limits and the words of a judgement. */
export const JUDGING: readonly Term[] = [
	{
		id: 'interval',
		name: { zh: '置信区间', en: 'Confidence interval' },
		forms: {
			zh: ['95%区间', '置信区间', '区间'],
			en: ['95% intervals', '95% interval', 'confidence interval', 'interval'],
		},
		explanation: {
			zh: '考虑到偶然波动，一个数的合理范围，这里按95%的把握程度计算。',
			en: 'The reasonable range of a value once chance variation is allowed for, computed here at 95% confidence.',
		},
	},
	{
		id: 'control_limits',
		name: { zh: '控制限', en: 'Control limits' },
		forms: { zh: ['99.8%控制限', '控制限'], en: ['99.8% limits', 'control limits'] },
		explanation: {
			zh: '偶然波动很少越过的上下两条线，同全市比时按地方大小算，同自己过去比时按相邻两期的起伏算。',
			en: 'Two lines that chance variation rarely passes, set by the size of a place when it is compared with the city, and by the steps between neighbouring periods when it is compared with its own past.',
		},
	},
	{
		id: 'control_chart',
		name: { zh: '控制图', en: 'Control chart' },
		forms: { zh: ['控制图', 'XmR图'], en: ['control chart', 'XmR chart'] },
		explanation: {
			zh: '一个地方同自己过去比的图，在控制限以内又不成规律的起伏是日常波动，其余是值得去问的信号。',
			en: 'A chart of a place against its own past, where ups and downs within the limits and without a pattern are ordinary variation, and all else is a signal worth asking about.',
		},
	},
	{
		id: 'moving_range',
		name: { zh: '移动极差', en: 'Moving range' },
		explanation: {
			zh: '相邻两期之差的大小，不论升降，平均起来说明平常一期会动多少。',
			en: 'The size of the difference between two neighbouring periods, up or down alike, whose mean says how much an ordinary period moves.',
		},
	},
	{
		id: 'funnel',
		name: { zh: '漏斗图', en: 'Funnel plot' },
		explanation: {
			zh: '把地方大小、比率和控制限画在一起的图，小地方波动大，两条线合起来像漏斗。',
			en: 'A drawing of size, rate and control limits, whose two lines form a funnel because small places vary more.',
		},
	},
	{
		id: 'not_distinguishable',
		name: { zh: '尚不能区分', en: 'Not distinguishable' },
		explanation: {
			zh: '差别可能只是偶然，现有数据还不足以说谁高谁低。',
			en: 'The difference may be chance, and the data do not suffice to say which is higher.',
		},
	},
	{
		id: 'sampling',
		name: { zh: '抽样', en: 'Sampling' },
		forms: { zh: ['抽样误差', '抽样'], en: ['sampling error', 'sampling', 'not a sample'] },
		explanation: {
			zh: '只调查一部分人，由此推断全体的做法。',
			en: 'Asking some people and inferring from them to all.',
		},
	},
	{
		id: 'stated_target',
		name: { zh: '报告所述目标', en: 'Target stated by the report' },
		forms: { en: ['target stated by the report'] },
		explanation: {
			zh: '报告自己写出的目标，这里不另外设目标。',
			en: 'A target that the report itself names; none is added here.',
		},
	},
	{
		id: 'needs_attention',
		name: { zh: '需关注', en: 'Needs attention' },
		explanation: {
			zh: '按公开的规则值得过问，不等于工作有错。',
			en: 'Worth asking about by a published rule, which does not mean that anything was done wrong.',
		},
	},
	{
		id: 'to_verify',
		name: { zh: '待核实', en: 'To be verified' },
		explanation: {
			zh: '来源有疑问，先核实再使用。',
			en: 'Its source is in doubt, so that it should be verified before use.',
		},
	},
	{
		id: 'nothing_unusual',
		name: { zh: '无异常', en: 'Nothing unusual' },
		explanation: {
			zh: '没有触发任何一条规则，不等于没有问题。',
			en: 'No rule applies, which does not mean that there is no problem.',
		},
	},
	{
		id: 'not_enough',
		name: { zh: '不足以判断', en: 'Not enough to judge' },
		explanation: {
			zh: '没有数据、人数太少或已隐去，因此不下判断。',
			en: 'There are no data, too few people or a suppressed value, so that nothing is judged.',
		},
	},
];
