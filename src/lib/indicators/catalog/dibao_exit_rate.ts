import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'dibao_exit_rate' as IndicatorId,
	group: 'level',
	order: 10,
	isDetail: true,
	name: { zh: '低保退出率', en: 'Dibao exit rate' },
	subject: {
		zh: '低保季度退出户数占平均在保户数的',
		en: 'The quarterly rate of exit from dibao',
	},
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'neutral',
	interval: 'poisson',
	funnel: false,
	tables: ['case_flow', 'caseload'],
	slices: [
		{
			column: 'flow_reason',
			codes: 'flow_reason',
			only: ['death_or_move', 'income_rise', 'review'],
			label: { zh: '原因', en: 'Reason' },
		},
	],
	meaning: {
		zh: '一个季度退出低保的户数占季度平均在保户数的比例。',
		en: 'Households leaving dibao in a quarter as a share of the mean number on dibao.',
	},
	formula: { zh: '季度退出户数 ÷（季初 + 季末在保户数）÷ 2', en: 'exits ÷ half of opening and closing stock' },
	howToRead: {
		zh: '年中、年末集中复核会成批退出，不是趋势。',
		en: 'Reviews in June and December remove many at once; that is no trend.',
	},
	caveats: [{ zh: '死亡和迁出也是退出。', en: 'Deaths and moves are exits too.' }],
	question: { zh: '复核退出的，事先通知和申辩做到了吗？', en: 'Were those removed by review told before and heard?' },
	items: ['R41', 'R46', 'R78'],
};
