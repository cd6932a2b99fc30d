import { SyntheticTable } from './cells.ts';

/** One issue of a review, from the problem to what became of it; months as `2021-06`, empty where there is none. */
interface Issue {
	readonly id: string;
	readonly session: string;
	readonly source: string;
	readonly item: string;
	readonly indicator: string;
	readonly problem: readonly [zh: string, en: string];
	readonly question: readonly [zh: string, en: string];
	readonly opinion: readonly [zh: string, en: string];
	readonly department: readonly [zh: string, en: string];
	readonly measure: readonly [zh: string, en: string];
	readonly due: string;
	readonly status: string;
	readonly closed: string;
	readonly evidence: readonly [zh: string, en: string];
	readonly reopened: string;
	/** How often the due month was put off. */
	readonly extensions: number;
}

const CITY = '350400';
const EARLIER = { session: '2020-10', source: 'deliberation' } as const;
const REPORT = { session: '2022-10', source: 'research' } as const;
const CIVIL = ['市民政局', 'Civil affairs bureau'] as const;
const HOUSING = ['市住建局', 'Housing bureau'] as const;
const DATA = ['市大数据管理机构', 'Data agency'] as const;
const NONE = ['', ''] as const;

/** Issues of an earlier review, invented, and of the report of 2022, in our own words; what became of them is invented. */
const ISSUES: readonly Issue[] = [
	{
		...EARLIER,
		id: '2020-01',
		item: 'R18',
		indicator: 'tekun_dependent_concentrated_rate',
		problem: ['不能自理的特困人员集中供养率偏低', 'Few of those unable to care for themselves live in institutions'],
		question: ['有意愿未入住的有多少人？', 'How many are willing and have no place?'],
		opinion: ['逐人核对意愿，增加护理型床位', 'Ask each person, and add nursing beds'],
		department: CIVIL,
		measure: ['改造敬老院护理床位', 'Turn beds of homes into nursing beds'],
		due: '2021-12',
		status: 'closed',
		closed: '2021-12',
		evidence: ['护理床位台账', 'Register of nursing beds'],
		reopened: '',
		extensions: 0,
	},
	{
		...EARLIER,
		id: '2020-02',
		item: 'R11',
		indicator: 'dibao_to_minwage_ratio',
		problem: ['低保标准与最低工资的比例没有写进文件', 'No paper ties the dibao line to the minimum wage'],
		question: ['最低工资调整后多久跟进？', 'How soon does the line follow a new wage?'],
		opinion: ['明确挂钩比例和调整时间', 'State the ratio and the date of adjustment'],
		department: CIVIL,
		measure: ['印发标准调整办法', 'Issue rules of adjustment'],
		due: '2021-06',
		status: 'closed',
		closed: '2021-05',
		evidence: ['标准调整文件', 'The rules as issued'],
		reopened: '',
		extensions: 0,
	},
	{
		...EARLIER,
		id: '2020-03',
		item: 'R50',
		indicator: 'eviction_backlog',
		problem: ['公租房清退在途户数逐年增多', 'Open clearance cases grow from year to year'],
		question: ['每一户卡在哪一步？', 'At which step does each household stand?'],
		opinion: ['建立清退时限和困难户安置办法', 'Set time limits and a way to house hardship cases'],
		department: HOUSING,
		measure: ['分步骤限时清退', 'Clear step by step within set times'],
		due: '2021-12',
		status: 'returned',
		closed: '2021-12',
		evidence: ['清退台账', 'Register of clearance'],
		reopened: '2022-06',
		extensions: 0,
	},
	{
		...EARLIER,
		id: '2020-04',
		item: 'R37',
		indicator: 'data_sharing_coverage',
		problem: ['核对所需的部门数据没有全部接通', 'Not all data that checks need are connected'],
		question: ['还有哪些项靠人工查？', 'Which items are still looked up by hand?'],
		opinion: ['列出数据项清单，逐项确定接通时间', 'List the items and set a date for each'],
		department: DATA,
		measure: ['分批接通数据接口', 'Connect the items in batches'],
		due: '2022-03',
		status: 'extended',
		closed: '2022-09',
		evidence: ['接口验收记录', 'Records of acceptance'],
		reopened: '',
		extensions: 1,
	},
	{
		...EARLIER,
		id: '2020-05',
		item: 'R59',
		indicator: 'dedicated_staff_gap',
		problem: ['乡镇专职人员不足', 'Townships lack dedicated staff'],
		question: ['无人在岗的乡镇由谁代办？', 'Who stands in where nobody is in post?'],
		opinion: ['按服务对象数量配备人员', 'Match staff to the number served'],
		department: CIVIL,
		measure: ['购买服务补充人员', 'Add staff by buying services'],
		due: '2022-06',
		status: 'in_progress',
		closed: '',
		evidence: NONE,
		reopened: '',
		extensions: 0,
	},
	{
		...EARLIER,
		id: '2020-06',
		item: 'R56',
		indicator: 'training_coverage',
		problem: ['经办人员培训不够', 'Staff are trained too little'],
		question: ['新上岗的人多久能受训？', 'How soon are newcomers trained?'],
		opinion: ['每年轮训一遍', 'Train everybody once a year'],
		department: CIVIL,
		measure: ['编制年度培训计划', 'Draw up a yearly plan'],
		due: '2021-12',
		status: 'closed',
		closed: '2021-11',
		evidence: ['培训签到和考核表', 'Attendance and test sheets'],
		reopened: '',
		extensions: 0,
	},
	{
		...EARLIER,
		id: '2020-07',
		item: 'R39',
		indicator: 'duplicate_aid_rate',
		problem: ['部分待遇重复享受', 'Some benefits are drawn twice'],
		question: ['追回了多少？', 'How much was recovered?'],
		opinion: ['每月比对不相容的待遇', 'Match incompatible benefits each month'],
		department: CIVIL,
		measure: ['建立月度比对', 'Match once a month'],
		due: '2022-06',
		status: 'closed',
		closed: '2022-06',
		evidence: ['月度比对记录', 'Records of the monthly match'],
		reopened: '',
		extensions: 0,
	},
	{
		...EARLIER,
		id: '2020-08',
		item: 'R51',
		indicator: 'service_aid_share',
		problem: ['救助以发钱发物为主，服务少', 'Aid is money and goods, with little service'],
		question: ['哪类服务最缺？', 'Which service is most lacking?'],
		opinion: ['扩大购买服务', 'Buy more services'],
		department: CIVIL,
		measure: ['制定服务清单', 'Draw up a list of services'],
		due: '2022-09',
		status: 'closed',
		closed: '2022-09',
		evidence: NONE,
		reopened: '',
		extensions: 0,
	},
	{
		...REPORT,
		id: '2022-01',
		item: 'R42',
		indicator: 'gradual_exit_share',
		problem: ['退出低保后相关待遇一起停，落差大', 'Other benefits end together with dibao'],
		question: ['是否考虑给边缘家庭保留部分待遇？', 'Will edge households keep some benefits?'],
		opinion: ['研究渐退和分档待遇', 'Study gradual exit and graded benefits'],
		department: CIVIL,
		measure: ['测算并提出办法', 'Work out a proposal'],
		due: '2023-06',
		status: 'todo',
		closed: '',
		evidence: NONE,
		reopened: '',
		extensions: 0,
	},
	{
		...REPORT,
		id: '2022-02',
		item: 'R47',
		indicator: 'eviction_backlog',
		problem: ['不再符合条件的公租房住户清退难', 'Tenants who no longer qualify are hard to move'],
		question: ['依法暂停的有几户，其余的期限是哪天？', 'How many are suspended by law, and when are the others due?'],
		opinion: ['分类处置，定出期限', 'Sort the cases and set dates'],
		department: HOUSING,
		measure: ['逐户制定方案', 'A plan for each household'],
		due: '2023-12',
		status: 'todo',
		closed: '',
		evidence: NONE,
		reopened: '',
		extensions: 0,
	},
	{
		...REPORT,
		id: '2022-03',
		item: 'R54',
		indicator: 'staff_to_case_ratio',
		problem: ['乡镇经办力量薄弱', 'Townships have few staff'],
		question: ['哪些乡镇没有专职人员？', 'Which townships have nobody dedicated?'],
		opinion: ['配齐人员，稳定队伍', 'Fill the posts and keep the staff'],
		department: CIVIL,
		measure: ['核定岗位', 'Settle the posts'],
		due: '2023-06',
		status: 'todo',
		closed: '',
		evidence: NONE,
		reopened: '',
		extensions: 0,
	},
	{
		...REPORT,
		id: '2022-04',
		item: 'R61',
		indicator: 'manual_verification_share',
		problem: ['部门数据不共享，核查靠人工', 'Departments do not share data, checks are done by hand'],
		question: ['哪一项数据最先接通？', 'Which item comes first?'],
		opinion: ['打通部门数据', 'Join the data of departments'],
		department: DATA,
		measure: ['确定接通顺序', 'Settle the order'],
		due: '2023-12',
		status: 'todo',
		closed: '',
		evidence: NONE,
		reopened: '',
		extensions: 0,
	},
];

/** The follow-up ledger: every issue with its question, opinion, measure, due month and what became of it. */
export function makeReviewIssue(): SyntheticTable {
	const pairs = ['problem', 'question', 'opinion', 'department', 'measure', 'evidence'];
	const table = new SyntheticTable('review_issue', [
		...['issue_id', 'div_code', 'session', 'issue_source', 'item', 'indicator'],
		...pairs.flatMap((name) => [`${name}_zh`, `${name}_en`]),
		...['due', 'issue_status', 'closed_month', 'reopened_month', 'extensions'],
	]);
	for (const issue of ISSUES) {
		table.put(
			...[issue.id, CITY, issue.session, issue.source, issue.item, issue.indicator],
			...[issue.problem, issue.question, issue.opinion, issue.department, issue.measure, issue.evidence].flat(),
			...[issue.due, issue.status, issue.closed, issue.reopened, issue.extensions],
		);
	}
	return table;
}

/** Votes of the committee on how its opinions were handled; invented. The five kinds of ballots are all who were present. */
export function makeSatisfactionVote(): SyntheticTable {
	const table = new SyntheticTable('satisfaction_vote', [
		...['div_code', 'session', 'subject_zh', 'subject_en', 'review_session'],
		...['members', 'present', 'satisfied', 'basically', 'dissatisfied', 'invalid'],
	]);
	table.put(
		...[CITY, '2022-06', '2020年审议意见办理情况', 'Handling of the opinions of 2020', '2020-10'],
		...[31, 26, 15, 8, 3, 0],
	);
	return table;
}
