import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'education_aid_recipients' as IndicatorId,
	group: 'special',
	order: 3,
	name: { zh: '教育资助人数', en: 'Pupils and students aided' },
	subject: { zh: '资助困难学生', en: 'The number of pupils and students in hardship aided' },
	unit: 'person',
	measure: 'count',
	decimals: 0,
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
	meaning: {
		zh: '一个学期内得到资助的困难学生人数，同一学期内一人只算一次。',
		en: 'Pupils and students in hardship aided in a term; each counted once within the term.',
	},
	formula: { zh: '各学段资助人数之和', en: 'Sum over the stages of schooling' },
	howToRead: { zh: '只与上年同一学期比。', en: 'Compare only with the same term of the year before.' },
	caveats: [
		{
			zh: '一个学期一个数，两个学期的人不能相加成一年的人。',
			en: 'One figure a term; the people of two terms do not add up to those of a year.',
		},
		{ zh: '不含留守儿童生活保障。', en: 'Support of left-behind children is left out.' },
	],
	question: {
		zh: '人数增加，是困难学生多了，还是政策放宽了？',
		en: 'Are there more in hardship, or has the rule become wider?',
	},
	items: ['R24'],
};
