import { describe, expect, it } from 'vitest';
import type { Figure } from '#lib/domain/figure.ts';
import { guardedCurve } from '#lib/domain/guarded-curve.ts';
import type { Period } from '#lib/domain/period.ts';
import type { PlaceCode } from '#lib/domain/place.ts';
import type { FollowedCase } from '#lib/domain/statistics/kaplan-meier.ts';
import type { IndicatorId } from '#lib/domain/reading.ts';
import { stockWindows, type MonthlyFlow } from '#lib/domain/stock-windows.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { clearancePage, type ClearancePage } from '#lib/indicators/clearance/page.ts';
import { STEPS, type CaseGroup, type ClearanceView, type StepCell } from '#lib/indicators/clearance/view.ts';
import { clearanceFrames } from '#lib/output/meeting/clearance-frames.ts';
import { manifestOf } from '../../fixtures/domain/contexts.ts';

const HOUSING = new Set<IndicatorId>();

/** Twelve months of which the first opens with `opening`; all comes and leaves in the first. */
function year(opening: number, entered: number | null, voluntary: number, enforced: number): MonthlyFlow[] {
	return Array.from({ length: 12 }, (_, index) => {
		const isFirst = index === 0;
		const closing = opening + (entered ?? 0) - voluntary - enforced;
		const month = `2021-${String(index + 1).padStart(2, '0')}`;
		return {
			month,
			opening: isFirst ? opening : closing,
			entered: isFirst ? entered : 0,
			exits: isFirst ? [voluntary, enforced] : [0, 0],
			closing,
		};
	});
}

function stepCell(households: number | null): StepCell {
	return { state: households === null ? 'suppressed' : 'value', households, basis: 'synthetic' };
}

function stepRow(place: string, ...counts: (number | null)[]): ClearanceView['rows'][number] {
	return { place: place as PlaceCode, cells: STEPS.map((_, index) => stepCell(counts[index] ?? null)) };
}

/** Some that left at a month, and some last seen at another. */
function group(area: string | null, left: [number, number], open: [number, number]): CaseGroup {
	const cases: FollowedCase[] = [
		...Array.from({ length: left[0] }, () => ({ time: left[1], event: true })),
		...Array.from({ length: open[0] }, () => ({ time: open[1], event: false })),
	];
	return { area, count: cases.length, left: left[0], curve: guardedCurve(cases), mean: null, risk: [cases.length] };
}

const PERIODS = ['@2021-12', '2021-07/2021-12', '2021-07/2021-12', '2021-01/2021-12'].concat([
	'@2021-12',
	'@2021-12',
	'@2021-12',
	'@2021-12',
	'2021-01/2021-12',
]) as Period[];

function viewOf(changes: Partial<ClearanceView> = {}): ClearanceView {
	return {
		cutoff: '2021-12',
		basis: 'synthetic',
		open: 50,
		periods: PERIODS,
		rows: [
			stepRow('350400', 1200, 600, 30, 90, 10, 10, 10, 20, 40),
			stepRow('350404', 700, 300, 20, 60, 5, 5, 5, 15, 30),
			stepRow('350405', 500, 300, 10, 30, 5, 5, 5, 5, 10),
			stepRow('350421', 100, ...STEPS.slice(1).map(() => null)),
		],
		windows: stockWindows(year(20, 50, 15, 5)),
		groups: [
			group(null, [40, 6], [50, 20]),
			group('350404', [30, 2], [10, 20]),
			group('350405', [10, 15], [8, 20]),
			group('other', [5, 3], [4, 9]),
		],
		ages: {
			starts: [0, 7, 13, 25],
			totals: [20, 10, 12, 8],
			rows: [
				[10, 5, null, null],
				[10, 5, null, null],
				[0, 0, 0, 0],
			],
		},
		...changes,
	};
}

function pageOf(changes: Partial<ClearanceView> = {}, locale: Locale = 'zh-CN'): ClearancePage {
	return clearancePage({ view: viewOf(changes), manifest: manifestOf(), locale }, HOUSING);
}

function figuresOf(page: ClearancePage): Figure[] {
	return [page.pipeline, page.bridge, page.survival, page.areas, page.ages].filter((figure) => figure !== null);
}

describe('the finding', () => {
	it('names the open cases, their change, the flows, and that a growing stock never clears', () => {
		expect(pageOf().lead).toBe(
			'2021年12月底，全市公租房清退在途50户，比上年同期增加30户（示例）；近12个月新增50户、退出20户，积压在增加，照此不会清完（示例）。',
		);
		expect(pageOf({}, 'en').lead).toBe(
			'Open clearance cases in the city, end of December 2021: 50 households, 30 households more than a year earlier (sample). ' +
				'In the last 12 months 50 households came in and 20 households left; ' +
				'the backlog is growing and at this speed will never clear (sample).',
		);
	});

	it('says how many months a falling stock takes: 40 ÷ (60 − 30) years = 16 months', () => {
		const page = pageOf({ open: 40, windows: stockWindows(year(70, 30, 50, 10)) });
		expect(page.lead).toContain('近12个月新增30户、退出60户，照此速度还要16个月清完（示例）');
		expect(page.headlines.at(-1)?.value).toBe('16个月');
	});

	it.each<[string, number, number, number]>([
		['进出相当，照此不会清完', 30, 20, 10],
		['没有一户退出，照此不会清完', 30, 0, 0],
	])('says %s', (text, entered, voluntary, enforced) => {
		expect(pageOf({ windows: stockWindows(year(70, entered, voluntary, enforced)) }).lead).toContain(text);
	});

	it('leaves out what is absent, and says so where the open cases are', () => {
		const page = pageOf({ windows: stockWindows(year(20, null, 15, 5)) });
		expect(page.lead).not.toContain('新增');
		expect(page.bridge?.title).toBe('近12个月的进出有缺，算不出增减');
		expect(page.bridge?.chart).toBeNull();
		expect(pageOf({ windows: [] }).lead).toBe('2021年12月底，全市公租房清退在途50户（示例）。');
		expect(pageOf({ open: null }).lead).toBe('2021年12月底全市公租房清退在途：缺报（示例）。');
		expect(pageOf({ windows: [] }).bridge).toBeNull();
	});

	it('carries no mark of a sample where the rows are measured', () => {
		expect(pageOf({ basis: 'measured' }).lead).not.toContain('示例');
	});
});

describe('the steps', () => {
	it('name who has most, with each period that is not the cut-off in the head', () => {
		const { pipeline } = pageOf();
		expect(pipeline.title).toBe('在途最多的是三元区，30户（示例）');
		const heads = pipeline.table.columns.map(({ head }) => head);
		expect(heads[1]).toBe('在保');
		expect(heads[2]).toBe('本次复核（2021年7—12月）');
		expect(heads[4]).toBe('累计不通过（2021年1—12月）');
		expect(pipeline.unitLine).toContain('截至2021年12月底');
		expect(pipeline.table.rows[3]?.cells).toEqual(['明溪县', '100', ...STEPS.slice(1).map(() => '已隐去')]);
	});
});

describe('the times', () => {
	it('say when half had left, or that they have not', () => {
		expect(pageOf().survival?.title).toBe('复核不通过20个月后，仍有过半没有腾退（示例）');
		const reached = pageOf({ groups: [group(null, [60, 6], [30, 20])] });
		expect(reached.survival?.title).toBe('一半的户在复核不通过后6个月内腾退（示例）');
		expect(reached.areas).toBeNull();
	});

	it('call areas faster and slower only where their limits do not meet', () => {
		expect(pageOf().areas?.title).toBe('三元区腾退最快（中位2个月），沙县区最慢（中位15个月）（示例）');
		const alike = pageOf({
			groups: [group(null, [20, 6], [9, 20]), group('350404', [10, 6], [5, 20]), group('350405', [10, 6], [4, 20])],
		});
		expect(alike.areas?.title).toBe('各地区腾退的快慢，尚不能区分（示例）');
	});

	it('draw no curve of fewer than ten, and say so', () => {
		const { areas } = pageOf();
		expect(areas?.chart?.kind === 'survival' ? areas.chart.panels.map(({ label }) => label) : []).toEqual([
			'三元区',
			'沙县区',
		]);
		expect(areas?.notes).toContain('其余县（市、区）不足10户，不画曲线。');
		expect(areas?.table.rows.at(-1)?.cells.slice(0, 4)).toEqual(['其余县（市、区）', '9', '5', '个案太少']);
	});

	it('are absent without a case table', () => {
		const page = pageOf({ groups: [], ages: null });
		expect([page.survival, page.areas, page.ages]).toEqual([null, null, null]);
		expect(page.headlines).toHaveLength(3);
	});
});

describe('every figure', () => {
	it.each(['zh-CN', 'en'] as const)('has title, unit, source, citation and a value for each number in %s', (locale) => {
		const figures = figuresOf(pageOf({}, locale));
		expect(figures).toHaveLength(5);
		for (const { title, unitLine, source, citation, alt, table } of figures) {
			for (const text of [title, unitLine, source, citation, alt]) expect(text.length).toBeGreaterThan(5);
			for (const { cells, values } of table.rows) {
				expect(cells).toHaveLength(table.columns.length);
				expect(values).toHaveLength(cells.length);
				cells.forEach((cell, index) => {
					if (/^[\d,.]+$/.test(cell)) expect(values?.[index]).not.toBeNull();
				});
			}
		}
	});

	it('stands in a frame of the meeting, after the finding with its number', () => {
		const page = pageOf();
		const frames = clearanceFrames(page, '来源', 'zh-CN');
		expect(frames[0]).toMatchObject({ title: page.lead, number: { value: '50户' } });
		expect(frames[1]?.chart?.spec.kind).toBe('bridge');
		const titles = frames.map(({ title }) => title);
		for (const figure of figuresOf(page)) {
			expect(titles.some((title) => title.startsWith(figure.title))).toBe(true);
		}
	});
});
