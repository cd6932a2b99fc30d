import type { Term } from './term.ts';

/** Medical, education, disaster and housing aid. */
export const SPECIAL: readonly Term[] = [
	{
		id: 'classes_1_2',
		name: { zh: '一类、二类对象', en: 'Recipients of classes 1 and 2' },
		forms: { zh: ['一、二类医疗救助对象', '一、二类对象'], en: ['classes 1 and 2'] },
		explanation: {
			zh: '医疗救助对象中的前两类，自己应缴的医保费可以由政府资助，各类包括哪些人以当地文件为准。',
			en: 'The first two classes of recipients of medical aid, whose own premium the government may pay; local rules say who belongs to each.',
		},
	},
	{
		id: 'premium_subsidy',
		name: { zh: '资助参保', en: 'Premium subsidy' },
		forms: { zh: ['资助参保', '全额资助'], en: ['premium subsidy', 'premium subsidies', 'premium is paid in full'] },
		explanation: {
			zh: '政府替困难群众缴纳医保费中个人应缴的部分。',
			en: 'The government pays the part of the medical insurance premium that people in hardship would pay themselves.',
		},
	},
	{
		id: 'insured',
		name: { zh: '参保', en: 'Insured' },
		explanation: { zh: '参加了基本医疗保险。', en: 'Enrolled in basic medical insurance.' },
	},
	{
		id: 'excluded',
		name: { zh: '剔除', en: 'Left out of the rate' },
		forms: { en: ['left out', 'leaving people out', 'excluded'] },
		explanation: {
			zh: '按规定不应由本地参保的人，计算比率时先从名单里减去，减得越多，比率越容易接近百分之百。',
			en: 'People who by rule are not to be insured here are subtracted from the list first; the more are subtracted, the nearer a rate comes to 100%.',
		},
	},
	{
		id: 'education_aid',
		name: { zh: '教育资助', en: 'Education aid' },
		explanation: {
			zh: '发给家庭经济困难学生的助学金和生活补助等。',
			en: 'Grants, living allowances and the like for pupils and students from families in hardship.',
		},
	},
	{
		id: 'entitled_pupils',
		name: { zh: '应资助学生', en: 'Entitled pupils' },
		forms: { zh: ['应资助学生', '应资助'], en: ['entitled'] },
		explanation: {
			zh: '按政策应当得到教育资助的学生，不论是否已经得到。',
			en: 'Pupils and students who by rule should receive education aid, whether or not they have received it.',
		},
	},
	{
		id: 'left_behind_children',
		name: { zh: '留守儿童', en: 'Left-behind children' },
		forms: { en: ['left-behind children', 'left-behind child'] },
		explanation: {
			zh: '父母都外出务工，或一方外出而另一方无力监护，因而留在家乡的未满十六周岁的孩子。',
			en: 'Children under 16 who stay in the home village because both parents work elsewhere, or one does and the other cannot look after them.',
		},
	},
	{
		id: 'disaster_relief',
		name: { zh: '灾害救助', en: 'Disaster relief' },
		explanation: {
			zh: '自然灾害发生后，在吃、穿、住、医和重建方面给受灾群众的帮助。',
			en: 'Help with food, clothing, shelter, treatment and rebuilding for people struck by a natural disaster.',
		},
	},
	{
		id: 'winter_relief',
		name: { zh: '冬春救助', en: 'Winter and spring relief' },
		forms: { en: ['winter and spring relief', 'winter and spring'] },
		explanation: {
			zh: '受灾之后的冬天和春天，帮助群众解决口粮、衣被、取暖等困难的救助。',
			en: 'Help with food, clothes, bedding and heating in the winter and spring that follow a disaster.',
		},
	},
	{
		id: 'public_rental',
		name: { zh: '公租房', en: 'Public rental housing' },
		explanation: {
			zh: '公共租赁住房：由政府提供或扶持、以较低租金租给住房困难家庭的房子。',
			en: 'Housing that the government provides or backs and lets at a low rent to households short of housing.',
		},
	},
	{
		id: 'in_tenure',
		name: { zh: '在保户', en: 'Household in tenure' },
		forms: { zh: ['在保户', '在保'], en: ['household in tenure', 'in tenure', 'tenure'] },
		explanation: {
			zh: '月末正住在公租房里、受住房保障的家庭，与低保无关。',
			en: 'A household that lives in public rental housing at the month end, which has nothing to do with dibao.',
		},
	},
	{
		id: 'housing_review',
		name: { zh: '资格复核', en: 'Review of entitlement' },
		forms: { zh: ['资格复核', '复核不通过', '次复核'], en: ['review of entitlement', 'failed the review', 'reviews'] },
		explanation: {
			zh: '定期核对公租房住户是否还符合条件，“不通过”是指不再符合。',
			en: 'A regular check whether households in public rental housing still meet the conditions; to fail it means to meet them no longer.',
		},
	},
	{
		id: 'clearance',
		name: { zh: '清退', en: 'Clearance' },
		forms: { en: ['clearance', 'cleared', 'decision to leave'] },
		explanation: {
			zh: '让不再符合条件的住户退出公租房。',
			en: 'Having households that no longer meet the conditions leave public rental housing.',
		},
	},
	{
		id: 'open_clearance',
		name: { zh: '清退在途', en: 'Open clearance case' },
		forms: { zh: ['清退在途', '在途'], en: ['open clearance cases', 'open clearance case'] },
		explanation: {
			zh: '已经作出清退决定、到月末还没有退出的户，含限期内尚未到期的。',
			en: 'A household under a decision to leave that has not left by the month end, those still within their term included.',
		},
	},
	{
		id: 'hard_clearance',
		name: { zh: '清退困难户', en: 'Household hard to clear' },
		forms: {
			zh: ['清退困难户', '清退困难', '清退确有困难', '困难户'],
			en: ['household hard to clear', 'households hard to clear', 'hard to clear', 'hard cases'],
		},
		explanation: {
			zh: '住建部门认为确实难以清退的户，怎样算难由部门自己认定。',
			en: 'A household that the housing department itself finds truly hard to move out.',
		},
	},
	{
		id: 'moving_out',
		name: { zh: '腾退', en: 'Moving out' },
		forms: { en: ['moving out', 'voluntary exits'] },
		explanation: { zh: '住户搬走并交还公租房。', en: 'A household leaves and hands its public rental housing back.' },
	},
];
