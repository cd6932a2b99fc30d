import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'match_lag_days' as IndicatorId,
	group: 'mechanism',
	order: 10,
	isDetail: true,
	name: { zh: '平均对接天数', en: 'Mean days to a match' },
	subject: { zh: '需求从发布到对接平均', en: 'The mean time from publication to match of a need' },
	unit: 'day',
	measure: 'ratio',
	decimals: 1,
	direction: 'neutral',
	interval: 'none',
	funnel: false,
	tables: ['need_match'],
	slices: [{ column: 'need_kind', codes: 'need_kind', label: { zh: '需求类别', en: 'Kind of need' } }],
	meaning: {
		zh: '已对接的需求从发布到对接平均用了多少天。',
		en: 'Mean days from publication to match, of needs that were matched.',
	},
	formula: { zh: '对接天数合计 ÷ 已对接需求', en: 'days of all matches ÷ needs matched' },
	howToRead: { zh: '没有对接上的不在其中，所以偏乐观。', en: 'Needs without a match are not in it, so it flatters.' },
	caveats: [{ zh: '这里是平均数，少数拖得很久的会抬高它。', en: 'It is a mean: a few long waits lift it.' }],
	question: { zh: '超过30天没有对接的需求怎么处理？', en: 'What happens to needs without a match after 30 days?' },
	items: ['R69'],
};
