import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'housing_review_fail_ratio' as IndicatorId,
	group: 'housing',
	order: 2.5,
	isDetail: true,
	name: { zh: '公租房复核不通过率', en: 'Share that failed the review' },
	subject: { zh: '公租房资格复核不通过的占', en: 'The share of reviewed households that failed' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'neutral',
	interval: 'wilson',
	counted: 'household',
	funnel: false,
	tables: ['housing_review'],
	meaning: {
		zh: '一次资格复核中，不通过的户数占当次复核户数的比例。',
		en: 'Households that failed, of those reviewed in the same cycle.',
	},
	formula: { zh: '当次不通过户数 ÷ 当次复核户数', en: 'failed ÷ reviewed in the cycle' },
	howToRead: {
		zh: '分母是当次复核的户数，不是在保户数。高可能说明查得严。',
		en: 'The denominator is those reviewed in the cycle, not the stock. A high share may mean diligent review.',
	},
	caveats: [
		{
			zh: '只复核一部分户，不能推到全部在保户。',
			en: 'Only a part is reviewed in a cycle; it says nothing of the rest.',
		},
	],
	question: { zh: '复核对象是怎样选定的？', en: 'How were the households chosen for review?' },
	items: ['R49'],
};
