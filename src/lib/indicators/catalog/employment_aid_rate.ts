import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'employment_aid_rate' as IndicatorId,
	group: 'special',
	order: 15,
	isDetail: true,
	name: { zh: '就业援助率', en: 'Share placed in work' },
	subject: { zh: '有能力有意愿的救助对象中已就业的占', en: 'The share placed in work of those able and willing' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'up',
	interval: 'wilson',
	counted: 'person',
	funnel: true,
	tables: ['employment_aid'],
	meaning: {
		zh: '有劳动能力、有就业意愿、尚未就业的救助对象中，经援助已就业的比例。',
		en: 'Of recipients able and willing to work and without a job, those placed by employment aid.',
	},
	formula: {
		zh: '已就业人数 ÷ 有能力有意愿未就业人数',
		en: 'persons placed ÷ persons able, willing and without a job',
	},
	howToRead: { zh: '就业意愿由本人申报。', en: 'Willingness is stated by the person.' },
	caveats: [{ zh: '公益性岗位也算就业。', en: 'Public-post jobs count as work.' }],
	question: { zh: '零就业家庭是否都有一人就业？', en: 'Has every household without a worker at least one in work?' },
	items: ['R28'],
};
