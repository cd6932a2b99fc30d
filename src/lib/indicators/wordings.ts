import type { Subject, Wording } from '../domain/verify/link.ts';
import type { Definition } from '../domain/definition.ts';

const LEFT_BEHIND = '留守儿童';
const PUPILS = '贫困学生|困难学生|教育资助|资助学生|助学金';
const RELIEF = '灾害救助|救灾|受灾群众|受灾人员';
const RENTAL = '公租房|住房保障';
const FAILED = '不通过|未通过|不符合条件';
const HARD = '清退困难|清退难';
const OFFICE = '民政业务|民政工作|民政办|经办人员';
const SERVED = '一、二类|救助对象|医疗救助';

/**
 * How reports speak of an indicator where they do not write its name. All words of a wording have to stand around the figure; `甲|乙`
 * is either. An indicator without an entry is found by its name and its subject.
 */
export const WORDINGS: Readonly<Record<string, readonly Wording[]>> = {
	dibao_disbursement_ytd: [{ words: ['发放|支出|发出', '低保金|低保资金'] }, { words: ['低保金'] }],
	dibao_disbursement_ytd_yoy: [{ words: ['发放|支出|发出', '低保金|低保资金'] }, { words: ['低保金'] }],
	dibao_per_capita_topup: [{ words: ['低保', '补差'] }, { words: ['低保', '人均补助'] }, { words: ['人均补差'] }],
	dibao_standard: [{ words: ['低保标准'] }, { words: ['低保', '保障标准'] }],
	dibao_standard_growth: [{ words: ['低保标准', '增长|提高|增幅|提升'] }],
	dibao_to_minwage_ratio: [{ words: ['低保标准', '最低工资'] }],
	dibao_urban_rural_ratio: [{ words: ['农村低保标准', '城市'] }],
	dibao_coverage_rate: [{ words: ['低保', '覆盖率'] }, { words: ['低保', '覆盖面'] }],
	dibao_entry_rate: [{ words: ['低保', '新增', '占|率'] }],
	dibao_exit_rate: [{ words: ['低保', '退出', '占|率'] }],
	gradual_exit_share: [{ words: ['渐退', '占|率'] }],
	single_household_share: [{ words: ['单人户', '占|率'] }],
	fiscal_share: [{ words: ['财政', '占', '救助资金|资金来源'] }],
	charity_fund_share: [{ words: ['社会资金|慈善|社会筹资', '占', '救助资金|资金'] }],
	temporary_aid_amount: [{ words: ['临时救助', '支出|发放|资金'] }],
	township_approved_share: [{ words: ['临时救助', '乡镇', '审批'] }],
	tekun_dependent_concentrated_rate: [
		{ words: ['集中供养率'] },
		{ words: ['集中供养', '占'] },
		{ words: ['生活不能自理', '集中供养'], of: 'numerator' },
	],
	tekun_self_care_mix: [{ words: ['特困', '不能自理', '占'] }],
	medical_insurance_coverage: [{ words: ['参保率'] }, { words: [SERVED, '参保率'] }],
	premium_subsidy_coverage: [{ words: ['资助参保率'] }, { words: [SERVED, '全额资助'] }],
	medical_aid_disbursement: [{ words: ['医疗救助', '支出|发放|资金'] }],
	education_aid_recipients: [{ words: [PUPILS, '资助'] }],
	education_aid_amount: [{ words: [PUPILS, '资助'] }],
	education_aid_per_capita: [{ words: [PUPILS, '人均|每人|平均'] }],
	education_aid_coverage: [{ words: [PUPILS, '覆盖率|覆盖'] }],
	leftbehind_children_recipients: [{ words: [LEFT_BEHIND] }],
	leftbehind_children_amount: [{ words: [LEFT_BEHIND] }],
	leftbehind_children_per_capita: [{ words: [LEFT_BEHIND, '人均|每人|平均'] }],
	disaster_relief_amount: [{ words: [RELIEF, '投入|资金|支出|发放'] }],
	disaster_relief_person_times: [{ words: [RELIEF, '救助'] }],
	disaster_relief_per_person_time: [{ words: [RELIEF, '人均|人次均|每人次|平均'] }],
	price_subsidy_amount: [{ words: ['价格补贴|价格临时补贴'] }],
	housing_in_tenure: [{ words: [RENTAL, '在保|承租'] }, { words: ['公租房在保'] }],
	housing_review_failed: [{ words: [RENTAL, FAILED] }, { words: ['审核不通过|复核不通过|审核未通过'] }],
	housing_review_fail_ratio: [
		{ words: [RENTAL, '不通过率'] },
		{ words: ['复核不通过|审核不通过', '占'] },
		{ words: ['不通过|不符合条件', '占', '在保'], trap: true },
	],
	eviction_backlog: [{ words: ['清退|腾退', '在途|未清退|尚未|积压'] }],
	hard_clearance_households: [{ words: [HARD] }, { words: ['清退', '困难户'] }],
	hard_clearance_share: [{ words: [HARD, '占'] }],
	staff_to_case_ratio: [{ words: ['每名', '经办', '服务'] }, { words: ['经办人员', '负担'] }],
	civil_affairs_staffing: [
		{ words: [OFFICE, '人员'] },
		{ words: ['工作人员', '兼职', '民政'], of: 'part:all_staff' },
		{ words: ['其中', '兼职', '民政'], of: 'part:part_time' },
		{ words: ['其中', '专职', '民政'], of: 'part:dedicated' },
	],
	part_time_share: [{ words: ['兼职', '占'] }],
	temp_staff_share: [
		{ words: ['临聘|临时聘用|编外', '占'] },
		{ words: ['其中', '临聘|临时聘用|编外'], of: 'numerator' },
		{ words: ['临聘|临时聘用|编外', '民政'], of: 'numerator' },
	],
	staff_turnover_rate: [{ words: ['人员', '更换率|流动率|离岗率'] }],
	training_coverage: [{ words: ['培训', '覆盖率|覆盖'] }],
	social_worker_cert_share: [{ words: ['持证', '社工|社会工作'] }],
	village_assistant_coverage: [{ words: ['协理员', '村', '覆盖|占|配'] }],
	data_sharing_coverage: [{ words: ['数据共享|信息共享', '覆盖率|占|率'] }],
	manual_verification_share: [{ words: ['人工', '核查|核对', '占|率'] }],
	duplicate_aid_rate: [{ words: ['重复救助', '占|率'] }],
	blindspot_rate: [{ words: ['救助盲区', '占|率'] }],
	service_aid_share: [{ words: ['服务类救助', '占|率'] }],
	employment_aid_rate: [{ words: ['就业援助率'] }, { words: ['就业援助', '率|占'] }],
	employment_service_reach: [{ words: ['就业服务', '覆盖|占|率'] }],
	work_fund_per_case: [{ words: ['工作经费', '户均|每户'] }],
	social_org_participation: [{ words: ['社会组织', '参与'] }],
	care_bed_occupancy: [{ words: ['供养机构|床位', '入住率'] }],
	match_lag_days: [{ words: ['对接', '平均', '天|日'] }],
};

/** The indicators of a catalogue with the words by which reports speak of them. */
export function subjectsOf(definitions: Iterable<Definition>): Subject[] {
	return [...definitions].map((definition) => ({ definition, wordings: WORDINGS[definition.id] ?? [] }));
}
