import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'gradual_exit_share' as IndicatorId,
	group: 'level',
	order: 11,
	isDetail: true,
	name: { zh: '渐退占比', en: 'Share of gradual exits' },
	subject: { zh: '收入提高退出的低保户中实行渐退的占', en: 'The share of income exits that were gradual' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'up',
	interval: 'wilson',
	counted: 'household',
	funnel: true,
	tables: ['gradual_exit'],
	meaning: {
		zh: '因收入提高退出低保的户中，给予渐退期的比例。',
		en: 'Households leaving dibao for higher income that were given a transition period.',
	},
	formula: { zh: '渐退户数 ÷ 因收入提高退出户数', en: 'gradual exits ÷ exits for higher income' },
	howToRead: { zh: '不含死亡、迁出和自愿退出。', en: 'Deaths, moves and voluntary exits are left out.' },
	caveats: [{ zh: '全国没有统一的比例要求。', en: 'There is no national norm.' }],
	question: { zh: '没有给渐退期的，原因是什么？', en: 'Why were the others given no transition?' },
	items: ['R14', 'R78'],
};
