import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'clearance_km_median_days' as IndicatorId,
	group: 'housing',
	order: 7,
	isDetail: true,
	name: { zh: '清退时间中位数', en: 'Time to clear (median)' },
	subject: { zh: '从审核不通过到腾退的中位时间为', en: 'The median time from failure to exit' },
	unit: 'month_count',
	measure: 'count',
	adds: false,
	decimals: 0,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['housing_case', 'housing_clearance'],
	meaning: {
		zh: '按生存分析（Kaplan–Meier）估计，一半的户腾退需要的月数，未腾退的按截尾处理。',
		en: 'Months by which half of the households have left, by Kaplan–Meier, with open cases as censored.',
	},
	formula: { zh: '生存曲线首次不高于50%的月数', en: 'first month at which the survival curve is at most 50 %' },
	howToRead: {
		zh: '腾退不到一半时没有中位数，写“未达到”。',
		en: 'While fewer than half have left there is no median: “not reached”.',
	},
	caveats: [
		{ zh: '个案只保留到月，因此以月计，不以天计。', en: 'Dates are held to the month, so it is in months, not days.' },
		{ zh: '个案少的地方合并，不单列。', en: 'Areas with few cases are pooled.' },
	],
	question: { zh: '哪一类户腾退得最慢？', en: 'Which households leave most slowly?' },
	items: ['R47'],
};
