/** What to mind in figures of the sample of 2022, each with the indicators on whose pages it stands. */
export const CAVEATS: readonly { zh: string; en: string; indicators: readonly string[] }[] = [
	{
		zh: '报告所列的两处是调研组举的例子，不是抽样。',
		en: 'The two offices in the report are examples, not a sample.',
		indicators: ['civil_affairs_staffing'],
	},
	{
		zh: '报告没有写明的岗位情况不作推断。',
		en: 'What the report does not state is not inferred.',
		indicators: ['civil_affairs_staffing'],
	},
	{
		zh: '工资档次是合成的。',
		en: 'The wage tiers are synthetic.',
		indicators: ['dibao_to_minwage_ratio'],
	},
	{
		zh: '报告说2018年已实现城乡一体化，没有印出百分比。',
		en: 'The report says that one line held by 2018; it prints no percentage.',
		indicators: ['dibao_urban_rural_ratio'],
	},
	{
		zh: '示例中的标准是合成的。',
		en: 'The lines in the sample are synthetic.',
		indicators: ['dibao_urban_rural_ratio'],
	},
	{
		zh: '示例中的标准和工资档次都是合成的，不是公布值。',
		en: 'Lines and wage tiers in the sample are synthetic, not published values.',
		indicators: ['dibao_standard'],
	},
	{
		zh: '报告说全覆盖，期间按同一句的春季学期假定。',
		en: 'The report says that all are covered; the spring term of the same sentence is assumed.',
		indicators: ['education_aid_coverage'],
	},
	{
		zh: '什么算“困难”，报告没有写标准。',
		en: 'The report gives no rule for “hard”.',
		indicators: ['hard_clearance_households'],
	},
	{
		zh: '个案表里三元区有29户标为困难，与近30户相符。',
		en: 'The case table holds 29 hard cases in Sanyuan, in keeping with nearly 30.',
		indicators: ['hard_clearance_households'],
	},
	{
		zh: '报告没有印出人均额，由金额除以人数得到。',
		en: 'The report does not print it; it is amount divided by children.',
		indicators: ['leftbehind_children_per_capita'],
	},
	{
		zh: '报告没有写明期间，这里假定为2022年。',
		en: 'The report gives no period; 2022 is assumed.',
		indicators: ['medical_insurance_coverage', 'premium_subsidy_coverage'],
	},
	{
		zh: '溪口镇是报告举的例子，不是抽样。',
		en: 'Xikou is an example in the report, not a sample.',
		indicators: ['temp_staff_share'],
	},
	{
		zh: '累计从2019年1月算起；报告没有写止于何时。',
		en: 'The total counts from January 2019; the report gives no end.',
		indicators: ['disaster_relief_amount', 'disaster_relief_person_times'],
	},
	{
		zh: '2021年区划调整前的数按新区划相加。',
		en: 'Counts before the boundary change of 2021 are summed to the new boundary.',
		indicators: ['eviction_backlog', 'housing_review_failed'],
	},
	{
		zh: '不合格户数是2020年1月以来的累计。',
		en: 'Failures are a running total since January 2020.',
		indicators: ['housing_in_tenure', 'housing_review_failed'],
	},
	{
		zh: '报告所述目标是45%。',
		en: 'The target stated by the report is 45%.',
		indicators: ['dibao_to_minwage_ratio'],
	},
];
