import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'medical_aid_disbursement' as IndicatorId,
	group: 'special',
	order: 14,
	isDetail: true,
	name: { zh: '医疗救助支出', en: 'Medical aid paid' },
	subject: { zh: '医疗救助支出', en: 'Medical aid paid' },
	unit: 'yuan',
	measure: 'amount',
	decimals: 2,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['medical_aid'],
	slices: [{ column: 'aid_mode', codes: 'aid_mode', label: { zh: '方式', en: 'Mode' } }],
	meaning: {
		zh: '资助参保、特殊门诊、住院、一次性定额四种方式的支出，当年1月累计到该月。',
		en: 'Spending since January in four modes: premiums, outpatient, inpatient and one-off.',
	},
	formula: { zh: '四种方式支出之和', en: 'Sum of the four modes' },
	howToRead: {
		zh: '资助参保集中在年初年末，按同样的月份比。',
		en: 'Premiums are paid around the turn of the year: compare the same months.',
	},
	caveats: [
		{ zh: '支出增加可能是病人多，也可能是待遇提高。', en: 'More spending may mean more patients or better benefits.' },
	],
	question: { zh: '救助后个人还要负担多少？', en: 'How much is left to pay after aid?' },
	items: ['R19', 'R76'],
};
