import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'education_aid_coverage' as IndicatorId,
	group: 'special',
	order: 6,
	name: { zh: '应资助学生资助覆盖率', en: 'Coverage of entitled pupils' },
	subject: { zh: '应资助学生资助覆盖率', en: 'The share of entitled pupils and students who are aided' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'up',
	interval: 'wilson',
	counted: 'person',
	funnel: true,
	target: { value: 1, section: { zh: '报告第一部分，关于教育资助', en: 'report, part 1, on education aid' } },
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
		zh: '按政策应当资助的学生中，实际得到资助的占多少。',
		en: 'Of pupils and students entitled by rule, the share aided.',
	},
	formula: { zh: '应资助中已资助人数 ÷ 应资助人数 × 100%', en: 'Entitled and aided ÷ entitled × 100%' },
	howToRead: { zh: '只有一个不漏才写100%。', en: '100% is printed only when nobody is missing.' },
	caveats: [{ zh: '名单没有比对上，不等于没有资助。', en: 'Not matched on the lists does not mean not aided.' }],
	question: {
		zh: '名单由哪些部门提供，多久比对一次？',
		en: 'Which departments supply the list, and how often is it matched?',
	},
	items: ['R23'],
};
