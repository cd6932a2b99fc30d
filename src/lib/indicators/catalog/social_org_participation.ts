import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'social_org_participation' as IndicatorId,
	group: 'mechanism',
	order: 11,
	isDetail: true,
	name: { zh: '参与救助的社会组织', en: 'Organisations taking part in aid' },
	subject: { zh: '参与救助的社会组织', en: 'The number of organisations taking part in aid' },
	unit: 'organisation',
	measure: 'count',
	decimals: 0,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['social_organisation'],
	slices: [{ column: 'organisation_kind', codes: 'organisation_kind', label: { zh: '组织形式', en: 'Form' } }],
	meaning: {
		zh: '一个季度内开展过救助活动的组织、企业和志愿队伍数。',
		en: 'Organisations, enterprises and groups of volunteers active in aid in a quarter.',
	},
	formula: { zh: '各类组织数之和', en: 'Sum over the forms' },
	howToRead: {
		zh: '参与不等于深入，要结合到达乡镇和时数。',
		en: 'Taking part is not depth: see the townships reached and hours.',
	},
	caveats: [{ zh: '跨县活动的组织在各县都计数。', en: 'An organisation active in several districts counts in each.' }],
	question: { zh: '哪些乡镇一个组织也没有到过？', en: 'Which townships has no organisation reached?' },
	items: ['R67', 'R68', 'R95', 'R96'],
};
