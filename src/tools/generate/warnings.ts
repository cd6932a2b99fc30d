const DIBAO = ['dibao_disbursement_ytd', 'dibao_disbursement_ytd_yoy'];
const HOUSING = ['housing_in_tenure', 'housing_review_failed', 'eviction_backlog', 'hard_clearance_households'];

/** Warnings about reading the 2022 report, each with the indicators on whose pages it stands. */
export const WARNINGS: readonly { id: string; zh: string; en: string; indicators: readonly string[] }[] = [
	{
		id: 'W1',
		zh: '报告里的数字各有各的时间：低保金是2022年1—9月，集中供养率是2021年，教育资助是2022年春季学期，公租房截至2022年8月，灾害救助从2019年算起、没有写止于何时。不能放在同一条时间轴上比较。',
		en: 'The figures of the report run on different clocks: dibao January to September 2022, care 2021, education spring term 2022, housing to August 2022, disaster relief from 2019 without an end. They cannot share one time axis.',
		indicators: [
			...DIBAO,
			'tekun_dependent_concentrated_rate',
			'education_aid_recipients',
			'education_aid_amount',
			'housing_in_tenure',
			'disaster_relief_amount',
		],
	},
	{
		id: 'W2',
		zh: '三元区的“在保对象”指公租房在保户，不是低保户。',
		en: '“In tenure” in Sanyuan means households in public rental housing, not on dibao.',
		indicators: ['housing_in_tenure', 'housing_review_failed'],
	},
	{
		id: 'W3',
		zh: '119户是2020年1月至2022年8月不通过户的累计（含区划调整前的两个老区），2443户是2022年8月底的在保户。119户是否仍在2443户之内，报告没有说明，因此不计算两者之比。',
		en: '119 is the sum of failures from January 2020 to August 2022 in the old and new codes; 2443 is the stock at the end of August 2022. Whether the 119 are still inside the 2443 is unknown, so no ratio of the two is given.',
		indicators: ['housing_in_tenure', 'housing_review_failed'],
	},
	{
		id: 'W4',
		zh: '“近30户”是从下面接近的约数，不写成30户；这里按不少于25、少于30理解。',
		en: '“Nearly 30” is approached from below and never printed as 30; here it means at least 25 and under 30.',
		indicators: ['hard_clearance_households'],
	},
	{
		id: 'W5',
		zh: '2021年梅列区与原三元区合并为新的三元区，“2020年以来”跨过这次调整，2020年的数按新区划相加。',
		en: 'In 2021 Meilie and the former Sanyuan became the new Sanyuan; “since 2020” spans the change, and the counts of 2020 are summed to the new boundary.',
		indicators: HOUSING,
	},
	{
		id: 'W6',
		zh: '灾害救助按人次计，同一个人可以算多次；教育资助按人计，两者不能相加。',
		en: 'Disaster relief counts person-times, one person possibly several times; education aid counts persons. They cannot be added.',
		indicators: ['disaster_relief_person_times', 'education_aid_recipients'],
	},
	{
		id: 'W7',
		zh: '报告原文有个别漏字，引用时以原文为准。',
		en: 'The report has a few slips of the pen; quotations follow the original.',
		indicators: [],
	},
	{
		id: 'W8',
		zh: '溪口镇和翠绿社区是调研组举的例子，不是抽样，不能推及其他乡镇。',
		en: 'Xikou and Cuilü are examples that the team chose, not a sample; they say nothing about other townships.',
		indicators: ['temp_staff_share', 'civil_affairs_staffing', 'part_time_share', 'staff_to_case_ratio'],
	},
	{
		id: 'W9',
		zh: '除三元区住房以外，报告没有分县（市、区）的数据，也没有在保人数；分县数值和每名工作人员的服务户数都来自合成明细。',
		en: 'Except for housing in Sanyuan the report has no figures by county and no caseload; values by county and households per worker come from synthetic rows.',
		indicators: ['staff_to_case_ratio', 'dibao_coverage_rate', 'tekun_dependent_concentrated_rate', 'eviction_backlog'],
	},
];
