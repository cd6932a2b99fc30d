import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'housing_review_failed' as IndicatorId,
	group: 'housing',
	order: 2,
	name: { zh: '公租房资格复核不通过户数（累计）', en: 'Households that failed the review (running total)' },
	subject: { zh: '公租房复核不通过', en: 'The number of households that failed the review of public rental housing' },
	unit: 'household',
	measure: 'count',
	decimals: 0,
	direction: 'neutral',
	interval: 'poisson',
	funnel: false,
	tables: ['housing_review'],
	meaning: {
		zh: '数据所含历次资格复核中被认定不再符合条件的户数合计。',
		en: 'Households found no longer entitled in all reviews held.',
	},
	formula: { zh: '各次复核不通过户数之和', en: 'Sum over the cycles' },
	howToRead: {
		zh: '数大可能说明查得严，不一定说明问题多。',
		en: 'A high number may mean diligent review, not more trouble.',
	},
	caveats: [
		{
			zh: '不合格户数是历次复核的累计，在保户数是某一天的数，两者不能相除。',
			en: 'Failures are a running total and tenure is a stock on a day: no ratio of the two.',
		},
		{ zh: '这里的在保指公租房，不是低保。', en: 'In tenure means public rental housing, not dibao.' },
	],
	question: {
		zh: '不通过的原因各有多少，现在分别处在哪一步？',
		en: 'For what reasons did they fail, and at which step is each?',
	},
	items: ['R49'],
};
