/** One table of the package as the descriptor describes it. */
export interface TableSpec {
	readonly name: string;
	readonly zh: string;
	readonly en: string;
	readonly key: readonly string[];
	readonly department: readonly [string, string];
	readonly asOf: string;
	readonly dimension?: boolean;
	/** What is calibrated in it, zh and en; everything else of a fact table is synthetic. */
	readonly calibrated?: readonly [string, string];
	/** Code lists of columns whose meaning differs from table to table. */
	readonly codes?: Readonly<Record<string, string>>;
	/** Why its figures should be verified first, zh and en. */
	readonly doubtful?: readonly [string, string];
}

const CIVIL = ['民政部门（示例）', 'civil affairs department (sample)'] as const;
const HOUSING = ['住建部门（示例）', 'housing department (sample)'] as const;
const REPORT = ['三明市人大常委会', 'Standing Committee of the Sanming Municipal People’s Congress'] as const;
const SEPTEMBER = '2022-09-30';
const AUGUST = '2022-08-31';

/** The tables in the order of the descriptor. */
export const TABLES: readonly TableSpec[] = [
	{
		name: 'division',
		zh: '区划',
		en: 'Divisions',
		key: ['div_code'],
		department: ['国家统计局区划代码', 'national division codes'],
		asOf: '2023-06-30',
		dimension: true,
	},
	{
		name: 'division_crosswalk',
		zh: '区划调整对照',
		en: 'Division crosswalk',
		key: ['from_code', 'to_code'],
		department: ['国家统计局区划代码', 'national division codes'],
		asOf: '2023-06-30',
		dimension: true,
	},
	{
		name: 'event',
		zh: '事件',
		en: 'Events',
		key: ['event_id'],
		department: REPORT,
		asOf: '2022-10-31',
		dimension: true,
	},
	{
		name: 'published',
		zh: '报告所列数字',
		en: 'Figures of the report',
		key: ['claim_id'],
		department: REPORT,
		asOf: '2022-10-31',
		dimension: true,
	},
	{
		name: 'report_item',
		zh: '报告逐项',
		en: 'Items of the report',
		key: ['item'],
		department: REPORT,
		asOf: '2022-10-31',
		dimension: true,
	},
	{
		name: 'standard',
		zh: '低保标准与最低工资',
		en: 'Dibao lines and minimum wages',
		key: ['div_code', 'standard_type', 'effective_from'],
		department: CIVIL,
		asOf: SEPTEMBER,
		calibrated: ['2020年末低保标准为最低工资的45%', 'the dibao line is 45% of the minimum wage at the end of 2020'],
	},
	{
		name: 'population',
		zh: '人口',
		en: 'Population',
		key: ['div_code', 'year', 'residence'],
		department: ['统计部门（示例）', 'statistics department (sample)'],
		asOf: SEPTEMBER,
		calibrated: [
			'2020年全市常住人口2486450人为普查公布数',
			'the resident total of 2020, 2,486,450, is the published census figure',
		],
	},
	{
		name: 'disbursement',
		zh: '低保特困资金发放',
		en: 'Dibao and tekun payments',
		key: ['div_code', 'month', 'program', 'payment_kind'],
		department: CIVIL,
		asOf: SEPTEMBER,
		calibrated: ['2021年、2022年1—9月全市低保金合计', 'the city’s dibao total of January to September 2021 and 2022'],
	},
	{
		name: 'caseload',
		zh: '在保户数和人数',
		en: 'Caseload',
		key: ['div_code', 'month', 'program'],
		department: CIVIL,
		asOf: SEPTEMBER,
	},
	{
		name: 'case_flow',
		zh: '低保进出',
		en: 'Dibao entries and exits',
		key: ['div_code', 'month', 'program', 'flow_type', 'reason'],
		department: CIVIL,
		asOf: SEPTEMBER,
	},
	{
		name: 'tekun_care',
		zh: '特困人员供养',
		en: 'Care of tekun persons',
		key: ['div_code', 'month', 'ability', 'care_mode'],
		department: CIVIL,
		asOf: '2021-12-31',
		calibrated: ['2020年末、2021年末全市集中供养率', 'the city’s rate at the end of 2020 and 2021'],
	},
	{
		name: 'tekun_willing',
		zh: '特困人员供养意愿',
		en: 'Wishes of tekun persons',
		key: ['div_code', 'month'],
		department: CIVIL,
		asOf: '2021-12-31',
	},
	{
		name: 'medical_insurance',
		zh: '医疗救助对象参保',
		en: 'Medical insurance of recipients',
		key: ['div_code', 'year', 'recipient_class'],
		department: ['医保部门（示例）', 'medical insurance department (sample)'],
		asOf: SEPTEMBER,
		calibrated: ['2022年一、二类对象参保和资助', 'insurance and subsidy of classes 1 and 2 in 2022'],
	},
	{
		name: 'medical_insurance_exclusion',
		zh: '参保剔除原因',
		en: 'Exclusions from medical insurance',
		key: ['div_code', 'year', 'recipient_class', 'exclude_reason'],
		department: ['医保部门（示例）', 'medical insurance department (sample)'],
		asOf: SEPTEMBER,
	},
	{
		name: 'education_aid',
		zh: '教育资助',
		en: 'Education aid',
		codes: { stage: 'education_stage' },
		key: ['div_code', 'term', 'stage', 'aid_type'],
		department: ['教育部门（示例）', 'education department (sample)'],
		asOf: '2022-07-31',
		calibrated: ['2022年春季学期全市人数、金额和覆盖', 'the city’s persons, amounts and coverage of spring 2022'],
	},
	{
		name: 'disaster_relief',
		zh: '灾害救助',
		en: 'Disaster relief',
		key: ['div_code', 'month', 'phase'],
		department: ['应急部门（示例）', 'emergency department (sample)'],
		asOf: SEPTEMBER,
		calibrated: ['2019年1月至2022年9月全市合计', 'the city’s totals of January 2019 to September 2022'],
	},
	{
		name: 'housing_stock',
		zh: '公租房在保',
		en: 'Public rental housing in tenure',
		key: ['div_code', 'month'],
		department: HOUSING,
		asOf: AUGUST,
		calibrated: [
			'三元区2022年8月末在保户为报告原数',
			'households in Sanyuan at the end of August 2022 are the report’s figure',
		],
	},
	{
		name: 'housing_review',
		zh: '公租房资格复核',
		en: 'Reviews of public rental housing',
		key: ['div_code', 'month'],
		department: HOUSING,
		asOf: AUGUST,
		calibrated: ['三元区2020年1月至2022年8月不通过户合计', 'failures in Sanyuan from January 2020 to August 2022'],
	},
	{
		name: 'housing_clearance',
		zh: '公租房清退月报',
		en: 'Clearance of public rental housing',
		codes: { stage: 'clearance_stage' },
		key: ['div_code', 'month', 'stage'],
		department: HOUSING,
		asOf: AUGUST,
		calibrated: ['与资格复核一致', 'agrees with the reviews'],
	},
	{
		name: 'housing_return',
		zh: '清退困难户报表',
		en: 'Return of households hard to clear',
		key: ['div_code', 'month'],
		department: HOUSING,
		asOf: AUGUST,
		calibrated: ['三元区2022年8月近30户为报告原数', 'nearly 30 in Sanyuan in August 2022 is the report’s figure'],
		doubtful: [
			'数字由部门自报，认定标准没有写明，宜先核实再用。',
			'The department reports this number itself and states no criteria; verify it before use.',
		],
	},
	{
		name: 'housing_case',
		zh: '清退个案（匿名）',
		en: 'Clearance cases (anonymous)',
		codes: { stage: 'clearance_stage' },
		key: ['case_no'],
		department: HOUSING,
		asOf: AUGUST,
		dimension: true,
		calibrated: ['三元区困难户29户', '29 hard cases in Sanyuan'],
	},
	{
		name: 'staffing',
		zh: '基层民政工作人员',
		en: 'Civil-affairs staff',
		key: ['div_code', 'month'],
		department: CIVIL,
		asOf: SEPTEMBER,
		calibrated: [
			'建宁县溪口镇、沙县区翠绿社区为报告所举的例子',
			'Xikou (Jianning) and Cuilü (Shaxian) are the report’s examples',
		],
	},
	{
		name: 'data_sharing',
		zh: '部门数据共享',
		en: 'Data shared by departments',
		key: ['div_code', 'month', 'item_code'],
		department: CIVIL,
		asOf: SEPTEMBER,
	},
];
