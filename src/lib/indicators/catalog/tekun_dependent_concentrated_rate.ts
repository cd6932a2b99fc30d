import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'tekun_dependent_concentrated_rate' as IndicatorId,
	group: 'level',
	order: 8,
	name: {
		zh: '生活不能自理特困人员集中供养率',
		en: 'Institutional care rate of tekun persons unable to care for themselves',
	},
	subject: { zh: '集中供养率', en: 'The institutional care rate' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'up',
	interval: 'wilson',
	counted: 'person',
	funnel: true,
	tables: ['tekun_care'],
	slices: [
		{
			column: 'ability',
			codes: 'ability',
			only: ['partly_lost', 'fully_lost'],
			label: { zh: '自理能力', en: 'Ability' },
		},
	],
	meaning: {
		zh: '部分或完全丧失生活自理能力的特困人员中，住在供养机构里由机构照料的人占多少。',
		en: 'Of the tekun persons (people in extreme difficulty) who are partly or fully unable to care for themselves, the share who live in a care institution.',
	},
	formula: {
		zh: '集中供养人数 ÷（部分丧失 + 完全丧失自理能力的特困人数）× 100%',
		en: 'Persons in institutional care ÷ tekun persons partly or fully unable to care for themselves × 100%',
	},
	howToRead: {
		zh: '升高一般说明有需要的人更多地得到机构照料；变化用百分点说，不用百分之几。',
		en: 'A rise usually means that more of those in need are cared for; changes are in percentage points, not percent.',
	},
	caveats: [
		{
			zh: '供养方式由本人选择，百分之百不是目标。',
			en: 'People may choose how they are supported, so 100% is not a goal.',
		},
		{
			zh: '“不能自理”按部分丧失还是完全丧失认定，数值会不同；这里两类都算。',
			en: 'The value depends on whether partial loss counts as unable; here both grades do.',
		},
		{
			zh: '在院死亡会同时减少分子和分母。',
			en: 'Deaths in care reduce numerator and denominator together.',
		},
	],
	question: {
		zh: '愿意集中供养而尚未入住的有多少人？是床位不够、护理员不够，还是本人不愿意？',
		en: 'How many are willing but not placed, and is it beds, carers or their own choice?',
	},
	items: ['R18'],
};
