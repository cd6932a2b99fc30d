import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'care_staff_ratio' as IndicatorId,
	group: 'level',
	order: 14.5,
	isDetail: true,
	name: { zh: '每名护理员照护人数', en: 'Residents per carer' },
	subject: { zh: '每名全时护理员照护', en: 'The number of residents per full-time carer' },
	unit: 'person_per_carer',
	measure: 'ratio',
	decimals: 1,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['care_facility'],
	meaning: {
		zh: '供养机构每一名折合全时的护理员照护多少名入住人员。',
		en: 'Residents of care homes per full-time equivalent carer.',
	},
	formula: { zh: '入住人数 ÷ 折合全时护理员', en: 'residents ÷ full-time equivalent carers' },
	howToRead: {
		zh: '完全失能的人多，同样的比例压力更大。',
		en: 'With more fully dependent residents, the same ratio weighs more.',
	},
	caveats: [{ zh: '不同自理能力应分别配备，这里是合计。', en: 'Norms differ by ability; this is the total.' }],
	question: { zh: '夜间每名护理员照护多少人？', en: 'How many residents has one carer at night?' },
	items: ['R17'],
};
