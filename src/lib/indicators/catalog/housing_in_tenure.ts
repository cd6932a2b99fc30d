import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'housing_in_tenure' as IndicatorId,
	group: 'housing',
	order: 1,
	name: { zh: '公租房在保户数', en: 'Households in public rental housing' },
	subject: { zh: '公租房在保', en: 'The number of households in public rental housing' },
	unit: 'household',
	measure: 'count',
	decimals: 0,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['housing_stock'],
	meaning: { zh: '月末住在公租房里、受住房保障的户数。', en: 'Households in public rental housing at the month end.' },
	formula: { zh: '各县（市、区）月末户数', en: 'Households at the month end' },
	howToRead: {
		zh: '这是一天的数，反映规模，不反映合格与否。',
		en: 'A stock on a day: it tells size, not entitlement.',
	},
	caveats: [
		{ zh: '这里的在保指公租房，不是低保。', en: 'In tenure means public rental housing, not dibao.' },
		{
			zh: '不合格户数是历次复核的累计，在保户数是某一天的数，两者不能相除。',
			en: 'Failures are a running total and tenure is a stock on a day: no ratio of the two.',
		},
	],
	question: { zh: '轮候的有多少户，等了多久？', en: 'How many are waiting, and for how long?' },
	items: ['R48'],
};
