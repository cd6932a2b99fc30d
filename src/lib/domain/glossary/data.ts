import type { Term } from './term.ts';

/** Where figures come from, what is hidden, and how they can be checked. */
export const DATA: readonly Term[] = [
	{
		id: 'definition',
		name: { zh: '口径', en: 'What is counted' },
		explanation: {
			zh: '一个数怎么算：算哪些人、哪段时间、哪个范围。',
			en: 'How a number is made: which people, which time and which area it takes in.',
		},
	},
	{
		id: 'rows',
		name: { zh: '明细', en: 'Rows' },
		explanation: {
			zh: '一行一条的记录，页面上的数由它们算出。',
			en: 'Records, one a line, from which the figures of the pages are computed.',
		},
	},
	{
		id: 'synthetic',
		name: { zh: '合成数据', en: 'Synthetic data' },
		forms: { zh: ['合成数据', '合成明细', '合成'], en: ['synthetic data', 'synthetic rows', 'synthetic'] },
		explanation: {
			zh: '由程序造出来的数据，不反映任何地方的真实情况。',
			en: 'Data made by a program, which say nothing about any real place.',
		},
	},
	{
		id: 'calibrated',
		name: { zh: '校准', en: 'Calibrated' },
		forms: { zh: ['按报告校准', '校准'] },
		explanation: {
			zh: '让合成明细加起来正好等于报告里的数，所以两者相符不能证明什么。',
			en: 'Synthetic rows were made to add up to a figure of the report, so that their agreement proves nothing.',
		},
	},
	{
		id: 'stated',
		name: { zh: '报告原数', en: 'Stated by the report' },
		explanation: {
			zh: '报告直接写出的数，没有经过这里的计算。',
			en: 'A figure that the report itself prints, not computed here.',
		},
	},
	{
		id: 'measured',
		name: { zh: '实测', en: 'Measured' },
		explanation: {
			zh: '由部门实际报送的明细算出的数。',
			en: 'A figure computed from rows that departments really reported.',
		},
	},
	{
		id: 'suppressed',
		name: { zh: '隐去', en: 'Suppressed' },
		forms: { zh: ['已隐去', '隐去'], en: ['suppressed', 'withheld'] },
		explanation: {
			zh: '人数太少，显示出来可能认出个人，因此不显示。',
			en: 'Not shown, because so few people are counted that somebody might be recognised.',
		},
	},
	{
		id: 'complementary',
		name: { zh: '补充隐去', en: 'Complementary suppression' },
		explanation: {
			zh: '为了不让人用合计减出已隐去的数，把另外一些数也隐去。',
			en: 'Further cells are hidden so that a hidden one cannot be had by subtraction from a total.',
		},
	},
	{
		id: 'small_cell',
		name: { zh: '小单元格', en: 'Small cell' },
		explanation: {
			zh: '表里人数或户数只有1至4的格子。',
			en: 'A cell of a table that counts only 1 to 4 people or households.',
		},
	},
	{
		id: 'not_reported',
		name: { zh: '缺报', en: 'Not reported' },
		forms: { en: ['not reported', 'missing reports'] },
		explanation: {
			zh: '当期没有报送，不等于零。',
			en: 'Nothing was reported for the period, which is not zero.',
		},
	},
	{
		id: 'not_applicable',
		name: { zh: '不适用', en: 'Not applicable' },
		explanation: {
			zh: '这个地方或这一期本来就没有这个数，例如没有可作分母的数。',
			en: 'The place or period has no such figure, for example because there is nothing to divide by.',
		},
	},
	{
		id: 'sensitive',
		name: { zh: '敏感个人信息', en: 'Sensitive personal information' },
		forms: { en: ['sensitive personal information', 'sensitive'] },
		explanation: {
			zh: '一旦泄露容易伤害到人的信息，例如健康状况和未满14周岁孩子的信息。',
			en: 'Information that easily harms a person once it leaks, such as health or anything about a child under 14.',
		},
	},
	{
		id: 'boundary_change',
		name: { zh: '区划调整', en: 'Boundary change' },
		forms: { zh: ['区划调整', '新区划'], en: ['boundary change', 'new boundary', 'boundaries'] },
		explanation: {
			zh: '县（市、区）合并或改名，调整前的数要按新的范围相加才能比较。',
			en: 'Counties are merged or renamed, and earlier counts must be summed to the new areas before they are compared.',
		},
	},
	{
		id: 'division_code',
		name: { zh: '区划代码', en: 'Division code' },
		forms: { en: ['division codes', 'division code'] },
		explanation: {
			zh: '国家给每个行政区编的号码，合并或改名以后会换新的号码。',
			en: 'The number that the state gives to each administrative area, which changes when areas are merged or renamed.',
		},
	},
	{
		id: 'recheck',
		name: { zh: '复核', en: 'Recheck' },
		forms: { zh: [] },
		explanation: {
			zh: '在您的浏览器里用同一条查询从明细重算，并与页面上的数比较。',
			en: 'Your browser computes a figure again from its rows by the same query and compares it with the page.',
		},
	},
	{
		id: 'query',
		name: { zh: '查询语句', en: 'Query' },
		explanation: {
			zh: '从明细算出一个数的公开写法（SQL），谁都可以照着再算一遍。',
			en: 'The published statement (SQL) by which a figure is computed from its rows and by which anybody can compute it again.',
		},
	},
	{
		id: 'data_version',
		name: { zh: '数据版本', en: 'Data version' },
		explanation: {
			zh: '由全部数据文件算出的一串字符，任何一处改动都会使它改变。',
			en: 'A string of characters computed from all data files, which changes with any change in them.',
		},
	},
	{
		id: 'file_hash',
		name: { zh: '文件指纹', en: 'File hash' },
		forms: { zh: ['文件指纹', '指纹'], en: ['file hash'] },
		explanation: {
			zh: '由一个文件的内容算出的一串字符，用来确认拿到的就是登记的那个文件。',
			en: 'A string of characters computed from the content of a file, to make sure that it is the file registered.',
		},
	},
];
