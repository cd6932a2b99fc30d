import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'dibao_coverage_rate' as IndicatorId,
	group: 'level',
	order: 7,
	name: { zh: '低保覆盖率', en: 'Dibao coverage' },
	subject: { zh: '低保覆盖率', en: 'The share of residents on dibao (minimum living allowance)' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'neutral',
	interval: 'wilson',
	counted: 'person',
	funnel: true,
	tables: ['caseload', 'population'],
	meaning: {
		zh: '月末每百名户籍人口中有多少人享受低保。',
		en: 'Of 100 registered residents, how many are on dibao at the month end.',
	},
	formula: { zh: '低保人数 ÷ 户籍人口 × 100%', en: 'Persons on dibao ÷ registered population × 100%' },
	howToRead: {
		zh: '覆盖率没有“越高越好”：要和困难程度一起看。',
		en: 'Higher is not better by itself: read it beside need.',
	},
	caveats: [
		{
			zh: '按户籍人口算；外出人口多的县，用常住人口会偏高。',
			en: 'By registered population; resident population would raise counties with many away.',
		},
		{
			zh: '这是全部对象的数，不是抽样；区间说的是换一个同样条件的年份数值会怎样波动。',
			en: 'This counts everybody, not a sample; the interval tells how the value might vary in another year of the same kind.',
		},
	],
	question: {
		zh: '覆盖率明显低的县，是困难的人少，还是有人没有被发现？',
		en: 'Where coverage is clearly low, are fewer in need or are some not found?',
	},
	items: ['R65', 'R75', 'R91'],
};
