import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'medical_insurance_coverage' as IndicatorId,
	group: 'special',
	order: 1,
	name: { zh: '一、二类医疗救助对象参保率', en: 'Medical insurance coverage of classes 1 and 2' },
	subject: { zh: '一、二类对象参保率', en: 'The insured share of classes 1 and 2' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'up',
	interval: 'wilson',
	counted: 'person',
	funnel: true,
	target: { value: 1, section: { zh: '报告第一部分，关于参保', en: 'report, part 1, on medical insurance' } },
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
		zh: '一、二类医疗救助对象中，剔除不应由本地参保的人之后，已经参加医保的占多少。',
		en: 'Of recipients in classes 1 and 2, less those rightly left out, the share with medical insurance.',
	},
	formula: { zh: '参保人数 ÷（名单人数 − 剔除人数）× 100%', en: 'Insured ÷ (listed − excluded) × 100%' },
	howToRead: {
		zh: '只有一个不漏才写100%；差一个人也写成大于99.9%。',
		en: '100% is printed only when nobody is missing; one person short reads >99.9%.',
	},
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
	question: {
		zh: '剔除的人各是什么原因，有没有人两头都没参保？',
		en: 'For what reasons were people excluded, and is anybody insured nowhere?',
	},
	items: ['R20', 'R21'],
};
