import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'temp_staff_share' as IndicatorId,
	group: 'capacity',
	order: 4,
	name: { zh: '民政工作人员临聘占比', en: 'Temporary-contract share of civil-affairs staff' },
	subject: { zh: '临聘占比', en: 'The temporary-contract share of civil-affairs staff' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'neutral',
	interval: 'wilson',
	counted: 'person',
	funnel: true,
	tables: ['staffing'],
	meaning: {
		zh: '从事民政业务的人员中，临时聘用的占多少。',
		en: 'Of civil-affairs staff, the share on temporary contracts.',
	},
	formula: { zh: '临聘人数 ÷ 民政工作人员 × 100%', en: 'Temporary ÷ civil-affairs staff × 100%' },
	howToRead: { zh: '分母不足10人时只写几人中几人。', en: 'With fewer than ten staff only the counts are given.' },
	caveats: [
		{
			zh: '购买服务的人员是另一类，这里没有。',
			en: 'Staff of purchased services are another class and not held here.',
		},
	],
	question: { zh: '临聘人员的合同多长，经费从哪里来？', en: 'How long are the contracts, and who pays?' },
	items: ['R55', 'R58'],
};
