import type { Text } from '../../domain/definition.ts';

/** What a figure can be held against, in the order of its weight. */
export const BENCHMARK_KINDS: readonly { readonly name: Text; readonly means: Text; readonly here: Text }[] = [
	{
		name: { zh: '法定', en: 'Statutory' },
		means: { zh: '法律法规直接规定的数。', en: 'A number that a law or regulation sets.' },
		here: { zh: '目前没有一个指标有。', en: 'No indicator has one at present.' },
	},
	{
		name: { zh: '规划目标', en: 'Plan target' },
		means: { zh: '规划或工作目标写明的数。', en: 'A number that a plan or work target states.' },
		here: { zh: '目前没有，核对过原文才会列入。', en: 'None at present; one enters once its original was read.' },
	},
	{
		name: { zh: '报告所述目标', en: 'The report’s target' },
		means: { zh: '数据包所属的报告写明的目标。', en: 'A target that the report of the package states.' },
		here: {
			zh: '页面上写“报告所述目标”，图中画竖线；四种里只有它参与判断。',
			en: 'Pages call it the report’s target and drawings mark it; of the four it alone enters a judgement.',
		},
	},
	{
		name: { zh: '同类中位数', en: 'Peer median' },
		means: { zh: '同类县（市、区）的中位数。', en: 'The median of districts of the same kind.' },
		here: {
			zh: '只作对照，从不画成目标线，也不算达标或不达标。',
			en: 'For comparison only: never drawn as a target, never met or missed.',
		},
	},
];

/** Numbers in circulation whose original nobody has read for this product: no figure is held against them. */
export const UNVERIFIED: readonly { readonly claim: Text; readonly indicator: string; readonly check: Text }[] = [
	{
		claim: {
			zh: '到2025年，不能自理的特困人员集中供养率不低于60%',
			en: 'By 2025 at least 60% of those unable to care for themselves in institutions',
		},
		indicator: 'tekun_dependent_concentrated_rate',
		check: { zh: '全国民政事业规划原文', en: 'The national plan for civil affairs' },
	},
	{
		claim: {
			zh: '特困人员基本生活标准不低于低保标准的1.3倍',
			en: 'A basic living standard of tekun of at least 1.3 times the dibao line',
		},
		indicator: 'dibao_standard',
		check: { zh: '国家和省的文件原文', en: 'The national and provincial papers' },
	},
	{
		claim: {
			zh: '护理人员与供养对象之比：能自理1:10，部分丧失1:6，完全丧失1:3',
			en: 'Residents per carer: 10 if able, 6 if partly, 3 if fully dependent',
		},
		indicator: 'care_staff_ratio',
		check: { zh: '各地规定不一，要看本省文件', en: 'Rules differ; the province’s own paper is needed' },
	},
	{
		claim: {
			zh: '低保标准的增幅与人均消费支出的增幅挂钩',
			en: 'Growth of the dibao line tied to that of consumption per head',
		},
		indicator: 'dibao_standard_growth',
		check: { zh: '文件原文和当年的消费支出数', en: 'The paper, and the figures of consumption' },
	},
	{
		claim: {
			zh: '低保审核确认一般30个工作日，特殊情况45个工作日',
			en: 'Decisions on dibao within 30 working days, 45 in special cases',
		},
		indicator: 'dibao_entry_rate',
		check: { zh: '审核确认办法原文', en: 'The rules of procedure' },
	},
	{
		claim: {
			zh: '公租房腾退的搬迁期和期满后的租金',
			en: 'The time to move out of public rental housing, and the rent after it',
		},
		indicator: 'eviction_backlog',
		check: { zh: '公共租赁住房管理办法第29至31条', en: 'Articles 29 to 31 of the rules on public rental housing' },
	},
	{
		claim: {
			zh: '按服务对象数量配备经办人员的具体比例',
			en: 'A number of staff for a number of recipients',
		},
		indicator: 'staff_to_case_ratio',
		check: { zh: '2017年配备指导文件原文', en: 'The guidance of 2017 on staffing' },
	},
];
