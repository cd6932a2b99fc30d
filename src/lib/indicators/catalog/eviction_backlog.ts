import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'eviction_backlog' as IndicatorId,
	group: 'housing',
	order: 3,
	name: { zh: '公租房清退在途户数', en: 'Open clearance cases' },
	subject: { zh: '公租房清退在途', en: 'The number of households under a decision to leave that have not left' },
	unit: 'household',
	measure: 'count',
	decimals: 0,
	direction: 'down',
	interval: 'poisson',
	funnel: false,
	parts: {
		decided: { zh: '已作决定', en: 'Decided' },
		notified: { zh: '已通知', en: 'Notified' },
		within_term: { zh: '搬迁期内', en: 'Within term' },
		hard: { zh: '清退困难', en: 'Hard to clear' },
	},
	tables: ['housing_clearance'],
	slices: [
		{
			column: 'stage',
			codes: 'clearance_stage',
			only: ['decided', 'notified', 'within_term', 'hard'],
			label: { zh: '阶段', en: 'Stage' },
		},
	],
	meaning: {
		zh: '月末已经作出清退决定、还没有腾退的户数。',
		en: 'Households under a decision to leave public rental housing that have not left by the month end.',
	},
	formula: {
		zh: '已作决定 + 已通知 + 搬迁期内 + 清退困难；与上月在途 + 新增不通过 − 主动腾退 − 依法清退相等',
		en: 'Decided + notified + within term + hard; the same as opening + failed − voluntary exits − enforced',
	},
	howToRead: {
		zh: '看它在增加还是减少；增加说明进得比出得快。再看各户处在哪个阶段。',
		en: 'See whether it grows: then more come in than go out. Then see at which stage they are.',
	},
	caveats: [
		{
			zh: '含限期内尚未到期的和依法暂停的，不都是拖延。',
			en: 'It includes those within their term or legally suspended; not all is delay.',
		},
		{
			zh: '清退困难的户数来自清退月报，与主管部门另行上报的数可能不同。',
			en: 'Households hard to clear are counted here by the monthly table; the department’s own return may differ.',
		},
		{ zh: '这里的在保指公租房，不是低保。', en: 'In tenure means public rental housing, not dibao.' },
	],
	question: {
		zh: '在途各户处在哪一步，超过搬迁期的有多少？',
		en: 'At which step is each, and how many are past their term?',
	},
	items: ['R47', 'R50'],
};
