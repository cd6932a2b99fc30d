import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'civil_affairs_staffing' as IndicatorId,
	group: 'capacity',
	order: 2,
	name: { zh: '民政工作人员', en: 'Civil-affairs staff' },
	subject: { zh: '民政工作人员', en: 'The number of civil-affairs staff' },
	unit: 'staff',
	measure: 'count',
	decimals: 0,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	parts: {
		all_staff: { zh: '全部工作人员', en: 'All staff' },
		dedicated: { zh: '专职', en: 'Full-time on civil affairs' },
		part_time: { zh: '兼职', en: 'Part-time on civil affairs' },
		temporary: { zh: '临聘', en: 'On temporary contracts' },
	},
	composite: 'staffing',
	tables: ['staffing'],
	meaning: {
		zh: '从事民政业务的工作人员有多少，其中专职、兼职、临聘各多少。',
		en: 'Staff who work on civil affairs, full-time, part-time and on temporary contracts.',
	},
	formula: { zh: '专职 + 兼职', en: 'Full-time + part-time' },
	howToRead: { zh: '全部工作人员多，不等于做民政的人多。', en: 'A large office is not a large civil-affairs staff.' },
	caveats: [],
	question: {
		zh: '兼职人员每周有几天在做民政？',
		en: 'How many days a week do part-time staff spend on civil affairs?',
	},
	items: ['R54', 'R58', 'R59', 'R60'],
};
