import { TableRows } from './table.ts';

type Words = readonly [zh: string, en: string];

const COUNTY_CIVIL: Words = ['县级民政部门', 'county civil affairs department'];
const COUNTY_MEDICAL: Words = ['县级医保部门', 'county medical insurance department'];

/** Whether two programmes may be drawn together, in our own words, and who decides; codes as table `overlap` has them. */
const RULES: readonly (readonly [string, string, string, string, Words, Words])[] = [
	[
		...(['dibao_tekun', 'dibao', 'tekun', 'incompatible'] as const),
		[
			'特困供养已包括基本生活，同一人不再领低保金',
			'Tekun support covers basic living already; the same person draws no dibao',
		],
		COUNTY_CIVIL,
	],
	[
		...(['dibao_disability_allowance', 'dibao', 'disability_allowance', 'compatible'] as const),
		[
			'残疾人两项补贴补的是残疾的额外支出，低保对象符合条件的照发',
			'The allowances meet the extra cost of a disability; persons on dibao who qualify draw them too',
		],
		[
			'县级民政部门，残联核残疾证',
			'county civil affairs department; the certificate by the disabled persons’ federation',
		],
	],
	[
		...(['dibao_medical_aid', 'dibao', 'medical_aid', 'compatible'] as const),
		[
			'医疗救助补的是医药费，低保对象本来就在救助范围内',
			'Medical aid pays medical costs; persons on dibao are among those it is for',
		],
		COUNTY_MEDICAL,
	],
	[
		...(['dibao_orphan_allowance', 'dibao', 'orphan_allowance', 'incompatible'] as const),
		[
			'孤儿基本生活费已保障本人生活，本人不再另领低保金',
			'The orphan allowance secures the child’s living; the child draws no dibao beside it',
		],
		COUNTY_CIVIL,
	],
	[
		...(['tekun_medical_aid', 'tekun', 'medical_aid', 'compatible'] as const),
		[
			'特困供养包括疾病治疗，医药费经医保和医疗救助支付',
			'Tekun support includes treatment, which insurance and medical aid pay',
		],
		COUNTY_MEDICAL,
	],
	[
		...(['temporary_repeat', 'temporary_aid', 'temporary_aid', 'incompatible'] as const),
		[
			'同一事由没有正当理由不重复救助；有理由的要写明',
			'No second aid for one cause without good reason; a good reason is to be put down',
		],
		['乡镇（街道）或县级民政部门', 'township or county civil affairs department'],
	],
];

/** The rules on pairs of programmes. */
export function makePairRule(): TableRows {
	const table = new TableRows('pair_rule', [
		...['pair_code', 'program_a', 'program_b', 'rule', 'rule_zh', 'rule_en', 'decided_zh', 'decided_en'],
	]);
	for (const [pair, a, b, rule, words, decided] of RULES) table.add(pair, a, b, rule, ...words, ...decided);
	return table;
}
