import type { Term } from './term.ts';

/** How figures are counted and compared. */
export const NUMBERS: readonly Term[] = [
	{
		id: 'year_on_year',
		name: { zh: '同比', en: 'Year on year' },
		forms: { zh: ['同比', '上年同期'], en: ['year on year', 'a year earlier', 'the year before'] },
		explanation: {
			zh: '与上一年同一段时间相比的增减。',
			en: 'The change against the same stretch of time one year earlier.',
		},
	},
	{
		id: 'period_on_period',
		name: { zh: '环比', en: 'Period on period' },
		forms: { en: ['period on period', 'the period before'] },
		explanation: {
			zh: '与紧挨着的上一期相比的增减，例如本月比上月。',
			en: 'The change against the period just before, for example this month against the last.',
		},
	},
	{
		id: 'percentage_point',
		name: { zh: '百分点', en: 'Percentage point' },
		forms: { en: ['percentage points', 'percentage point'] },
		explanation: {
			zh: '两个百分数相减的差，例如由40%到44%是提高4个百分点，不是提高4%。',
			en: 'The difference of two percentages: from 40% to 44% is a rise of 4 percentage points, not of 4%.',
		},
	},
	{
		id: 'stock',
		name: { zh: '存量', en: 'Stock' },
		explanation: {
			zh: '某一天的数，例如月末有多少户，不能与一段时间里的数相除。',
			en: 'A count on one day, such as households at a month end, which is not to be divided into a count over a stretch of time.',
		},
	},
	{
		id: 'flow',
		name: { zh: '流量', en: 'Flow' },
		explanation: {
			zh: '一段时间里发生的数，例如一个月新增多少户。',
			en: 'A count over a stretch of time, such as households that came in during a month.',
		},
	},
	{
		id: 'running_total',
		name: { zh: '累计', en: 'Running total' },
		forms: { en: ['running total', 'year to date'] },
		explanation: {
			zh: '从起点到所示月份逐月相加的总数，只能同起止月份相同的累计相比。',
			en: 'The sum from a start to the month shown, to be compared only with a sum over the same months.',
		},
	},
	{
		id: 'person_times',
		name: { zh: '人次', en: 'Person-times' },
		explanation: {
			zh: '一个人得到几次就算几次，所以不能当作人数。',
			en: 'A person counts as often as he or she was helped, so that person-times are not a number of people.',
		},
	},
	{
		id: 'coverage',
		name: { zh: '覆盖率', en: 'Coverage' },
		explanation: {
			zh: '一群人（或事项）当中得到救助、服务或办成了的占多少，要看清这一群是谁。',
			en: 'The share of a group that is aided, served or done, for which one must know who is in the group.',
		},
	},
	{
		id: 'numerator',
		name: { zh: '分子', en: 'Numerator' },
		explanation: {
			zh: '算比率时除号上面的数，也就是符合条件的有多少。',
			en: 'The number above the line of a ratio: how many meet the condition.',
		},
	},
	{
		id: 'denominator',
		name: { zh: '分母', en: 'Denominator' },
		explanation: {
			zh: '算比率时除号下面的数，也就是一共在多少里面算。',
			en: 'The number below the line of a ratio: out of how many.',
		},
	},
	{
		id: 'share',
		name: { zh: '占比', en: 'Share' },
		explanation: {
			zh: '一部分占全部的多少，用百分数表示。',
			en: 'How much of the whole a part is, as a percentage.',
		},
	},
	{
		id: 'average',
		name: { zh: '人均', en: 'Average per person' },
		forms: { zh: ['人均额', '人均'], en: ['average per person', 'average'] },
		explanation: {
			zh: '总数除以人数，每个人实际得到的可能比它高，也可能比它低。',
			en: 'A total divided by the number of people, of whom each may in fact receive more or less.',
		},
	},
	{
		id: 'median',
		name: { zh: '中位数', en: 'Median' },
		explanation: {
			zh: '把各地的数从小到大排好，正中间的那一个。',
			en: 'The middle one when all values stand in order of size.',
		},
	},
	{
		id: 'peers',
		name: { zh: '同类', en: 'Peers' },
		forms: { en: ['peers', 'peer'] },
		explanation: {
			zh: '户籍人口与本地最接近的几个县（市、区），规模相近，比较起来公道一些。',
			en: 'The counties nearest in registered population, whose like size makes a comparison fairer.',
		},
	},
	{
		id: 'registered',
		name: { zh: '户籍人口', en: 'Registered population' },
		forms: { zh: ['户籍人口', '户籍'], en: ['registered population', 'registered residents'] },
		explanation: {
			zh: '户口登记在本地的人，不论现在住在哪里。',
			en: 'People whose household register is kept here, wherever they live.',
		},
	},
	{
		id: 'resident',
		name: { zh: '常住人口', en: 'Resident population' },
		forms: { zh: ['常住人口', '常住'] },
		explanation: {
			zh: '在本地居住半年以上的人，不论户口在哪里。',
			en: 'People who have lived here for half a year or more, wherever they are registered.',
		},
	},
	{
		id: 'nominal',
		name: { zh: '名义数', en: 'Nominal' },
		explanation: {
			zh: '没有扣除物价变动的金额。',
			en: 'An amount from which changes in prices have not been taken out.',
		},
	},
	{
		id: 'approximation',
		name: { zh: '约数', en: 'Approximate value' },
		forms: { zh: ['约数', '近似数'], en: ['approximate value', 'approximation'] },
		explanation: {
			zh: '大概的数，例如“近30户”是接近而不到30户，不能用来算增减。',
			en: 'A rough number, such as “nearly 30”, which comes close to 30 from below and cannot serve in a difference.',
		},
	},
	{
		id: 'rounding_range',
		name: { zh: '取整范围', en: 'Rounding range' },
		explanation: {
			zh: '一个约数可能代表的最小到最大的范围。',
			en: 'From the least to the greatest number that an approximate value may stand for.',
		},
	},
];
