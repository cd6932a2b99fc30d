import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'hard_clearance_households' as IndicatorId,
	group: 'housing',
	order: 4,
	name: { zh: '公租房清退困难户数', en: 'Households hard to clear' },
	subject: { zh: '公租房清退困难', en: 'The number of households hard to clear from public rental housing' },
	unit: 'household',
	measure: 'count',
	decimals: 0,
	direction: 'down',
	interval: 'poisson',
	funnel: false,
	tables: ['housing_return'],
	meaning: {
		zh: '住建部门自报的、清退确有困难的户数。',
		en: 'Households hard to clear, by the housing department’s own return.',
	},
	formula: { zh: '部门报表数，不作计算', en: 'The department’s return, not computed' },
	howToRead: {
		zh: '写作“近若干户”的是从下面接近的约数，不能当作整数来算增减。',
		en: 'A number given as “nearly” approaches from below; it cannot serve as exact in a difference.',
	},
	caveats: [{ zh: '这里的在保指公租房，不是低保。', en: 'In tenure means public rental housing, not dibao.' }],
	question: {
		zh: '困难户各有什么困难，有没有过渡安置的办法？',
		en: 'What makes each hard, and is there interim housing?',
	},
	items: ['R50'],
};
