import { TableRows } from './table.ts';

/** Where the information is named: article 58 of the Interim Measures on Social Assistance lists what may be checked. */
const MEASURES = ['《社会救助暂行办法》第五十八条', 'Interim Measures on Social Assistance, article 58'] as const;
const NEEDED = ['核对需要，条文没有点名', 'Needed for checks, not named by the article'] as const;

/** Item, department with its code and English name, name in both languages, who requires it, months between two updates at most. */
type Item = readonly [string, string, string, string, string, string, readonly [string, string], number];

const POLICE = ['public_security', '公安', 'public security'] as const;
const CIVIL = ['civil_affairs', '民政', 'civil affairs'] as const;
const LABOUR = ['human_resources', '人社', 'human resources'] as const;

const ITEMS: readonly Item[] = [
	['household_registration', ...POLICE, '户籍', 'household registration', MEASURES, 1],
	['death', ...POLICE, '死亡注销', 'deaths', NEEDED, 1],
	['vehicle', ...POLICE, '车辆', 'vehicles', MEASURES, 1],
	['marriage', ...CIVIL, '婚姻登记', 'marriages', NEEDED, 1],
	['funeral', ...CIVIL, '殡葬火化', 'funerals', NEEDED, 1],
	['real_estate', 'natural_resources', '自然资源', 'natural resources', '不动产', 'real estate', MEASURES, 1],
	['housing_security', 'housing', '住建', 'housing', '住房保障', 'housing security', NEEDED, 3],
	['tax', 'taxation', '税务', 'taxation', '纳税', 'tax', MEASURES, 1],
	['social_insurance', ...LABOUR, '社会保险', 'social insurance', MEASURES, 1],
	['employment', ...LABOUR, '就业失业', 'employment', NEEDED, 3],
	[
		'housing_fund',
		'housing_fund_centre',
		'公积金中心',
		'housing fund centre',
		'住房公积金',
		'housing fund',
		MEASURES,
		1,
	],
	[
		...(['business_registration', 'market_regulation', '市场监管', 'market regulation'] as const),
		...(['工商登记', 'business registration', MEASURES, 1] as const),
	],
	['bank_deposit', 'banks', '银行', 'banks', '银行存款', 'bank deposits', MEASURES, 1],
	['securities', 'securities', '证券', 'securities', '证券', 'securities', MEASURES, 1],
	['commercial_insurance', 'insurance', '保险', 'insurance', '商业保险', 'commercial insurance', MEASURES, 1],
	['medical_insurance', 'medical_insurance', '医保', 'medical insurance', '医保待遇', 'medical insurance', NEEDED, 1],
	['enrolment', 'education', '教育', 'education', '在校学籍', 'school enrolment', NEEDED, 6],
	[
		'disability',
		'disabled_persons',
		'残联',
		'disabled persons’ federation',
		'残疾人证',
		'disability certificates',
		NEEDED,
		3,
	],
	[
		...(['rural_revitalisation', 'rural_revitalisation', '乡村振兴', 'rural revitalisation'] as const),
		...(['防返贫监测', 'monitoring against poverty', NEEDED, 3] as const),
	],
];

/** The data items that checks need, all or those named; codes and departments as table `data_sharing` has them. */
export function makeDataItem(only?: readonly string[]): TableRows {
	const table = new TableRows('data_item', [
		...['item_code', 'dept_code', 'dept', 'dept_en', 'name_zh', 'name_en', 'rule_zh', 'rule_en', 'fresh_months'],
	]);
	for (const [item, code, dept, deptEn, zh, en, rule, months] of ITEMS) {
		if (only?.includes(item) ?? true) table.add(item, code, dept, deptEn, zh, en, ...rule, months);
	}
	return table;
}
