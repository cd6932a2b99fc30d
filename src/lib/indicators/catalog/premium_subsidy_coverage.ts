import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'premium_subsidy_coverage' as IndicatorId,
	group: 'special',
	order: 2,
	name: { zh: '一、二类对象资助参保率', en: 'Premium subsidy coverage of classes 1 and 2' },
	subject: { zh: '一、二类对象资助参保率', en: 'The share of classes 1 and 2 with the premium paid in full' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'up',
	interval: 'wilson',
	counted: 'person',
	funnel: true,
	target: { value: 1, section: { zh: '报告第一部分，关于资助参保', en: 'report, part 1, on premium subsidies' } },
	parts: {
		excluded: { zh: '剔除人数', en: 'Persons excluded' },
	},
	tables: ['medical_insurance'],
	slices: [
		{
			column: 'recipient_class',
			codes: 'recipient_class',
			only: ['class_1', 'class_2'],
			label: { zh: '对象类别', en: 'Class of recipient' },
		},
	],
	meaning: {
		zh: '一、二类医疗救助对象中，个人缴费得到全额资助的占多少。',
		en: 'Of recipients in classes 1 and 2, the share whose own premium is paid in full.',
	},
	formula: { zh: '全额资助人数 ÷（名单人数 − 剔除人数）× 100%', en: 'Paid in full ÷ (listed − excluded) × 100%' },
	howToRead: { zh: '只有一个不漏才写100%。', en: '100% is printed only when nobody is missing.' },
	caveats: [
		{
			zh: '百分之百往往是剔除一部分人之后的数，剔除多少、为什么剔除要一起看。',
			en: '100% is often reached after leaving people out; look at how many and why.',
		},
		{
			zh: '这是全部对象的数，不是抽样；区间说的是换一个同样条件的年份数值会怎样波动。',
			en: 'This counts everybody, not a sample; the interval tells how the value might vary in another year of the same kind.',
		},
	],
	question: { zh: '先交后补的有多少人，多久补到？', en: 'How many pay first and are refunded, and how soon?' },
	items: ['R20', 'R76'],
};
