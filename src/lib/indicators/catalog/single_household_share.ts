import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'single_household_share' as IndicatorId,
	group: 'level',
	order: 12,
	isDetail: true,
	name: { zh: '单人户纳入占比', en: 'Share of households of one by rule' },
	subject: { zh: '低保对象中按单人户纳入的占', en: 'The share of dibao persons included as a household of one' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'neutral',
	interval: 'wilson',
	counted: 'person',
	funnel: false,
	tables: ['dibao_category', 'caseload'],
	meaning: {
		zh: '重残、重病人员参照单人户纳入低保的人数占低保人数的比例。',
		en: 'Severely disabled or ill persons included as a household of one, as a share of persons on dibao.',
	},
	formula: { zh: '单人户纳入人数 ÷ 低保人数', en: 'persons included as households of one ÷ persons on dibao' },
	howToRead: {
		zh: '升高说明放宽条件在落实，不是困难加重。',
		en: 'A rise shows that the easier rule is applied, not that need grows.',
	},
	caveats: [{ zh: '同一人可以同时属于重残和重病。', en: 'A person may be both disabled and ill.' }],
	question: { zh: '符合条件而没有纳入的还有多少？', en: 'How many qualify and are not yet included?' },
	items: ['R15'],
};
