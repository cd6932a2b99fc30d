import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'duplicate_aid_rate' as IndicatorId,
	group: 'mechanism',
	order: 6,
	name: { zh: '重复救助率', en: 'Share with aid not allowed together' },
	subject: {
		zh: '低保、特困对象中享受不得重叠项目的占',
		en: 'The share of recipients with benefits not allowed together',
	},
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'down',
	interval: 'wilson',
	counted: 'person',
	funnel: true,
	tables: ['overlap', 'caseload'],
	meaning: {
		zh: '同一个月享受了按规定不得同时享受的两个项目的人数，占低保和特困人数的比例。',
		en: 'Persons who in one month drew two benefits that the rules exclude, as a share of persons on dibao and tekun.',
	},
	formula: { zh: '不得重叠组合的人数 ÷ 低保、特困人数', en: 'persons in excluded pairs ÷ persons on dibao and tekun' },
	howToRead: { zh: '低保加医疗救助是允许的，不算重复。', en: 'Dibao with medical aid is allowed and does not count.' },
	caveats: [
		{ zh: '一人属于两个组合时算两次。', en: 'A person in two pairs counts twice.' },
		{ zh: '比对在系统外完成，这里只有人数。', en: 'Records are linked outside; only counts enter.' },
	],
	question: { zh: '重复发放的资金追回了没有？', en: 'Was the money paid twice recovered?' },
	items: ['R39'],
};
