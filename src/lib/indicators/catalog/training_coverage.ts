import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'training_coverage' as IndicatorId,
	group: 'capacity',
	order: 7,
	isDetail: true,
	name: { zh: '培训覆盖率', en: 'Share of staff trained' },
	subject: { zh: '经办人员12个月内受过培训的占', en: 'The share of staff trained within 12 months' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'up',
	interval: 'wilson',
	counted: 'person',
	funnel: true,
	tables: ['staff_development'],
	meaning: {
		zh: '12个月内参加过业务培训的人数占平均在岗人数的比例。',
		en: 'Staff trained within twelve months, of the mean number in post.',
	},
	formula: { zh: '受训人数 ÷ 平均在岗人数', en: 'staff trained ÷ mean number of staff' },
	howToRead: { zh: '参加过不等于掌握了。', en: 'Attendance is not competence.' },
	caveats: [{ zh: '培训时数长短不一。', en: 'Trainings differ in length.' }],
	question: { zh: '新上岗的人多久能受训？', en: 'How soon are newcomers trained?' },
	items: ['R56', 'R86'],
};
