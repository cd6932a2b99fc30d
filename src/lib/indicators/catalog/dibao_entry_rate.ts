import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'dibao_entry_rate' as IndicatorId,
	group: 'level',
	order: 9,
	isDetail: true,
	name: { zh: '低保新增率', en: 'Dibao entry rate' },
	subject: {
		zh: '低保季度新增户数占平均在保户数的',
		en: 'The quarterly rate of entry into dibao',
	},
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'neutral',
	interval: 'poisson',
	funnel: false,
	tables: ['case_flow', 'caseload'],
	meaning: {
		zh: '一个季度新进低保的户数占季度平均在保户数的比例。',
		en: 'Households entering dibao in a quarter as a share of the mean number on dibao.',
	},
	formula: { zh: '季度新增户数 ÷（季初 + 季末在保户数）÷ 2', en: 'entries ÷ half of opening and closing stock' },
	howToRead: {
		zh: '政策放宽后会升高，要对照政策时间看。',
		en: 'It rises after an easier rule: read it beside the dates of policies.',
	},
	caveats: [{ zh: '迁入也算新增。', en: 'Households that move in count as entries.' }],
	question: { zh: '新增户中主动发现的有多少？', en: 'How many of the entries were found by the authority?' },
	items: ['R13', 'R78'],
};
