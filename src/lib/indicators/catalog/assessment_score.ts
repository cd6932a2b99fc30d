import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'assessment_score' as IndicatorId,
	group: 'mechanism',
	order: 13,
	isDetail: true,
	name: { zh: '救助工作评分', en: 'Mark of the assessment' },
	subject: { zh: '救助工作评分', en: 'The mean mark of the assessment' },
	unit: 'score',
	measure: 'ratio',
	decimals: 1,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['assessment'],
	slices: [
		{ column: 'assessor', codes: 'assessor', label: { zh: '评估主体', en: 'Assessor' } },
		{ column: 'criterion', codes: 'criterion', label: { zh: '评估内容', en: 'Criterion' } },
	],
	meaning: {
		zh: '政府部门、救助对象和第三方对救助工作的评分，满分100分。',
		en: 'Marks out of 100 by government, recipients and third parties.',
	},
	formula: { zh: '总分 ÷ 评估份数', en: 'sum of marks ÷ assessments' },
	howToRead: { zh: '各主体份数不同，要分开看。', en: 'Assessors differ in number: look at each by itself.' },
	caveats: [{ zh: '评分是主观判断，样本也不是随机抽取。', en: 'Marks are judgements, and the sample is not random.' }],
	question: { zh: '对象评分低的是哪一项？', en: 'Which criterion do recipients mark low?' },
	items: ['R71', 'R72'],
};
