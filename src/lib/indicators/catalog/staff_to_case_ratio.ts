import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'staff_to_case_ratio' as IndicatorId,
	group: 'capacity',
	order: 1,
	name: { zh: '经办人员负担', en: 'Households per full-time civil-affairs worker' },
	subject: { zh: '每名全时经办人员服务', en: 'The number of dibao and tekun households per full-time worker' },
	unit: 'case_per_fte',
	measure: 'load',
	decimals: 1,
	direction: 'down',
	interval: 'poisson',
	funnel: true,
	tables: ['caseload', 'staffing'],
	slices: [{ column: 'program', codes: 'program', label: { zh: '救助项目', en: 'Programme' } }],
	meaning: {
		zh: '每一名折合全时的民政工作人员，要服务多少户低保和特困家庭。',
		en: 'Dibao and tekun households per full-time equivalent on civil affairs.',
	},
	formula: { zh: '（低保户数 + 特困户数）÷ 折合全时人数', en: '(dibao + tekun households) ÷ full-time equivalents' },
	howToRead: {
		zh: '县和市用总户数除以总人数，不是乡镇比值的平均。没有人的乡镇写“无专人”，排在最前。',
		en: 'Counties and the city divide sums by sums. Townships with nobody say so and come first.',
	},
	caveats: [
		{
			zh: '人数和折合全时不同，兼职按时间折算。',
			en: 'Head count and full-time equivalents differ; part-time counts by its time.',
		},
		{
			zh: '全国没有统一的配备标准，不能说超过多少就不合格。',
			en: 'There is no national norm, so no number is a failure by itself.',
		},
	],
	question: { zh: '无专人的乡镇，事情由谁在办？', en: 'Where nobody is in post, who does the work?' },
	items: ['R54', 'R85'],
};
