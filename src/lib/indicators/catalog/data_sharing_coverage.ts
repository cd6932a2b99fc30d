import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'data_sharing_coverage' as IndicatorId,
	group: 'mechanism',
	order: 1,
	name: { zh: '部门数据共享覆盖率', en: 'Data-sharing coverage' },
	subject: { zh: '部门数据共享覆盖率', en: 'The share of required data items that are live' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'up',
	interval: 'none',
	counted: 'item',
	funnel: false,
	ownCity: true,
	tables: ['data_sharing'],
	meaning: {
		zh: '核对救助对象所需的数据项中，自动共享而且当月更新过的占多少。',
		en: 'Of the data items needed to check recipients, the share shared automatically and refreshed in the month.',
	},
	formula: {
		zh: '自动共享且当月更新的项数 ÷ 应共享项数 × 100%',
		en: 'Automatic and refreshed in the month ÷ required × 100%',
	},
	howToRead: {
		zh: '接通不等于在用，还要看核对了多少条。',
		en: 'Connected is not used: look at the records checked too.',
	},
	caveats: [
		{ zh: '批量和人工提供的不算。', en: 'Batch and manual supply do not count.' },
		{ zh: '市和县各有各的接口，分别统计。', en: 'City and counties have their own connections and are counted apart.' },
	],
	question: { zh: '没有接通的数据项，现在靠什么核实？', en: 'For items not connected, how are facts checked today?' },
	items: ['R37', 'R61', 'R87'],
};
