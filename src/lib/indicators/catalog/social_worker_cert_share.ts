import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'social_worker_cert_share' as IndicatorId,
	group: 'capacity',
	order: 8,
	isDetail: true,
	name: { zh: '持证社工占比', en: 'Share of certified social workers' },
	subject: { zh: '经办人员中持社会工作者证书的占', en: 'The share of staff certified as social workers' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'up',
	interval: 'wilson',
	counted: 'person',
	funnel: true,
	tables: ['staff_development'],
	meaning: {
		zh: '持有社会工作者职业资格证书的人数占平均在岗人数的比例。',
		en: 'Staff certified as social workers, of the mean number in post.',
	},
	formula: { zh: '持证人数 ÷ 平均在岗人数', en: 'certified staff ÷ mean number of staff' },
	howToRead: { zh: '持证不等于专职。', en: 'Certified does not mean full-time.' },
	caveats: [{ zh: '购买服务的社工不在其中。', en: 'Social workers of purchased services are not in it.' }],
	question: { zh: '考取证书有什么支持？', en: 'What support is there for certification?' },
	items: ['R56', 'R95'],
};
