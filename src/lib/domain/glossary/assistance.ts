import type { Term } from './term.ts';

/** Basic living: whom it supports and how it pays. */
export const ASSISTANCE: readonly Term[] = [
	{
		id: 'dibao',
		name: { zh: '低保', en: 'Dibao' },
		explanation: {
			zh: '最低生活保障：家庭人均收入低于当地标准、财产也符合规定的，由政府按月补足到标准。',
			en: 'Minimum living allowance: month by month the state tops up the income of a household that lies below the local line and meets the rules on property.',
		},
	},
	{
		id: 'dibao_line',
		name: { zh: '低保标准', en: 'Dibao line' },
		forms: { en: ['dibao line', 'dibao lines'] },
		explanation: {
			zh: '当地公布的每人每月生活费用，家庭人均收入低于它才可能享受低保。',
			en: 'The amount per person and month, published locally, below which a household may be entitled to dibao.',
		},
	},
	{
		id: 'topup',
		name: { zh: '补差', en: 'Top-up' },
		explanation: {
			zh: '低保不是把整个标准发给家庭，而是补足家庭收入与标准之间的差额。',
			en: 'Dibao does not pay the whole line but the gap between a household’s income and the line.',
		},
	},
	{
		id: 'regular_payment',
		name: { zh: '定期发放', en: 'Regular payment' },
		forms: { en: ['regular payment', 'regular amount', 'regular dibao', 'paid regularly'] },
		explanation: {
			zh: '每月照例发给低保对象的钱，不含补发、一次性发放和价格补贴。',
			en: 'Money paid to dibao recipients every month, without arrears, one-off payments and price linkage.',
		},
	},
	{
		id: 'arrears',
		name: { zh: '补发', en: 'Arrears' },
		explanation: {
			zh: '以前月份应发未发、后来补上的钱，会使某一个月的数突然变大。',
			en: 'Money due for earlier months and paid later, which can make a single month look large.',
		},
	},
	{
		id: 'one_off',
		name: { zh: '一次性发放', en: 'One-off payment' },
		forms: { zh: ['一次性发放', '一次性'], en: ['one-off payments', 'one-off payment', 'one-off'] },
		explanation: {
			zh: '只发一次、不按月重复的救助金。',
			en: 'Aid that is paid once and not repeated month by month.',
		},
	},
	{
		id: 'price_linkage',
		name: { zh: '价格补贴', en: 'Price linkage' },
		explanation: {
			zh: '物价涨幅达到规定时，临时发给困难群众的补贴。',
			en: 'A temporary supplement for people in hardship, paid when prices rise beyond a set rate.',
		},
	},
	{
		id: 'recovery',
		name: { zh: '追回', en: 'Recovered money' },
		forms: { en: ['recovered'] },
		explanation: {
			zh: '多发、错发以后收回的钱，计算发放额时要减去。',
			en: 'Money that was paid too much or by mistake and taken back, which is subtracted from what was paid.',
		},
	},
	{
		id: 'minimum_wage',
		name: { zh: '最低工资', en: 'Minimum wage' },
		explanation: {
			zh: '用人单位支付工资的下限，由政府公布，并按地区分档。',
			en: 'The lowest wage that an employer may pay, published by the government in tiers by area.',
		},
	},
	{
		id: 'tekun',
		name: { zh: '特困人员', en: 'Tekun persons' },
		forms: { zh: ['特困人员', '特困'], en: ['tekun persons', 'tekun'] },
		explanation: {
			zh: '没有劳动能力和生活来源，也没有法定义务人能够供养的老年人、残疾人和未成年人，由政府供养。',
			en: 'Old people, disabled people and minors without ability to work, without income and without anybody bound and able to support them, whom the state supports.',
		},
	},
	{
		id: 'institutional_care',
		name: { zh: '集中供养', en: 'Institutional care' },
		forms: { en: ['institutional care', 'care institution'] },
		explanation: {
			zh: '特困人员住进供养机构，由机构照料。',
			en: 'Tekun persons live in a care institution and are looked after there.',
		},
	},
	{
		id: 'care_at_home',
		name: { zh: '分散供养', en: 'Care at home' },
		explanation: {
			zh: '特困人员住在自己家里，由亲友、邻居或村（社区）照料。',
			en: 'Tekun persons live in their own homes and are looked after by relatives, neighbours or the village.',
		},
	},
	{
		id: 'unable',
		name: { zh: '不能自理', en: 'Unable to care for themselves' },
		forms: { zh: ['不能自理', '丧失生活自理能力', '丧失自理能力'] },
		explanation: {
			zh: '吃饭、穿衣、如厕等日常活动要靠别人帮助，按程度分为部分丧失和完全丧失自理能力。',
			en: 'Daily acts such as eating, dressing or using the toilet need somebody’s help; partial and full loss are told apart.',
		},
	},
	{
		id: 'cliff',
		name: { zh: '悬崖效应', en: 'Benefit cliff' },
		forms: { en: ['benefit cliff', 'benefit cliffs'] },
		explanation: {
			zh: '收入刚越过一道线，与身份挂钩的待遇一次停掉，多挣一点反而总共少得。',
			en: 'As income just passes a line, benefits tied to a status end at once, so that earning a little more leaves less in all.',
		},
	},
	{
		id: 'marginal_rate',
		name: { zh: '有效边际率', en: 'Effective marginal rate' },
		forms: { en: ['effective marginal rate', 'effective marginal rates'] },
		explanation: {
			zh: '每多挣1元，补助和待遇相应减少的部分；100%就是多挣的全部抵掉。',
			en: 'The part of each further yuan earned by which aid and benefits shrink; at 100 % all that is earned is offset.',
		},
	},
];
