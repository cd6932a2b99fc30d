import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'employment_service_reach' as IndicatorId,
	group: 'special',
	order: 16,
	isDetail: true,
	name: { zh: '就业服务覆盖率', en: 'Reach of employment services' },
	subject: { zh: '有能力有意愿的救助对象中得到就业服务的占', en: 'The share served of those able and willing' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'up',
	interval: 'wilson',
	counted: 'person',
	funnel: true,
	tables: ['employment_aid'],
	meaning: {
		zh: '有能力有意愿未就业的救助对象中，至少得到一次免费就业服务的比例。',
		en: 'Of those able, willing and without a job, those served at least once.',
	},
	formula: {
		zh: '已服务人数 ÷ 有能力有意愿未就业人数',
		en: 'persons served ÷ persons able, willing and without a job',
	},
	howToRead: {
		zh: '与就业援助率一起看，才知道服务有没有效果。',
		en: 'Read it with the share placed to see whether services help.',
	},
	caveats: [{ zh: '一次介绍也算服务。', en: 'A single referral counts.' }],
	question: { zh: '没有得到服务的人在哪里？', en: 'Where are those who were not served?' },
	items: ['R29'],
};
