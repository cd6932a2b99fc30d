import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'township_approved_share' as IndicatorId,
	group: 'special',
	order: 13,
	isDetail: true,
	name: { zh: '临时救助乡镇审批占比', en: 'Temporary aid decided by townships' },
	subject: { zh: '临时救助中由乡镇（街道）审批的占', en: 'The share of temporary aid decided by townships' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'neutral',
	interval: 'wilson',
	counted: 'household',
	funnel: false,
	tables: ['temporary_aid'],
	slices: [{ column: 'temporary_kind', codes: 'temporary_kind', label: { zh: '类型', en: 'Kind' } }],
	meaning: {
		zh: '当年1月到该月，由乡镇（街道）直接审批的临时救助户次占比。',
		en: 'Households aided by decision of a township as a share of all temporary aid, January to the month.',
	},
	formula: { zh: '乡镇（街道）审批户次 ÷ 全部户次', en: 'households decided by townships ÷ all households' },
	howToRead: {
		zh: '反映委托下放的程度，与救助多少无关。',
		en: 'It shows how far decisions are delegated, not how much is paid.',
	},
	caveats: [{ zh: '同一户一年内可以救助多次。', en: 'One household may be aided more than once in a year.' }],
	question: { zh: '各地给乡镇的审批额度是多少？', en: 'Up to what amount may townships decide in each district?' },
	items: ['R33'],
};
