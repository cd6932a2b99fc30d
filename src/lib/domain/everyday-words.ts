/** Words of the field as names have them, and what people say instead; lower case. */
export const EVERYDAY_WORDS: Readonly<Record<string, readonly string[]>> = {
	清退: ['应搬未搬', '该搬未搬', '没有搬走', '没搬走', '没搬', '不肯搬', '该退未退', '应退未退'],
	低保: ['最低生活保障', '吃低保的', '吃低保', '低保户'],
	特困: ['五保户', '五保'],
	集中供养: ['敬老院', '养老院', '福利院'],
	参保: ['医疗保险', '医保'],
	经办人员: ['办事人员', '人手'],
	公租房: ['公共租赁住房', '保障房', '廉租房'],
	教育资助: ['助学金', '助学'],
	灾害救助: ['救灾', '赈灾'],
	clearance: ['evictions', 'eviction', 'evicted', 'not moved out'],
	dibao: ['minimum living allowance', 'poor relief', 'social assistance', 'welfare'],
	'institutional care': ['nursing homes', 'nursing home', 'care homes', 'care home'],
	'medical insurance': ['health insurance'],
	'public rental housing': ['social housing', 'council housing'],
	'education aid': ['student aid', 'school aid'],
	staff: ['manpower', 'personnel'],
};

const MEANINGS = new Map(
	Object.entries(EVERYDAY_WORDS).flatMap(([meaning, words]) => words.map((word) => [word, meaning] as const)),
);

const longestFirst = [...MEANINGS.keys()].sort((a, b) => b.length - a.length);
const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);

/** Chinese words stand anywhere, English ones are whole. */
const PATTERN = new RegExp(
	`${longestFirst.filter(isHan).join('|')}|\\b(?:${longestFirst.filter((word) => !isHan(word)).join('|')})\\b`,
	'g',
);

/** A text in lower case with the words that names use: 三元区应搬未搬 becomes 三元区清退. */
export function inWordsOfNames(text: string): string {
	return text.replace(PATTERN, (word) => MEANINGS.get(word) ?? word);
}
