import { describe, expect, it } from 'vitest';
import { OPENING_SETTING, type StaffSetting } from '#lib/domain/staff-setting.ts';
import type { Place, PlaceCode } from '#lib/domain/place.ts';
import type { IndicatorId } from '#lib/domain/reading.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { staffAnswer, type StaffAnswer } from '#lib/indicators/staff/answer.ts';
import { cityLine } from '#lib/indicators/staff/lines.ts';
import { staffPage } from '#lib/indicators/staff/page.ts';
import { staffView, type StaffView } from '#lib/indicators/staff/view.ts';
import type { StaffContext } from '#lib/indicators/staff/words.ts';
import type { Row } from '#lib/domain/rowset.ts';
import type { ViewPage } from '#lib/indicators/view-page.ts';
import { staffFrames } from '#lib/output/meeting/staff-frames.ts';
import { manifestOf } from '../../fixtures/domain/contexts.ts';

const CITY = '350400' as PlaceCode;

/** An office as the queries give it: code, households of each programme (null is hidden), staff, dedicated, tenths. */
type Office = readonly [string, number | null, number | null, number | null, number | null, number | null];

const OFFICES: readonly Office[] = [
	['350404001', 80, 20, 1, 1, 10],
	['350404002', 250, 50, 2, 1, 20],
	['350405001', 60, 7, 0, 0, 0],
	['350405002', 300, 50, 2, 1, null],
	['350405003', 100, 10, 3, 3, 30],
];

/** The last six digits are enough to tell townships apart. */
function placesOf(offices: readonly Office[]): Place[] {
	const of = (code: string, level: Place['level'], parent: string | null, zh: string, en: string): Place => ({
		...{ code: code as PlaceCode, level, parent: parent as PlaceCode | null, zh, en, sortNo: 1 },
	});
	return [
		of('350400', 'city', null, '三明市', 'Sanming City'),
		of('350404', 'county', '350400', '三元区', 'Sanyuan District'),
		of('350405', 'county', '350400', '沙县区', 'Shaxian District'),
		...offices.map(([code]) =>
			of(code, 'township', code.slice(0, 6), `乡${code.slice(5)}`, `Township ${code.slice(5)}`),
		),
	];
}

function caseRows(offices: readonly Office[]): Row[] {
	const row = (place: string, level: string, program: string, households: number | null): Row => ({
		...{ place, level, month: '2022-09', program, households, basis: 'synthetic' },
		state: households === null ? 'suppressed' : 'value',
	});
	const sum = (start: string, at: 1 | 2): number =>
		offices.reduce((total, office) => total + (office[0].startsWith(start) ? (office[at] ?? 3) : 0), 0);
	return [
		...(
			[
				['350400', 'city', '3504'],
				['350404', 'county', '350404'],
				['350405', 'county', '350405'],
			] as const
		).flatMap(([code, level, start]) => [
			row(code, level, 'dibao', sum(start, 1)),
			row(code, level, 'tekun', sum(start, 2)),
		]),
		...offices.flatMap(([code, dibao, tekun]) => [
			row(code, 'township', 'dibao', dibao),
			row(code, 'township', 'tekun', tekun),
		]),
	];
}

function viewOf(offices: readonly Office[]): StaffView {
	const posts = offices.map(([place, , , staff, dedicated, tenths]): Row => ({
		...{ place, district: place.slice(0, 6), month: '2022-09', staff, dedicated, fte_tenths: tenths },
		...{ state: staff === null ? 'missing' : 'value', basis: 'synthetic' },
	}));
	const view = staffView(caseRows(offices), posts);
	if (!view) throw new Error('expected a view, found none');
	return view;
}

function contextOf(offices: readonly Office[] = OFFICES, locale: Locale = 'zh-CN'): StaffContext {
	return { view: viewOf(offices), manifest: manifestOf({ places: placesOf(offices) }), locale };
}

function pageOf(offices?: readonly Office[], locale?: Locale): ViewPage {
	return staffPage(contextOf(offices, locale), new Map(), new Set<IndicatorId>());
}

function answerOf(setting: Partial<StaffSetting> = {}, offices?: readonly Office[], locale?: Locale): StaffAnswer {
	return staffAnswer(contextOf(offices, locale), { ...OPENING_SETTING, ...setting });
}

const cells = ({ table }: StaffAnswer['gaps']): string[][] => table.rows.map((row) => [...row.cells]);

describe('the finding', () => {
	it('names who has nobody, the load of the city and the heaviest county', () => {
		// 927 households; 1 + 2 + 0 + (1 to 2) + 3 equivalents: 927 ÷ 8 to 927 ÷ 7.
		expect(pageOf().lead).toBe(
			'2022年9月底，上报的5个乡镇（街道）中，有1个有低保特困家庭而无专人：乡5001（示例）；' +
				'全市每名全时经办人员平均服务115.9～132.4户，负担最重的是三元区，为133.3户（示例）。',
		);
		expect(pageOf(OFFICES, 'en').lead).toContain(
			'nobody is in post in 1 with dibao or tekun households: Township 5001 (sample)',
		);
	});

	it('pools (100 / 1) and (300 / 2) as 133.3, not 125', () => {
		expect(cells(answerOf().loads).find(([name]) => name === '三元区')).toEqual(['三元区', '400', '3.0', '133.3', '0']);
	});

	it('compares with the city where both are exact', () => {
		const exact = OFFICES.map((office): Office => [...office.slice(0, 5), office[5] ?? 20] as unknown as Office);
		// 400 ÷ 3 = 133.3 against 927 ÷ 8 = 115.9: 15.1 % more.
		expect(pageOf(exact).lead).toContain('服务115.9户，负担最重的是三元区，为133.3户，比全市高15.1%（示例）');
	});

	it('says so when everybody has somebody, and does not call a missing report nobody', () => {
		const staffed: Office[] = [
			['350404001', 80, 20, 1, 1, 10],
			['350405001', 60, 7, null, null, null],
		];
		const page = pageOf(staffed);
		expect(page.lead).toBe(
			'2022年9月底，上报的1个乡镇（街道）中，没有“有低保特困家庭而无专人”的（示例）；全市每名全时经办人员服务的户数：缺报（示例）。',
		);
		expect(page.headlines[0]?.value).toBe('0个乡镇');
	});
});

describe('the list of townships', () => {
	it('puts nobody in post first, in words, then the heaviest by what is certain', () => {
		const { townships } = answerOf();
		expect(cells(townships).map(([name]) => name)).toEqual(['乡5001', '乡5002', '乡4002', '乡4001', '乡5003']);
		expect(cells(townships)[0]).toEqual(['乡5001', '沙县区', '67', '0', '0', '0.0', '无专人', '0.3', '0.3']);
		expect(townships.table.rows[0]).toMatchObject({ state: 'unbounded', strong: true });
		expect(townships.table.rows[0]?.values?.[6]).toBeNull();
	});

	it('gives a range where the share of time is not stated: 350 households with 1 to 2 are 175 to 350', () => {
		const row = answerOf().townships.table.rows[1];
		expect(row?.cells.slice(5, 7)).toEqual(['1.0～2.0', '175.0～350.0']);
		expect(row?.values?.[6]).toEqual([175, 350]);
	});

	it('says at least where there may be nobody', () => {
		const offices: Office[] = [['350404001', 80, 20, 2, 0, null]];
		expect(answerOf({}, offices).townships.table.rows[0]?.cells[5]).toBe('0.0～2.0');
		expect(answerOf({}, offices).townships.table.rows[0]?.cells[6]).toBe('不少于50.0');
	});

	it('has nothing to compute where nobody serves no household', () => {
		const offices: Office[] = [
			['350404001', 0, 0, 0, 0, 0],
			['350404002', 80, 20, 1, 1, 10],
		];
		const rows = answerOf({}, offices).townships.table.rows;
		expect(rows.map(({ state }) => state)).toEqual(['value', 'not_applicable']);
		expect(rows[1]?.cells[6]).not.toBe('无专人');
	});

	it('opens a county, says how many of how many it lists, and what the norm is', () => {
		const { townships } = answerOf({ townships: '350405', norm: 100 });
		expect(cells(townships).map(([name]) => name)).toEqual(['乡5001', '乡5002', '乡5003']);
		expect(townships.unitLine).toBe(
			'2022年9月底；沙县区3个乡镇（街道），无专人的在前，其余从重到轻；口径：每名专职人员100户（自行设定，不是国家标准）',
		);
		expect(townships.table.columns.map(({ head }) => head)).not.toContain('县（市、区）');
	});
});

describe('the gap', () => {
	it('is households ÷ norm − dedicated, and each county and the city add up', () => {
		// 三元: 400 ÷ 200 − 2 = 0; 沙县: 527 ÷ 200 − 4 = −1.365; city: 927 ÷ 200 − 6 = −1.365.
		expect(cells(answerOf().gaps).map((row) => [row[0], row[4]])).toEqual([
			['全市', '−1.4'],
			['三元区', '0.0'],
			['沙县区', '−1.4'],
		]);
	});

	it('of the townships that lack workers is not offset: 0.5 + 0.335 + 0.75', () => {
		// 乡4002: 300 ÷ 200 − 1; 乡5001: 67 ÷ 200 − 0; 乡5002: 350 ÷ 200 − 1.
		expect(cells(answerOf().gaps)[0]?.slice(5)).toEqual(['3', '1.6']);
		expect(answerOf().sentence).toBe(
			'按每名专职人员服务200户推算（本系统的参考口径，不是国家标准），全市需要专职4.6人，现有6人，多1.4人（示例）；' +
				'只看缺人的3个乡镇（街道），共缺1.6人，别处有余也补不上（示例）。',
		);
	});

	it('follows the norm, which stands in every sentence and unit line', () => {
		const answer = answerOf({ norm: 50 });
		// 927 ÷ 50 − 6 = 12.54.
		expect(answer.sentence).toContain(
			'按每名专职人员服务50户推算（自行设定的口径，不是国家标准），全市需要专职18.5人，现有6人，缺12.5人',
		);
		expect(answer.gaps.title).toBe('按每人50户推算，全市缺12.5人，最多的是沙县区（6.5人）（示例）');
		for (const { unitLine } of [answer.townships, answer.gaps, answer.loads]) {
			expect(unitLine).toContain('口径：每名专职人员50户（自行设定，不是国家标准）');
		}
		const english = answerOf({ norm: 50 }, OFFICES, 'en');
		for (const { unitLine } of [english.townships, english.gaps, english.loads]) {
			expect(unitLine).toContain('norm: 50 households for each dedicated worker (set by the reader, no national norm)');
		}
	});

	it('is a range where it is not stated who is dedicated', () => {
		const offices: Office[] = [['350404001', 380, 20, 3, null, null]];
		expect(answerOf({}, offices).townships.table.rows[0]?.cells[8]).toBe('−1.0～2.0');
	});

	it('draws the norm beside the loads while it leaves them room', () => {
		const target = (norm: number) => {
			const { chart } = answerOf({ norm }).loads;
			return chart?.kind === 'range' ? chart.target : undefined;
		};
		expect(target(150)).toEqual({ value: 150, label: '口径150' });
		expect(target(2000)).toBeNull();
		expect(answerOf({ norm: 2000 }).loads.notes.join()).toContain('口径2000户远在各地数值之外');
	});
});

describe('withheld households', () => {
	const HIDDEN: readonly Office[] = [['350404001', 80, null, 0, 0, 0], ...OFFICES.slice(1)];

	it('are withheld in words in households, load, need and gap, and a second township with them', () => {
		const rows = answerOf({ townships: '350404' }, HIDDEN).townships.table.rows;
		expect(rows.map(({ cells }) => cells.join(' '))).toEqual([
			'乡4001 已隐去 0 0 0.0 无专人 已隐去 已隐去',
			'乡4002 已隐去 2 1 2.0 已隐去 已隐去 已隐去',
		]);
		expect(rows.flatMap(({ values }) => values?.slice(5) ?? [])).toEqual([null, null, null, null, null, null]);
	});

	it('do not keep a township with nobody in post from being counted and listed first', () => {
		expect(pageOf(HIDDEN).headlines[0]?.value).toBe('2个乡镇');
		expect(
			answerOf({ townships: 'all' }, HIDDEN)
				.townships.table.rows.slice(0, 2)
				.map(({ state }) => state),
		).toEqual(['unbounded', 'unbounded']);
	});

	it('are left out of what townships lack together, and the sentence says so', () => {
		expect(answerOf({}, HIDDEN).sentence).toContain('另有2个乡镇（街道）的户数已隐去，或者没有上报，不在其中');
	});
});

describe('in the meeting', () => {
	it('the norm stands on the frames of the townships and of what it implies', () => {
		const answer = answerOf({ norm: 50 });
		const frames = staffFrames(pageOf(), answer, 'source', 'zh-CN');
		expect(frames[0]?.title).toBe(pageOf().lead);
		expect(frames[1]?.table?.rows[0]?.cells).toEqual(['沙县区', '0', '无专人', '1.3']);
		expect(frames[1]?.unitLine).toContain('每名专职人员50户');
		expect(frames[2]?.points.join('')).toContain('按每名专职人员服务50户推算');
		expect(frames.filter(({ chart }) => chart !== null).every(({ unitLine }) => unitLine.includes('50户'))).toBe(true);
	});

	it('a list without counties keeps its columns', () => {
		const answer = answerOf({ townships: '350405' });
		const frames = staffFrames(pageOf(), answer, 'source', 'zh-CN');
		expect(frames[1]?.table?.rows[0]?.cells).toEqual(['0', '无专人', '0.3']);
	});
});

it('what is added up leaves no traces of binary fractions: 0.1 + 0.2 equivalents are 0.3', () => {
	const offices: Office[] = [
		['350404001', 80, 20, 1, 0, 1],
		['350404002', 80, 20, 1, 0, 2],
	];
	expect(cityLine(viewOf(offices), CITY).posts?.fte).toEqual({ lower: 0.3, upper: 0.3 });
});
