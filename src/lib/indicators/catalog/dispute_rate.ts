import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'dispute_rate' as IndicatorId,
	group: 'mechanism',
	order: 5,
	isDetail: true,
	name: { zh: '核查异议率', en: 'Share of disputed verifications' },
	subject: { zh: '核查结果有异议的占', en: 'The share of verifications that were disputed' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'neutral',
	interval: 'wilson',
	counted: 'item',
	funnel: false,
	tables: ['verification'],
	meaning: {
		zh: '一个季度的核查中，对象对结果提出异议的比例。',
		en: 'Verifications of a quarter to which the household objected.',
	},
	formula: { zh: '有异议户次 ÷ 全部核查户次', en: 'disputed checks ÷ all checks' },
	howToRead: { zh: '高可能是核查不准，也可能是告知做得好。', en: 'A high share may mean poor checks, or good notice.' },
	caveats: [{ zh: '复议和诉讼另计。', en: 'Appeals and suits are counted elsewhere.' }],
	question: { zh: '异议中改变结果的有多少？', en: 'How many objections changed the outcome?' },
	items: ['R63'],
};
