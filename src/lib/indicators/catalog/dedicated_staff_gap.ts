import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'dedicated_staff_gap' as IndicatorId,
	group: 'capacity',
	order: 5,
	isDetail: true,
	name: { zh: '专职人员缺口', en: 'Gap of dedicated staff' },
	subject: { zh: '专职经办人员缺口', en: 'The gap of dedicated staff' },
	unit: 'staff',
	measure: 'ratio',
	adds: true,
	decimals: 1,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['caseload', 'staffing'],
	meaning: {
		zh: '按每名专职人员服务200户推算需要的人数，减去现有专职人数。',
		en: 'Staff needed at 200 households each, less the dedicated staff in post.',
	},
	formula: {
		zh: '（低保、特困户数 − 200 × 专职人数）÷ 200',
		en: '(dibao and tekun households − 200 × dedicated staff) ÷ 200',
	},
	howToRead: {
		zh: '200户是本系统的参考口径，不是国家标准；换一个口径，缺口就不同。',
		en: '200 households is a reference of this product, not a national norm; another one gives another gap.',
	},
	caveats: [
		{
			zh: '全市的缺口是各地相加，有余的会抵消不足的。',
			en: 'The city adds up its districts, so that a surplus offsets a gap.',
		},
		{ zh: '没有写明专职人数的岗位不计入。', en: 'Offices that do not state it are left out.' },
	],
	question: { zh: '缺口最大的地方，准备怎样补？', en: 'How will the largest gap be filled?' },
	items: ['R59', 'R60', 'R84', 'R85'],
};
