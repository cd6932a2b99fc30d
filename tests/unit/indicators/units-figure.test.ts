import { describe, expect, it } from 'vitest';
import type { Definition } from '#lib/domain/definition.ts';
import type { Figure, RangeSpec } from '#lib/domain/figure.ts';
import type { Cell, Row } from '#lib/domain/rowset.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { unitsFigure, unitsOf } from '#lib/indicators/units-figure.ts';
import { contextOf, manifestOf } from '../../fixtures/domain/contexts.ts';
import {
	CITY,
	code,
	countOf,
	loadOf,
	period,
	ratioOf,
	row,
	SANYUAN,
	shareOf,
} from '../../fixtures/domain/definitions.ts';

type Cells = Record<string, Cell>;

/** Codes of the four counties, in their own order: 三元区, 沙县区, 明溪县, 建宁县. */
const COUNTIES = ['350404', '350405', '350421', '350430'];

const n = (numerator: number, denominator: number | null = null): Cells => ({ numerator, denominator });
const city = (cells: Cells): Row => row({ place: '350400', ...cells });

/** Rows of the counties in their order, each given by the cells in which it differs. */
function counties(...cells: Cells[]): Row[] {
	return cells.map((each, index) => row({ place: COUNTIES[index] ?? '', ...each }));
}

function figureOf(definition: Definition, rows: readonly Row[], focus = CITY, locale: Locale = 'zh-CN'): Figure {
	return unitsFigure(contextOf(definition, rows, manifestOf(), locale), period('2022'), focus);
}

function chartOf(figure: Figure): RangeSpec {
	if (figure.chart?.kind !== 'range') throw new Error('expected a range chart');
	return figure.chart;
}

/**
 * Worked by hand: Wilson of 95 of 100 is 0.888 to 0.978, of 70 of 100 0.604 to 0.781, of 900 of 1000 0.880 to 0.917. Around
 * 0.9 the 99.8 % limits of n = 100 are 0.807 to 0.993, of n = 2 they hold all from 0.245.
 */
const MIXED = [
	city(n(900, 1000)),
	...counties(n(70, 100), n(95, 100), { state: 'suppressed', reason: 'small_cell' }, n(1, 2)),
];

describe('the units of a period', () => {
	it('stand by value, those without one at the end in their own order, nobody in post at the front', () => {
		const names = (definition: Definition, rows: readonly Row[]): string[] =>
			unitsOf(contextOf(definition, rows), 'county', period('2022')).map(({ place }) => place.zh);
		expect(names(shareOf(), MIXED)).toEqual(['沙县区', '三元区', '建宁县', '明溪县']);
		expect(names(countOf(), counties(n(5), n(7), n(5), n(7)))).toEqual(['沙县区', '建宁县', '三元区', '明溪县']);
		expect(names(loadOf(), counties(n(65, 2), { state: 'missing' }, n(65, 0)))).toEqual(['明溪县', '三元区', '沙县区']);
	});

	it('of equal values stand in their own order, whatever the order of the manifest', () => {
		const manifest = manifestOf({ places: [...manifestOf().places].reverse() });
		const units = unitsOf(contextOf(countOf(), counties(n(5), n(5), n(5)), manifest), 'county', period('2022'));
		expect(units.map(({ place }) => place.zh)).toEqual(['三元区', '沙县区', '明溪县']);
	});

	it('are those of one level and one period alone', () => {
		const rows = [...counties(n(5), { ...n(7), period: '2021' }), row({ place: '350430102' })];
		const context = contextOf(countOf(), rows);
		expect(unitsOf(context, 'county', period('2022')).map(({ place }) => place)).toEqual([SANYUAN]);
		expect(unitsOf(context, 'township', period('2022')).map(({ place }) => place.zh)).toEqual(['溪口镇']);
	});
});

describe('the title', () => {
	const inside = n(90, 100);
	const below = n(10, 100);

	it.each<[string, Definition, Row[]]>([
		['三元区与全市有明显差别', shareOf(), MIXED],
		['各县（市、区）与全市尚不能区分', shareOf(), [city(n(900, 1000)), ...counties(inside, inside)]],
		[
			'三元区、沙县区、明溪县与全市有明显差别',
			shareOf(),
			[city(n(900, 1000)), ...counties(below, below, below, inside)],
		],
		['4个县（市、区）与全市有明显差别', shareOf(), [city(n(900, 1000)), ...counties(below, below, below, below)]],
		['沙县区最多', countOf(), counties(n(5), n(9), n(7))],
		['沙县区最高，三元区最低', ratioOf(), counties(n(50, 10), n(90, 10), n(70, 10))],
		['沙县区最高', ratioOf(), counties(n(50, 10), n(90, 10), n(50, 10))],
		['沙县区最高', ratioOf(), counties(n(50, 10), n(90, 10), n(70, 10), { state: 'suppressed' })],
		['各县（市、区）在5户至9户之间', countOf(), counties(n(5), n(9), n(9))],
		['各县（市、区）数值相同', countOf(), counties(n(5), n(5), n(5))],
		['没有分县（市、区）数据', countOf(), [city(n(5))]],
		['没有分县（市、区）数据', countOf(), counties({ state: 'missing' })],
		['1个单位无专人', loadOf(), [city(n(650, 20)), ...counties(n(65, 2), n(65, 0))]],
	])('says “%s”', (title, definition, rows) => {
		expect(figureOf(definition, rows).title).toBe(title);
	});

	it('names nobody as different from a city that holds no value', () => {
		expect(figureOf(shareOf(), counties(inside, below)).title).not.toContain('明显差别');
		expect(figureOf(shareOf(), [city({ state: 'missing' }), ...counties(inside, below)]).title).not.toContain(
			'明显差别',
		);
	});

	it.each<[string, Row[]]>([
		['the one value', counties(n(5), { state: 'suppressed' }, { state: 'missing' })],
		['equal values', counties(n(5), n(5), { state: 'suppressed' })],
		['values that tie at the top', counties(n(5), n(9), n(9), { state: 'suppressed' })],
	])('speaks not for all of them when only %s can be seen', (_, rows) => {
		expect(figureOf(countOf(), rows).title).not.toMatch(/^各县（市、区）(数值相同|在)/);
	});

	it.each<[string, Definition, Row[]]>([
		['compared with the city', shareOf(), [city(n(900, 1000)), ...counties(inside)]],
		['in order', countOf(), counties(n(5), n(9))],
		['without staff', loadOf(), counties(n(65, 0))],
	])('carries 示例 when units %s are synthetic', (_, definition, rows) => {
		const synthetic = rows.map((each) => ({ ...each, basis: 'synthetic' }));
		expect(figureOf(definition, synthetic).title).toMatch(/（示例）$/);
		expect(figureOf(definition, synthetic, CITY, 'en').title).toMatch(/ \(sample\)$/);
		expect(figureOf(definition, rows).title).not.toContain('示例');
	});
});

describe('the table', () => {
	const { table } = figureOf(shareOf(), MIXED, SANYUAN);

	it('has the unit in its head and a row for the city first', () => {
		expect(table.columns.map(({ head }) => head)).toEqual([
			'地区',
			'参保率（%）',
			'分子',
			'分母',
			'95%区间',
			'与全市相比',
		]);
		expect(table.rows[0]?.cells.slice(0, 5)).toEqual(['全市', '90.0', '900', '1000', '88.0%～91.7%']);
	});

	it('tells value, counts, interval and position of every unit', () => {
		expect(table.rows[1]?.cells).toEqual(['沙县区', '95.0', '95', '100', '88.8%～97.8%', '尚不能区分']);
		expect(table.rows[2]?.cells).toEqual(['三元区', '70.0', '70', '100', '60.4%～78.1%', '明显低于']);
	});

	it('has words where there is no value, and nothing that could be added up', () => {
		expect(table.rows[4]?.cells).toEqual(['明溪县', '已隐去，以保护个人', '—', '—', '—', '—']);
	});

	it('gives counts instead of a percentage on a denominator under 10', () => {
		expect(table.rows[3]?.cells.slice(0, 4)).toEqual(['建宁县', '2人中1人', '1', '2']);
		expect(table.rows[3]?.cells.join(' ')).not.toContain('%');
	});

	it('sets the city and the place in focus in stronger type', () => {
		expect(table.rows.map(({ strong }) => strong)).toEqual([true, false, true, false, false]);
	});

	it('leaves out the columns that an indicator has not, and has a comma from five digits', () => {
		const plain = figureOf(countOf(), [city(n(12_345)), ...counties(n(9999))]).table;
		expect(plain.columns.map(({ head }) => head)).toEqual(['地区', '在保户数（户）']);
		expect(plain.rows.map(({ cells }) => cells)).toEqual([
			['全市', '12,345'],
			['三元区', '9999'],
		]);
	});

	it('prints 近 with its value, and its range in words', () => {
		const near = figureOf(countOf({ interval: 'poisson' }), counties({ ...n(30), qualifier: 'approx_below' }));
		expect(near.table.rows[0]?.cells).toEqual(['三元区', '近30户', '25户～30户']);
		expect(near.notes).toContain('近似数的横线为其取整范围，真实数在这个范围之内。');
	});

	it('has English brackets in English', () => {
		const english = figureOf(shareOf(), MIXED, CITY, 'en').table;
		expect(english.columns[1]?.head).toBe('Insured share (%)');
		expect(english.rows[4]?.cells[1]).toBe('hidden to protect people');
	});
});

describe('the drawing', () => {
	it('has a row for each unit, with its interval in the unit of the axis', () => {
		const { rows } = chartOf(figureOf(shareOf(), MIXED, SANYUAN));
		expect(rows.map(({ label, text, strong }) => [label, text, strong])).toEqual([
			['沙县区', '95.0%', false],
			['三元区', '70.0%', true],
			['建宁县', '2人中1人', false],
			['明溪县', '已隐去', false],
		]);
		expect(rows[1]?.value).toBeCloseTo(70, 9);
		expect(rows[1]?.lower).toBeCloseTo(60.415, 2);
		expect(rows[1]?.upper).toBeCloseTo(78.105, 2);
		expect(rows[3]).toMatchObject({ value: null, lower: null, upper: null });
	});

	it('has the city as a line for ratios, and not for amounts, of which the city is the sum', () => {
		expect(chartOf(figureOf(shareOf(), MIXED))).toMatchObject({
			whole: { value: 90, label: '全市90.0%' },
			fromZero: false,
		});
		const amounts = chartOf(figureOf(countOf(), [city(n(14)), ...counties(n(5), n(9))]));
		expect(amounts).toMatchObject({ whole: null, fromZero: true });
	});

	it('has the stated target as a line, and none where none is stated', () => {
		const target = { value: 1, section: { zh: '报告第一部分', en: 'report, part 1' } };
		expect(chartOf(figureOf(shareOf({ target }), MIXED)).target).toEqual({ value: 100, label: '报告所述目标100%' });
		expect(chartOf(figureOf(shareOf(), MIXED)).target).toBeNull();
	});

	it('is none when no unit has a value', () => {
		expect(figureOf(countOf(), counties({ state: 'missing' }, { state: 'suppressed' })).chart).toBeNull();
	});
});

describe('the words around the drawing', () => {
	it('name measure, unit, places and period, and say the same as the title to those who cannot see it', () => {
		const figure = figureOf(shareOf(), MIXED);
		expect(figure.unitLine).toBe('参保率（%），各县（市、区），2022年');
		expect(figure.alt).toBe('点图：三元区与全市有明显差别。共4个地方，全市90.0%。');
		expect(figure.source).toContain('医保局《参保名单》');
	});

	it('note intervals, limits and hidden cells where there are any, and only there', () => {
		expect(figureOf(shareOf(), MIXED).notes).toEqual([
			'横线为95%区间：说的是过程的随机波动，不是抽样误差。',
			'以99.8%控制限判断；95%区间不与全市重叠不等于有明显差别。',
			'“已隐去”：人数过少，或由它能推出别处的少数几人，为保护个人不显示，也不能由合计相减得到。',
		]);
		expect(figureOf(ratioOf(), counties(n(50, 10), n(90, 10))).notes).toEqual([]);
		expect(figureOf(countOf(), counties(n(5), n(9))).notes).toEqual([
			'这是数量：各地规模不同，多不等于做得差，少不等于做得好。',
		]);
	});
});

describe('units that differ by more than sampling gives', () => {
	/** Eleven counties of 1000 each, 50 to 90 in every hundred, in even steps: plain limits around 70 % hold 65.5 to 74.5. */
	const shares = Array.from({ length: 11 }, (_, i) => 500 + i * 40);
	const places = shares.map((_, i) => ({
		...SANYUAN,
		code: code(`3504${String(i + 30)}`),
		zh: `甲${i}县`,
		en: `County ${i}`,
		sortNo: i + 10,
	}));
	const manifest = manifestOf({ places: [CITY, ...places] });
	const figure = (numerators: readonly number[], locale: Locale = 'zh-CN'): Figure => {
		const rows = [
			city(
				n(
					numerators.reduce((sum, each) => sum + each, 0),
					numerators.length * 1000,
				),
			),
			...numerators.map((numerator, i) => row({ place: places[i]?.code ?? '', ...n(numerator, 1000) })),
		];
		return unitsFigure(contextOf(shareOf(), rows, manifest, locale), period('2022'), CITY);
	};
	const positions = ({ table }: Figure): (string | undefined)[] => table.rows.slice(1).map(({ cells }) => cells.at(-1));

	it('are none of them called clearly different when they lie in even steps, and the figure says how far they spread', () => {
		const even = figure(shares);
		expect(even.title).toBe('各县（市、区）之间的差别大于偶然，没有一个格外突出');
		expect(positions(even).filter((position) => position === '各地差别之内')).toHaveLength(8);
		expect(positions(even).filter((position) => position === '尚不能区分')).toHaveLength(3);
		expect(even.notes.some((note) => /^各地差别大于抽样带来的离散：11个地方的离散系数φ＝\d/.test(note))).toBe(true);
		expect(figure(shares, 'en').title).toBe('Units differ by more than chance, and none stands out among them');
	});

	it('but one far from all others stays clearly different', () => {
		const one = figure([200, ...Array.from({ length: 10 }, (_, i) => 680 + i * 10)]);
		expect(one.title).toBe('甲0县与全市有明显差别');
	});

	it('have no such note where chance explains the differences, or where they are fewer than ten', () => {
		const alike = figure(Array.from({ length: 11 }, (_, i) => 700 + (i % 3)));
		expect(alike.notes.join()).not.toContain('离散系数');
		const nine = figure(shares.slice(0, 9));
		expect(nine.notes.join()).not.toContain('离散系数');
		expect(nine.title).toMatch(/^\d个县（市、区）与全市有明显差别$/);
	});
});
