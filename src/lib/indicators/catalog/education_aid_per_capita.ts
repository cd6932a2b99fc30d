import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'education_aid_per_capita' as IndicatorId,
	group: 'special',
	order: 5,
	name: { zh: '教育资助人均额', en: 'Average education aid' },
	subject: { zh: '教育资助人均', en: 'The average aid per pupil or student' },
	unit: 'yuan_per_person',
	measure: 'per_head',
	decimals: 2,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['education_aid'],
	slices: [
		{
			column: 'stage',
			codes: 'education_stage',
			only: ['preschool', 'compulsory', 'senior_high', 'vocational'],
			label: { zh: '学段', en: 'Stage' },
		},
	],
	meaning: { zh: '一个学期平均每名受助学生得到多少钱。', en: 'Aid per pupil or student aided in a term.' },
	formula: { zh: '资助金额 ÷ 资助人数', en: 'Amount ÷ persons' },
	howToRead: {
		zh: '各县学段构成不同，人均额不能直接说明谁资助得好。',
		en: 'Counties differ in their mix of stages, so the average does not tell who aids better.',
	},
	caveats: [
		{
			zh: '高中、中职标准高于义务教育，构成一变人均就变。',
			en: 'Senior and vocational rates are higher than compulsory ones: the mix moves the average.',
		},
		{ zh: '不含留守儿童生活保障。', en: 'Support of left-behind children is left out.' },
	],
	question: { zh: '同一学段的资助标准，各县是否一致？', en: 'Is the rate for one stage the same in every county?' },
	items: ['R24'],
};
