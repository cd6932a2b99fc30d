import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'care_bed_occupancy' as IndicatorId,
	group: 'level',
	order: 14,
	isDetail: true,
	name: { zh: '供养机构入住率', en: 'Occupancy of care homes' },
	subject: { zh: '供养机构床位入住率', en: 'The share of care-home beds in use' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['care_facility'],
	meaning: { zh: '供养机构已入住床位占全部床位的比例。', en: 'Beds in use as a share of all beds of care homes.' },
	formula: { zh: '入住人数 ÷ 床位', en: 'residents ÷ beds' },
	howToRead: { zh: '低说明有空床，不说明没人愿意来。', en: 'A low share shows empty beds, not unwilling people.' },
	caveats: [{ zh: '护理型床位与普通床位要求不同。', en: 'Nursing beds and others differ in what they require.' }],
	question: { zh: '有意愿而没有入住的人，离空床有多远？', en: 'How far from an empty bed are those who wish to come?' },
	items: ['R17'],
};
