import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'charity_match_rate' as IndicatorId,
	group: 'mechanism',
	order: 9,
	isDetail: true,
	name: { zh: '需求对接率', en: 'Share of needs matched' },
	subject: { zh: '发布的需求中已对接的占', en: 'The share of published needs that were matched' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'up',
	interval: 'wilson',
	counted: 'item',
	funnel: true,
	tables: ['need_match'],
	slices: [{ column: 'need_kind', codes: 'need_kind', label: { zh: '需求类别', en: 'Kind of need' } }],
	meaning: {
		zh: '一个季度在平台发布的困难群众需求中，有组织或个人承接的比例。',
		en: 'Needs published on the platform in a quarter that an organisation or person took up.',
	},
	formula: { zh: '已对接 ÷ 发布需求', en: 'needs matched ÷ needs published' },
	howToRead: { zh: '没有发布的需求不在其中。', en: 'Needs that were not published are not in it.' },
	caveats: [{ zh: '对接不等于已经兑现。', en: 'A match is not yet help received.' }],
	question: { zh: '哪些需求总是没人承接？', en: 'Which needs are never taken up?' },
	items: ['R07', 'R69', 'R93', 'R97'],
};
