import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'work_fund_per_case' as IndicatorId,
	group: 'capacity',
	order: 10,
	isDetail: true,
	name: { zh: '户均工作经费', en: 'Work budget per household' },
	subject: { zh: '救助工作经费平均每户', en: 'The work budget per household' },
	unit: 'yuan_per_household',
	measure: 'per_head',
	decimals: 2,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['staff_development', 'caseload'],
	meaning: {
		zh: '12个月的救助工作经费除以低保和特困户数。',
		en: 'Work budget of twelve months per household on dibao or tekun.',
	},
	formula: { zh: '工作经费 ÷ 低保、特困户数', en: 'work budget ÷ households on dibao and tekun' },
	howToRead: {
		zh: '经费用于调查、核对、培训，不是发给对象的钱。',
		en: 'It pays for visits, checks and training, not for aid.',
	},
	caveats: [{ zh: '人员工资不在其中。', en: 'Salaries are not in it.' }],
	question: { zh: '经费是否按服务人数安排？', en: 'Is the budget set by the number served?' },
	items: ['R54'],
};
