import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'village_assistant_coverage' as IndicatorId,
	group: 'capacity',
	order: 9,
	isDetail: true,
	name: { zh: '村级协理员覆盖率', en: 'Villages with an assistant' },
	subject: { zh: '配有社会救助协理员的村（社区）占', en: 'The share of villages with an assistant' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'up',
	interval: 'wilson',
	counted: 'item',
	funnel: true,
	tables: ['staff_development'],
	meaning: {
		zh: '至少有一名社会救助协理员的村（社区）占全部村（社区）的比例。',
		en: 'Villages and communities with at least one assistant for social assistance.',
	},
	formula: { zh: '有协理员的村（社区）÷ 村（社区）总数', en: 'villages with an assistant ÷ all villages' },
	howToRead: { zh: '有人挂名不等于有人做事。', en: 'A name on a list is not yet work done.' },
	caveats: [{ zh: '一人兼管几个村的，各村都算有。', en: 'One person for several villages counts in each.' }],
	question: { zh: '没有协理员的村由谁负责？', en: 'Who serves villages without one?' },
	items: ['R57', 'R84'],
};
