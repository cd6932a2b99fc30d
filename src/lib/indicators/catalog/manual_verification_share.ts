import type { Definition } from '../../domain/definition.ts';
import type { IndicatorId } from '../../domain/reading.ts';

export const definition: Definition = {
	id: 'manual_verification_share' as IndicatorId,
	group: 'mechanism',
	order: 4,
	name: { zh: '仅靠人工核查占比', en: 'Share verified by hand alone' },
	subject: { zh: '家庭经济状况核查中仅靠人工的占', en: 'The share of verifications by hand alone' },
	unit: 'share',
	measure: 'share',
	decimals: 1,
	direction: 'down',
	interval: 'wilson',
	counted: 'item',
	funnel: true,
	tables: ['verification'],
	meaning: {
		zh: '一个季度的家庭经济状况核查中，只靠入户、邻里访问、信函索证的比例。',
		en: 'Verifications of income in a quarter that rest on visits, neighbours or letters alone.',
	},
	formula: { zh: '仅靠人工的核查户次 ÷ 全部核查户次', en: 'checks by hand alone ÷ all checks' },
	howToRead: {
		zh: '入户调查依法仍要做，要减少的是“只有人工”。',
		en: 'Home visits remain required; what should fall is “by hand alone”.',
	},
	caveats: [{ zh: '接通平台不等于用上平台。', en: 'A platform that is connected is not yet used.' }],
	question: { zh: '哪一类数据比对不到？', en: 'Which kind of data cannot be matched?' },
	items: ['R37', 'R62', 'R86', 'R88'],
};
