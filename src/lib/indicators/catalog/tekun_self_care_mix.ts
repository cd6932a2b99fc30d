import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'tekun_self_care_mix' as IndicatorId,
	group: 'level',
	order: 13,
	isDetail: true,
	name: { zh: '不能自理特困人员占比', en: 'Share of dependent tekun persons' },
	subject: { zh: '特困人员中不能自理的占', en: 'The share of tekun persons unable to care for themselves' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'neutral',
	interval: 'wilson',
	counted: 'person',
	funnel: false,
	tables: ['tekun_care'],
	slices: [{ column: 'care_mode', codes: 'care_mode', label: { zh: '供养方式', en: 'Mode of care' } }],
	meaning: {
		zh: '部分或完全丧失自理能力的人占全部特困人员的比例。',
		en: 'Persons who partly or fully lost the ability to care for themselves, of all tekun persons.',
	},
	formula: { zh: '（部分丧失 + 完全丧失）÷ 特困人员', en: '(partly lost + fully lost) ÷ all tekun persons' },
	howToRead: { zh: '决定护理床位和护理人员要配多少。', en: 'It decides how many nursing beds and carers are needed.' },
	caveats: [
		{
			zh: '自理能力按吃饭、穿衣、上下床、如厕、室内行走、洗澡六项评定。',
			en: 'Ability is assessed by six activities: eating, dressing, getting up, toilet, walking indoors, bathing.',
		},
	],
	question: { zh: '情况变化后，多久重新评定？', en: 'How soon after a change is ability assessed again?' },
	items: ['R16', 'R18'],
};
