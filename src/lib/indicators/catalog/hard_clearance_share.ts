import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'hard_clearance_share' as IndicatorId,
	group: 'housing',
	order: 5,
	isDetail: true,
	name: { zh: '清退困难占比', en: 'Share hard to clear' },
	subject: { zh: '审核不通过户中清退困难的占', en: 'The share of failed households that are hard to clear' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'neutral',
	interval: 'wilson',
	counted: 'household',
	funnel: false,
	tables: ['housing_case', 'housing_stock'],
	meaning: {
		zh: '历次复核不通过的个案中，到截止月仍标为清退困难的比例。',
		en: 'Of all cases that failed a review, those flagged hard to clear at the cut-off.',
	},
	formula: { zh: '标为困难的个案 ÷ 全部不通过个案', en: 'cases flagged hard ÷ all cases that failed' },
	howToRead: {
		zh: '分子分母是同一批不通过的户。',
		en: 'Numerator and denominator are the same households that failed.',
	},
	caveats: [
		{ zh: '什么算“困难”要有书面标准。', en: '“Hard” needs a written rule.' },
		{ zh: '个案少的地方合并，不单列。', en: 'Areas with few cases are pooled and not shown by themselves.' },
	],
	question: { zh: '认定困难的书面标准是什么？', en: 'What is the written rule for “hard”?' },
	items: ['R50'],
};
