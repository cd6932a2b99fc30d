type CodeList = readonly { readonly code: string; readonly zh: string; readonly en: string }[];

function list(lines: string): CodeList {
	return lines
		.trim()
		.split('\n')
		.map((line) => {
			const [code = '', zh = '', en = ''] = line.split('|').map((part) => part.trim());
			return { code, zh, en };
		});
}

/** Code lists of the package with labels in both languages. */
export const CODES: Readonly<Record<string, CodeList>> = {
	value_state: list('value|有数值|has a value\nmissing|缺报|not reported\nsuppressed|隐去|suppressed'),
	state_reason: list(
		'not_reported|当期未报送|not reported\nsystem_migration|系统迁移|system was moved\nsmall_cell|人数过少|too few',
	),
	basis: list('published|报告原数|stated by the report\nsynthetic|合成|synthetic\nmeasured|实测|measured'),
	level: list(
		'city|市|city\ncounty|县（市、区）|county or district\ntownship|乡镇（街道）|township or subdistrict\nvillage|村（社区）|village or community',
	),
	division_kind: list(
		'prefecture_city|设区市|prefecture-level city\ndistrict|区|district\ncounty|县|county\ncounty_city|县级市|county-level city\nsubdistrict|街道|subdistrict\ntown|镇|town\ntownship|乡|township\nethnic_township|民族乡|ethnic township\ncommunity|社区|community\ndevelopment_zone|开发区|development zone',
	),
	precision: list('year|年|year\nmonth|月|month'),
	report_part: list('1|做法及成效|Practices and results\n2|存在的问题|Problems\n3|建议|Recommendations'),
	standard_type: list(
		'dibao_urban|城市低保标准|urban dibao line\ndibao_rural|农村低保标准|rural dibao line\nmin_wage_month|月最低工资|monthly minimum wage',
	),
	residence: list('registered|户籍|registered\nresident|常住|resident'),
	program: list('dibao|低保|dibao\ntekun|特困人员供养|tekun'),
	payment_kind: list(
		'regular|定期发放|regular\narrears|补发|arrears\none_off|一次性|one-off\nprice_linkage|价格补贴|price linkage\nrecovery|追回|recovery',
	),
	flow_type: list('enter|新增|entry\nexit|退出|exit'),
	flow_reason: list(
		'application|申请通过|application approved\ndeath_or_move|死亡或迁出|death or move\nincome_rise|收入提高|higher income\nreview|复核退出|review',
	),
	ability: list('able|能自理|able\npartly_lost|部分丧失|partly lost\nfully_lost|完全丧失|fully lost'),
	care_mode: list(
		'concentrated_public|公办机构|public institution\nconcentrated_private|民办机构|private institution\ndispersed|分散供养|at home',
	),
	recipient_class: list('class_1|一类|class 1\nclass_2|二类|class 2\nclass_3|三类|class 3'),
	exclude_reason: list(
		'insured_elsewhere|异地参保|insured elsewhere\nemployee_insurance|职工医保|employee insurance\nmilitary|服役|military service\ndeath|死亡|death\nnewly_added|新增对象|newly added',
	),
	aid_type: list(
		'hardship|困难学生资助|hardship aid\nleftbehind_children|留守儿童生活保障|support of left-behind children',
	),
	education_stage: list(
		'all|不分学段|all stages\npreschool|学前教育|preschool\ncompulsory|义务教育|compulsory\nsenior_high|普通高中|senior high school\nvocational|中等职业教育|vocational school',
	),
	clearance_stage: list(
		'opening|期初|opening\nfailed|审核不通过|failed\ndecided|已作决定|decided\nnotified|已通知|notified\nwithin_term|搬迁期内|within term\nhard|清退困难|hard\nvoluntary_exit|主动腾退|voluntary exit\nenforced|依法清退|enforced\nclosing|期末|closing\ncleared|已清退|cleared',
	),
	phase: list(
		'none|无|none\nemergency|应急期|emergency\ntransition|过渡期|transition\nrebuild|恢复重建|rebuilding\nwinter_spring|冬春救助|winter and spring',
	),
	exit_mode: list('voluntary|主动腾退|voluntary\nenforced|依法清退|enforced'),
	qualifier: list('exact|精确|exact\napprox_below|近|approached from below'),
	sharing_mode: list('auto|自动|automatic\nbatch|批量|batch\nmanual|人工|by hand\nnone|无|none'),
	fund_source: list(
		'central|中央|central\nprovincial|省级|provincial\nmunicipal|市级|municipal\ncounty|县级|county\nlottery|福彩公益金|welfare lottery\ncharity|慈善捐赠|charity\nenterprise|企业|enterprises\nvolunteer_value|志愿服务折价|value of volunteering',
	),
	temporary_kind: list('emergency|急难型|emergency\nexpense|支出型|expenses'),
	decided_by: list('township|乡镇（街道）|township\ncounty|县级|county'),
	aid_mode: list(
		'premium|资助参保|premium\noutpatient|特殊门诊|outpatient\ninpatient|住院|inpatient\none_off|一次性定额|one-off',
	),
	dibao_category: list(
		'single_household|单人户纳入|household of one\nsevere_disability|重度残疾|severe disability\nsevere_illness|重病|severe illness\nminor|未成年人|minor',
	),
	overlap_pair: list(
		'dibao_tekun|低保与特困|dibao and tekun\ndibao_disability_allowance|低保与残疾人两项补贴|dibao and disability allowances\ndibao_medical_aid|低保与医疗救助|dibao and medical aid\ndibao_orphan_allowance|低保与孤儿基本生活费|dibao and orphan allowance\ntekun_medical_aid|特困与医疗救助|tekun and medical aid\ntemporary_repeat|同一事由重复临时救助|temporary aid twice for one cause',
	),
	aid_program: list(
		'dibao|低保|dibao\ntekun|特困人员供养|tekun\ndisability_allowance|残疾人两项补贴|disability allowances\nmedical_aid|医疗救助|medical aid\norphan_allowance|孤儿基本生活费|orphan allowance\ntemporary_aid|临时救助|temporary aid',
	),
	pair_rule: list(
		'incompatible|不得同享|not together\nconditional|有条件同享|on conditions\ncompatible|可以同享|allowed together',
	),
	screening_list: list(
		'serious_illness|大病|serious illness\nsevere_disability|重度残疾|severe disability\nunemployed|失业|unemployed\ndisaster|受灾|disaster\nschool_dropout|失学辍学|out of school',
	),
	service_type: list(
		'any|任一服务|any service\ncare|照料护理|care\ncounselling|心理疏导|counselling\nvisiting|对象关怀|visiting\ninclusion|社会融入|inclusion\ncomfort|精神慰藉|comfort\nskills|能力提升|skills\ndaily_life|生活照料|help in daily life',
	),
	need_kind: list('goods|物资|goods\nmoney|资金|money\nservice|服务|service'),
	organisation_kind: list(
		'association|社会团体|association\nservice_agency|社会服务机构|service agency\nfoundation|基金会|foundation\nenterprise|企业|enterprise\nvolunteers|志愿队伍|volunteers',
	),
	credit_action: list(
		'warning|提醒告诫|warning\nrecover|追回资金|recovery\nlist|列入失信名单|listing\nrepair|信用修复|repair\nfast_track|守信从快|fast track',
	),
	assessor: list('government|政府部门|government\nrecipients|救助对象|recipients\nthird_party|第三方|third party'),
	criterion: list('speed|及时|speed\naccuracy|准确|accuracy\nattitude|态度|attitude'),
	issue_source: list(
		'research|调研|research\ndeliberation|审议|deliberation\ninspection|执法检查|inspection\ninquiry|专题询问|inquiry\naudit|审计|audit\npetition|信访|petition',
	),
	issue_status: list(
		'todo|待办|to do\nin_progress|办理中|in progress\nextended|延期|extended\nclosed|已销号|closed\nreturned|退回|returned',
	),
	household_type: list(
		'one_person|一人户|one person\ntwo_persons|二人户|two persons\nthree_pupil|三人户（有一名学生）|three persons, one a pupil\nthree_disabled|三人户（有一名重度残疾人）|three persons, one severely disabled',
	),
	benefit: list(
		'medical_premium|医保参保资助|insurance premium\nmedical_aid|医疗救助|medical aid\neducation_aid|教育救助|education aid\nhousing_rent|公租房租金减免|rent reduction\nutilities|水电费减免|water and electricity\ndisability_living|困难残疾人生活补贴|living allowance of the disabled',
	),
	tied_status: list('dibao|低保|dibao\ntekun|特困|tekun\nedge|低保边缘|edge of dibao'),
	valuation: list(
		'cash|现金|cash\nwaived_charge|按减免金额|charge that is let off\naverage_spend|按人均支出折算|average spending a person',
	),
	claim_kind: list('measured|数据|measured\ntarget|目标|target\nstatement|说法|statement'),
	derivation: list('stated|报告写明|stated\ncomputed|由报告数推算|computed from stated figures'),
};
