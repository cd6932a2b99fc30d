import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'credit_action_count' as IndicatorId,
	group: 'mechanism',
	order: 12,
	isDetail: true,
	name: { zh: '信用措施人次', en: 'Measures of trust and sanction' },
	subject: { zh: '对救助对象采取的信用措施', en: 'The number of measures of trust and sanction' },
	unit: 'person',
	measure: 'count',
	decimals: 0,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['credit_action'],
	slices: [{ column: 'credit_action', codes: 'credit_action', label: { zh: '措施', en: 'Measure' } }],
	meaning: {
		zh: '当年一个季度内对救助对象采取的提醒、追回、列入名单、修复和从快办理。',
		en: 'Warnings, recoveries, listings, repairs and fast tracks in a quarter.',
	},
	formula: { zh: '各类措施之和', en: 'Sum over the measures' },
	howToRead: { zh: '数多可能是查得严，也可能是骗保多。', en: 'Many measures may mean close checks or much fraud.' },
	caveats: [
		{ zh: '只有全市数：分县人数少，会指向个人。', en: 'City only: counts by district would point at persons.' },
	],
	question: { zh: '追回的资金占应追回的多少？', en: 'How much of what was owed was recovered?' },
	items: ['R44', 'R45', 'R80', 'R81'],
};
