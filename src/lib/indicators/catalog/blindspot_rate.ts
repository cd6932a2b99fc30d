import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'blindspot_rate' as IndicatorId,
	group: 'mechanism',
	order: 7,
	name: { zh: '救助盲区率', en: 'Share eligible and not reached' },
	subject: {
		zh: '名单筛出符合条件而未及时救助的占',
		en: 'The share of those found eligible and not aided within 30 days',
	},
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'down',
	interval: 'wilson',
	counted: 'person',
	funnel: true,
	tables: ['screening'],
	slices: [{ column: 'list_source', codes: 'screening_list', label: { zh: '名单', en: 'List' } }],
	meaning: {
		zh: '由其他部门名单发现、核查后符合条件的人中，30天内没有得到救助的比例。',
		en: 'Of persons found by lists of other departments and eligible on check, those not aided within 30 days.',
	},
	formula: { zh: '（符合条件 − 30天内已救助）÷ 符合条件', en: '(eligible − aided within 30 days) ÷ eligible' },
	howToRead: { zh: '筛查面扩大时，盲区率先升后降。', en: 'When screening widens, the share first rises.' },
	caveats: [{ zh: '名单以外的困难群众看不到。', en: 'People in need outside the lists are not seen.' }],
	question: { zh: '没有及时救助的，卡在哪一步？', en: 'At which step did aid come too late?' },
	items: ['R22', 'R39', 'R75', 'R77', 'R90'],
};
