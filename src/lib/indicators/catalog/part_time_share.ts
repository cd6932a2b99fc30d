import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'part_time_share' as IndicatorId,
	group: 'capacity',
	order: 3,
	name: { zh: '民政工作人员兼职占比', en: 'Part-time share of civil-affairs staff' },
	subject: { zh: '兼职占比', en: 'The part-time share of civil-affairs staff' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'down',
	interval: 'wilson',
	counted: 'person',
	funnel: true,
	tables: ['staffing'],
	meaning: { zh: '从事民政业务的人员中，兼职的占多少。', en: 'Of civil-affairs staff, the share who do it part-time.' },
	formula: { zh: '兼职人数 ÷ 民政工作人员 × 100%', en: 'Part-time ÷ civil-affairs staff × 100%' },
	howToRead: { zh: '单个乡镇人太少，只看县和市。', en: 'Townships are too small; read it for counties and the city.' },
	caveats: [
		{
			zh: '兼职多不一定办得不好，但更换和培训要跟上。',
			en: 'Part-time is not bad work, but turnover and training matter.',
		},
		{
			zh: '这是全部对象的数，不是抽样；区间说的是换一个同样条件的年份数值会怎样波动。',
			en: 'This counts everybody, not a sample; the interval tells how the value might vary in another year of the same kind.',
		},
	],
	question: { zh: '专职岗位空着的有多少，为什么？', en: 'How many full-time posts are vacant, and why?' },
	items: ['R55', 'R59'],
};
