import type { Definition, Measure, Text } from '../../domain/definition.ts';
import type { IndicatorId, Unit } from '../../domain/reading.ts';

/** Readings that only alerts need; each has a query of its id in `queries/alerts`. */
interface OwnInput {
	readonly name: Text;
	readonly unit: Unit;
	readonly measure: Measure;
	readonly decimals: number;
	readonly counted?: 'item';
	readonly tables: readonly string[];
	/** The indicator whose page shows the same subject, and whose stated target holds. */
	readonly page: string;
}

/** Inputs by id. */
export const OWN_INPUTS: Readonly<Record<string, OwnInput>> = {
	dibao_line_to_wage: {
		name: { zh: '各月低保标准占最低工资的比例', en: 'Dibao line as a share of the minimum wage, by month' },
		unit: 'share',
		measure: 'share',
		decimals: 1,
		tables: ['standard'],
		page: 'dibao_to_minwage_ratio',
	},
	dibao_exits: {
		name: { zh: '各月退出低保户数', en: 'Households leaving dibao, by month' },
		unit: 'household',
		measure: 'count',
		decimals: 0,
		tables: ['case_flow'],
		page: 'dibao_exit_rate',
	},
	stale_data_items: {
		name: { zh: '已接通而过期或没有使用的数据项占比', en: 'Connected data items that are stale or unused' },
		unit: 'share',
		measure: 'share',
		decimals: 1,
		counted: 'item',
		tables: ['data_sharing'],
		page: 'data_sharing_coverage',
	},
	funding_concentration: {
		name: { zh: '资金来源集中度', en: 'Concentration of sources of money' },
		unit: 'share',
		measure: 'share',
		decimals: 1,
		tables: ['funding'],
		page: 'fiscal_share',
	},
	largest_cliff_increase: {
		name: {
			zh: '最大悬崖落差比上年底增加（元/月）',
			en: 'Growth of the largest cliff since the year before (yuan a month)',
		},
		unit: 'yuan_per_household',
		measure: 'amount',
		decimals: 2,
		tables: ['benefit_schedule'],
		page: 'cliff_size',
	},
};

/** Names of inputs that shipped rules wait for; nobody holds them yet. */
export const AWAITED_INPUTS: Readonly<Record<string, Text>> = {
	undecided_failures: {
		zh: '不通过超过90天未作决定的户数',
		en: 'Failed cases undecided for over 90 days',
	},
	overdue_issues: { zh: '逾期或者再次出现的整改事项', en: 'Items overdue or come back' },
};

const NONE: Text = { zh: '', en: '' };

/** The definition by which rows of an input are decoded; it has no page of its own. */
export function ownDefinition(id: string, { name, unit, measure, decimals, counted, tables }: OwnInput): Definition {
	return {
		id: id as IndicatorId,
		group: 'mechanism',
		order: 0,
		name,
		subject: name,
		unit,
		measure,
		decimals,
		direction: 'neutral',
		interval: 'none',
		...(counted ? { counted } : {}),
		funnel: false,
		tables,
		meaning: NONE,
		formula: NONE,
		howToRead: NONE,
		caveats: [],
		question: NONE,
		items: [],
	};
}
