import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'dibao_urban_rural_ratio' as IndicatorId,
	group: 'level',
	order: 6,
	name: { zh: '农村与城市低保标准之比', en: 'Rural dibao line as a share of the urban one' },
	subject: {
		zh: '农村低保标准相当于城市',
		en: 'The rural dibao (minimum living allowance) line as a share of the urban one',
	},
	unit: 'share',
	measure: 'share',
	decimals: 0,
	direction: 'target',
	interval: 'none',
	funnel: false,
	target: {
		value: 1,
		section: { zh: '报告第一部分，关于城乡低保标准', en: 'report, part 1, on urban and rural lines' },
	},
	tables: ['standard'],
	meaning: {
		zh: '年末农村低保标准相当于城市低保标准的多少，百分之百表示一样。',
		en: 'The rural line at the end of the year as a share of the urban one; 100% means the same.',
	},
	formula: { zh: '农村标准 ÷ 城市标准 × 100%', en: 'Rural line ÷ urban line × 100%' },
	howToRead: { zh: '标准一样，不等于实际补差一样。', en: 'The same line does not mean the same top-up.' },
	caveats: [],
	question: {
		zh: '城乡标准统一后，农村的实际补差是否也提高了？',
		en: 'Since the lines became one, has the rural top-up risen too?',
	},
	items: ['R10'],
};
