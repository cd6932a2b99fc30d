import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'education_aid_amount' as IndicatorId,
	group: 'special',
	order: 4,
	name: { zh: '教育资助金额', en: 'Education aid paid' },
	subject: { zh: '教育资助', en: 'The aid paid to pupils and students in hardship' },
	unit: 'yuan',
	measure: 'amount',
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
	meaning: { zh: '一个学期发给困难学生的资助金额。', en: 'Aid paid to pupils and students in hardship in a term.' },
	formula: { zh: '各学段资助金额之和', en: 'Sum over the stages of schooling' },
	howToRead: {
		zh: '和人数一起看：金额增加可能只是人数增加。',
		en: 'Read it beside the number of people: it may have risen only because they are more.',
	},
	caveats: [
		{
			zh: '一个学期一个数，两个学期的人不能相加成一年的人。',
			en: 'One figure a term; the people of two terms do not add up to those of a year.',
		},
		{ zh: '不含留守儿童生活保障。', en: 'Support of left-behind children is left out.' },
	],
	question: { zh: '资助是否在开学前后发到学生手里？', en: 'Does the aid arrive about the start of term?' },
	items: ['R24'],
};
