import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'dibao_to_minwage_ratio' as IndicatorId,
	group: 'level',
	order: 5,
	name: { zh: '低保标准占最低工资的比例', en: 'Dibao line as a share of the minimum wage' },
	subject: { zh: '低保标准占最低工资', en: 'The dibao (minimum living allowance) line as a share of the minimum wage' },
	unit: 'share',
	measure: 'share',
	decimals: 0,
	direction: 'target',
	interval: 'none',
	funnel: false,
	target: { value: 0.45, section: { zh: '报告第一部分，关于低保标准', en: 'report, part 1, on the dibao line' } },
	tables: ['standard'],
	meaning: {
		zh: '年末低保标准相当于当地月最低工资的多少。',
		en: 'The dibao line at the end of the year as a share of the local monthly minimum wage.',
	},
	formula: { zh: '低保标准 ÷ 月最低工资 × 100%', en: 'Dibao line ÷ monthly minimum wage × 100%' },
	howToRead: {
		zh: '最低工资调整后，标准要跟上才能保持比例。',
		en: 'After a wage rise the line must follow to keep it.',
	},
	caveats: [
		{
			zh: '各县（市、区）最低工资分档，同一个低保标准会有不同比例；全市用市政府所在地的档次。',
			en: 'Wage tiers differ by county, so one line gives different ratios; the city uses the tier of its seat.',
		},
	],
	question: { zh: '最低工资上调后，低保标准多久跟上？', en: 'How long after a wage rise does the line follow?' },
	items: ['R11'],
};
