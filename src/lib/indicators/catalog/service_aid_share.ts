import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'service_aid_share' as IndicatorId,
	group: 'mechanism',
	order: 8,
	name: { zh: '服务类救助占比', en: 'Share with service aid' },
	subject: { zh: '低保、特困对象中得到服务类救助的占', en: 'The share of recipients with at least one service' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'up',
	interval: 'wilson',
	counted: 'person',
	funnel: true,
	tables: ['service_aid', 'caseload'],
	meaning: {
		zh: '一个季度内至少得到一项服务（照料、心理、能力提升等）的人数占低保和特困人数的比例。',
		en: 'Persons with at least one service in a quarter (care, counselling, skills and so on), of those on dibao and tekun.',
	},
	formula: { zh: '得到服务人数 ÷ 低保、特困人数', en: 'persons with a service ÷ persons on dibao and tekun' },
	howToRead: { zh: '一人得到几项服务只算一次。', en: 'A person with several services counts once.' },
	caveats: [{ zh: '登记一次走访不等于解决了问题。', en: 'A recorded visit is not yet a problem solved.' }],
	question: { zh: '最缺的是哪一类服务？', en: 'Which kind of service is lacking most?' },
	items: ['R07', 'R51', 'R52', 'R82'],
};
