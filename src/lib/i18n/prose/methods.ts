import type { Text } from '../../domain/definition.ts';
import type { Basis } from '../../domain/reading.ts';

/** A statistical method in two sentences, with the publication that it follows. */
export interface MethodNote {
	readonly id: StatisticId;
	readonly name: Text;
	readonly text: Text;
	readonly references: readonly string[];
}

export type StatisticId = 'wilson' | 'newcombe' | 'poisson' | 'poisson_ratio' | 'funnel' | 'spread' | 'xmr';

/** Numbers that the texts name; they come from the rules themselves. */
export interface MethodNumbers {
	/** Least count with Byar's approximation. */
	readonly byar: string;
	/** Least denominator of a percentage, and least base of a change in counts. */
	readonly least: string;
	/** Confidence of the limits: 99.8%. */
	readonly confidence: string;
	readonly units: string;
	/** False alarms to expect among the units at those limits and at 95 %. */
	readonly alarms: string;
	readonly alarms95: string;
	/** Least number of units whose spread widens the limits. */
	readonly spread: string;
	/** Least number of points of a control chart, and the last number at which its limits are on trial. */
	readonly points: string;
	readonly trial: string;
}

/** The statistics in the order of their use. */
export function statisticNotes({
	byar,
	least,
	confidence,
	units,
	alarms,
	alarms95,
	spread,
	points,
	trial,
}: MethodNumbers): MethodNote[] {
	return [
		{
			id: 'wilson',
			name: { zh: '比率：威尔逊区间', en: 'Shares: Wilson interval' },
			text: {
				zh: '比率的95%区间用威尔逊得分法，分母小或者比率靠近0和100%时也站得住。这些数统计的是全部对象，所以区间说的是过程的偶然波动，不是抽样误差。',
				en: 'The 95% interval of a share is the Wilson score interval, which holds with small denominators and near 0 or 100%. Since everybody is counted, the interval describes chance variation of the process and not sampling error.',
			},
			references: [
				'Wilson EB (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22, 209–212.',
			],
		},
		{
			id: 'newcombe',
			name: { zh: '比率的变化：纽科姆区间', en: 'Change of a share: Newcombe interval' },
			text: {
				zh: '两年比率之差的95%区间由两个威尔逊区间合成，区间包含零就写“尚不能区分”。两年的对象大多是同一批人，所以这个区间偏宽，结论偏谨慎。',
				en: 'The 95% interval of the difference between two years is made from two Wilson intervals, and where it holds zero no change is claimed. The people of both years are mostly the same, so the interval is rather wide and the conclusion cautious.',
			},
			references: [
				'Newcombe RG (1998). Interval estimation for the difference between independent proportions: comparison of eleven methods. Statistics in Medicine 17, 873–890.',
			],
		},
		{
			id: 'poisson',
			name: { zh: '户数和每人负担：泊松区间', en: 'Counts and load: Poisson interval' },
			text: {
				zh: `计数不足${byar}的用精确泊松区间，${byar}及以上的用拜尔近似。两种方法都假定各户的情况互不牵连，事情扎堆发生时真实的波动会更大。`,
				en: `Counts below ${byar} get the exact Poisson interval, others the approximation of Byar. Both assume that one case does not bring about another; where cases cluster, the true variation is larger.`,
			},
			references: [
				'Garwood F (1936). Fiducial limits for the Poisson distribution. Biometrika 28, 437–442.',
				'Breslow NE, Day NE (1987). Statistical Methods in Cancer Research, volume II. International Agency for Research on Cancer.',
			],
		},
		{
			id: 'poisson_ratio',
			name: { zh: '计数的变化：两个泊松率之比', en: 'Change of a count: ratio of two Poisson rates' },
			text: {
				zh: `户数或每人负担与上年同期相比，用两个泊松率之比的精确95%区间。上年不足${least}的不给区间，也不据此判断变好变坏。`,
				en: `A count or load is compared with a year earlier by the exact 95% interval of the ratio of two Poisson rates. Below ${least} cases in the earlier year no interval is given and nothing is judged by it.`,
			},
			references: [
				'Przyborowski J, Wilenski H (1940). Homogeneity of results in testing samples from Poisson series. Biometrika 31, 313–323.',
			],
		},
		{
			id: 'funnel',
			name: { zh: '与全市比较：漏斗图控制限', en: 'Against the city: funnel limits' },
			text: {
				zh: `县（市、区）落在全市${confidence}控制限之外，才说与全市有明显差别，限的宽窄随地方大小而变。即使${units}个地方其实都与全市一样，平均也会有${alarms}个误报，如果改用95%的限则会有${alarms95}个。`,
				en: `A county or district is called different from the city only outside the ${confidence} limits, whose width depends on its size. Even if all ${units} were in truth like the city, ${alarms} of them would be flagged on average, and ${alarms95} with 95% limits.`,
			},
			references: [
				'Spiegelhalter DJ (2005). Funnel plots for comparing institutional performance. Statistics in Medicine 24, 1185–1202.',
			],
		},
		{
			id: 'spread',
			name: { zh: '各地差别大于抽样时：加宽控制限', en: 'Where units differ by more than sampling: wider limits' },
			text: {
				zh: `至少有${spread}个地方有数，而且缩尾后的离散（kφ）超过χ²分布的95%分位数时，把地方之间的方差τ²加进控制限，原来的限和加宽的限都超出的才算明显；加宽只会减少提示，不会增加。不足${spread}个地方的不加宽，因为两端各缩一成还不到一个地方，一个很远的地方会把限拉宽到容下自己。`,
				en: `With at least ${spread} places and a winsorised spread (kφ) above the 95% quantile of χ², the variance between places τ² is added to the limits, and a place counts as different only outside both the plain and the wider ones; widening takes flags away and never adds any. With fewer than ${spread} nothing is widened, since a tenth at each end would be less than one place, and a place far off would make room for itself.`,
			},
			references: [
				'Spiegelhalter DJ (2005). Handling over-dispersion of performance indicators. Quality and Safety in Health Care 14, 347–351.',
			],
		},
		{
			id: 'xmr',
			name: { zh: '信号还是波动：XmR控制图', en: 'Signal or variation: XmR control chart' },
			text: {
				zh: `按月或按季的数同这个地方自己的过去比，控制限是平均数±2.66倍平均移动极差（不小于平均3.267倍的极差先剔除一次），信号是：在限外，连续7期在同一侧，连续7期一路升降，3期中有2期靠近同一限。不足${points}点不判断，${points}至${trial}点注明试用，限只在数据包登记的事件处重新起算，月度数的1月和2月合为一点，累计的金额先逐月相减，年度数和其他累计数不画。`,
				en: `Monthly and quarterly figures are compared with the past of the place itself: limits are the mean ± 2.66 mean moving ranges (ranges of 3.267 times their mean or more are left out once), and a signal is a point outside, seven in a row on one side, seven rising or falling, or two of three near one limit. Below ${points} points nothing is judged and up to ${trial} the limits are on trial; they begin anew only at events that the data package records, January and February of monthly figures are one point, running totals of money are first taken apart into months, and years and other running totals get none.`,
			},
			references: [
				'Wheeler DJ (2000). Understanding Variation: The Key to Managing Chaos. SPC Press.',
				'NHSRplotthedots (R package): rules, precedence of rules and screening of ranges.',
			],
		},
	];
}

/** What the statistics leave out. */
export const STATISTICS_LIMITS: Text = {
	zh: '金额、增长率、按规定公布的标准和报表数没有合适的偶然波动模型，不给区间。“明显”只是提示去问原因。各地都偏离时，加宽的控制限会说没有一个突出，这不等于都好。一次看很多个数时，总会有个别数仅因偶然落到线外。',
	en: 'Amounts, growth, published lines and returns have no fitting model of chance and get no interval. “Clearly” only says that the reason is worth asking for. Where all places differ, the wider limits say that none stands out, which does not mean that all is well. Among many figures a few always fall outside by chance.',
};

/** What a figure of each basis proves. */
export const BASIS_PROVES: Readonly<Record<Basis, Text>> = {
	published: {
		zh: '能说明报告写了什么；不能说明这个数对不对。',
		en: 'It shows what the report says, not whether the figure is right.',
	},
	calibrated: {
		zh: '与报告相符不能证明任何事，因为明细就是照报告造的；只能检查计算和显示是否走得通。',
		en: 'Agreement with the report proves nothing, since the rows were made for it; it only exercises computing and display.',
	},
	synthetic: {
		zh: '只能示范页面怎么用；不能说明任何地方的情况，也不能引用。',
		en: 'It shows how the pages work; it says nothing about any place and must not be quoted.',
	},
	measured: {
		zh: '谁都可以从明细复算；数对不对，还取决于部门报送得对不对。',
		en: 'Anybody can compute it again from the rows; whether it is right depends on what was reported.',
	},
};

/** How people are protected from being recognised. */
export const DISCLOSURE: readonly Text[] = [
	{
		zh: '小单元格：只有1至4人（户）的格子不显示，写“人数过少，已隐去”，不画成零。一组数减去其中一部分，剩下1至4人的，也按小单元格处理。',
		en: 'Small cells: a cell of 1 to 4 people or households is not shown; it says “too few, suppressed” and is never drawn as zero. Where a part leaves 1 to 4 of its whole, the remainder is treated as a small cell too.',
	},
	{
		zh: '补充隐去：如果只隐去一个格子，用合计减去其余各项就能得到它，所以同一个合计里至少隐去两个，其中有的本身并不小。',
		en: 'Complementary suppression: a single hidden cell could be had from the total less the others, so at least two are hidden in every sum, some of which are not small themselves.',
	},
	{
		zh: '合计为什么也隐去：合计里只要有一项隐去，合计就不显示，否则减去看得见的部分，剩下的就是隐去的数。确需公布的全市合计由数据包单独给出，并在装入前检查。',
		en: 'Why sums are hidden: a sum with a hidden part is hidden as well, because less the visible parts it gives the hidden one. City totals that have to be shown come with the data package and are checked before it is loaded.',
	},
	{
		zh: '从上月到本月、从累计到单月也能相减，所以这些差也一并检查。程序附带的示例数据中，隐去的数用线性规划检验过：从读者能凑出的各种合计去反推，每个数可能的最小值与最大值至少还相差5。',
		en: 'Months and running totals can be subtracted as well, and those differences are checked too. The hidden cells of the sample shipped with the program were tested by linear programming: from all sums that a reader can form, the least and greatest possible value of each still differ by 5 or more.',
	},
	{
		zh: '能直接认出个人的内容，如姓名、证件号、住址，不在数据包里。个案表只有地区、半年、月份、阶段和退出方式，每个地区每半年至少五户。',
		en: 'Names, identity numbers, addresses and whatever else names a person are not part of the package. The case table holds area, half-year, months, stage and way of leaving only, with at least five cases per area and half-year.',
	},
];
