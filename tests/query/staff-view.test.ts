import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NativeEngine } from '#lib/engine/native.ts';
import { cityLine, districtLines, gapOf, lackingOf, townshipLines } from '#lib/indicators/staff/lines.ts';
import { staffView, type StaffView } from '#lib/indicators/staff/view.ts';
import type { PlaceCode } from '#lib/domain/place.ts';
import { openPackage } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';
import { makeView } from '../../src/tools/views.ts';
import { attack, narrow } from '../fixtures/disclosure/bounds.ts';
import { Publication } from '../fixtures/disclosure/cells.ts';

const SANMING = join(ROOT, 'data', 'sanming-2022');
const CITY = '350400' as PlaceCode;
const MONTH = '2022-09';

async function csv(name: string): Promise<Record<string, string>[]> {
	return parse(await readFile(join(SANMING, `${name}.csv`), 'utf8'), { columns: true });
}

async function viewOf(engine: NativeEngine): Promise<StaffView> {
	const view = await makeView(engine, 'staff');
	if (!view) throw new Error('expected the sample to hold staff, found none');
	return view;
}

/** Households and tenths of equivalents of every township from the files alone. */
async function fromFiles(): Promise<Map<string, { households: number; tenths: number; dedicated: number }>> {
	const households = new Map<string, number>();
	for (const row of await csv('caseload')) {
		const { div_code: code = '', month, program = '' } = row;
		if (month !== MONTH || code.length !== 9 || !['dibao', 'tekun'].includes(program)) continue;
		households.set(code, (households.get(code) ?? 0) + Number(row['households']));
	}
	const staffing = (await csv('staffing')).filter(({ month, div_code }) => month === MONTH && div_code?.length === 9);
	return new Map(
		staffing.map(({ div_code: code = '', fte_tenths, dedicated }) => [
			code,
			{ households: households.get(code) ?? 0, tenths: Number(fte_tenths), dedicated: Number(dedicated) },
		]),
	);
}

describe('the view of staff', () => {
	let engine: NativeEngine;
	let view: StaffView;
	beforeAll(async () => {
		({ engine } = await openPackage(SANMING));
		view = await viewOf(engine);
	});
	afterAll(() => engine.close());

	it('has for every township the households and equivalents of the files', async () => {
		const files = await fromFiles();
		expect(view.month).toBe(MONTH);
		expect(view.offices).toHaveLength(141);
		for (const { place, households, posts } of view.offices) {
			const file = files.get(place);
			expect(households, place).toEqual({ state: 'value', count: file?.households });
			expect(Math.round((posts?.fte.lower ?? 0) * 10), place).toBe(file?.tenths);
			expect(posts?.dedicated.upper, place).toBe(file?.dedicated);
		}
	});

	it('lists the three townships with nobody in post first, then 坂面镇 with 565 ÷ 0.3', () => {
		const lines = townshipLines(view, null);
		expect(lines.slice(0, 4).map(({ state }) => state)).toEqual(['unbounded', 'unbounded', 'unbounded', 'value']);
		expect(lines.slice(0, 3).map(({ households }) => households.count)).toEqual([361, 225, 167]);
		expect(lines.slice(0, 3).every(({ load }) => load === null)).toBe(true);
		expect(lines[3]?.load?.lower).toBeCloseTo(565 / 0.3, 9);
	});

	it('says of city and counties what the indicators say, at the norm of 200', async () => {
		const catalogue = await readCatalogue();
		const readingOf = async (indicator: string) => {
			const { rows } = await engine.query(catalogue.get(indicator)?.sql ?? '');
			return (place: string) => rows.find((row) => row['place'] === place && row['period'] === `@${MONTH}`);
		};
		const [load, gap] = [await readingOf('staff_to_case_ratio'), await readingOf('dedicated_staff_gap')];
		const lines = [cityLine(view, CITY), ...districtLines(view)];
		expect(lines).toHaveLength(12);
		for (const line of lines) {
			const [one, two] = [load(line.place), gap(line.place)];
			expect(line.load?.lower, line.place).toBeCloseTo(Number(one?.['numerator']) / Number(one?.['denominator']), 9);
			expect(gapOf(line, 200)?.lower, line.place).toBeCloseTo(
				Number(two?.['numerator']) / Number(two?.['denominator']),
				9,
			);
		}
	});

	it.each([100, 150, 200, 333])('adds up to the city at a norm of %i', async (norm) => {
		const files = [...(await fromFiles()).values()];
		const households = files.reduce((sum, each) => sum + each.households, 0);
		const dedicated = files.reduce((sum, each) => sum + each.dedicated, 0);
		const gap = gapOf(cityLine(view, CITY), norm);
		expect(gap?.lower).toBeCloseTo(households / norm - dedicated, 9);
		const districts = districtLines(view).map((line) => gapOf(line, norm)?.lower ?? Number.NaN);
		expect(districts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(gap?.lower ?? 0, 9);
		const lacking = files.map((each) => each.households / norm - each.dedicated).filter((each) => each > 0);
		const found = lackingOf(townshipLines(view, null), norm);
		expect(found.count).toBe(lacking.length);
		expect(found.workers).toBeCloseTo(
			lacking.reduce((sum, each) => sum + each, 0),
			9,
		);
	});

	it('is null for a package whose townships report no staff', () => {
		expect(staffView([], [])).toBeNull();
	});
});

describe('few households in a township', () => {
	const DISTRICT = '350424';
	let engine: NativeEngine;
	let view: StaffView;
	let truth: Map<string, number>;
	let first: string;

	beforeAll(async () => {
		({ engine } = await openPackage(SANMING));
		const { rows } = await engine.query(
			`SELECT div_code, sum(households)::INTEGER AS households FROM caseload WHERE month = '${MONTH}'
			AND program IN ('dibao', 'tekun') AND div_code LIKE '${DISTRICT}___' GROUP BY div_code ORDER BY div_code`,
		);
		truth = new Map(rows.map((row) => [String(row['div_code']), Number(row['households'])]));
		first = [...truth.keys()][0] ?? '';
		// One township alone is hidden in one programme; its county's own row is shown.
		await engine.query(
			`UPDATE caseload SET households = NULL, persons = NULL, value_state = 'suppressed', state_reason = 'small_cell'
			WHERE month = '${MONTH}' AND program = 'tekun' AND div_code = '${first}'`,
		);
		view = await viewOf(engine);
	});
	afterAll(() => engine.close());

	it('hide the township and a second one, while the county and the city stay', () => {
		const hidden = view.offices.filter(({ households }) => households.state === 'suppressed');
		expect(hidden).toHaveLength(2);
		expect(hidden.map(({ place }) => place)).toContain(first);
		expect(hidden.every(({ district }) => district === DISTRICT)).toBe(true);
		expect(view.districts.every(({ households }) => households.state === 'value')).toBe(true);
		expect(view.city.state).toBe('value');
	});

	it('take the load and the gap with them, and the sums of townships leave them out', () => {
		const lines = townshipLines(view, DISTRICT);
		const hidden = lines.filter(({ households }) => households.count === null);
		expect(hidden.map((line) => [line.load, gapOf(line, 200)])).toEqual([
			[null, null],
			[null, null],
		]);
		expect(lackingOf(lines, 200).left).toBe(2);
	});

	it('cannot be had from the gap of the county less those of its townships', async () => {
		const publication = new Publication();
		const norm = 200;
		const lines = townshipLines(view, DISTRICT);
		for (const line of lines) {
			const gap = gapOf(line, norm)?.lower ?? null;
			const found = gap === null ? null : Math.round((gap + (line.posts?.dedicated.lower ?? 0)) * norm);
			if (found !== null) expect(found, line.place).toBe(truth.get(line.place));
			publication.cell(line.place, found);
		}
		const district = districtLines(view).find(({ place }) => place === DISTRICT);
		const all = ((district && gapOf(district, norm)?.lower) ?? 0) + (district?.posts?.dedicated.lower ?? 0);
		publication.cell('county', Math.round(all * norm));
		publication.sum([...truth.keys()], 'county');
		const bounds = await attack(publication);
		expect(bounds.size).toBe(2);
		expect(narrow(bounds, 5)).toEqual([]);
	});

	it('hide the county too where all its townships are hidden but one would be left, and then the city', () => {
		const row = (place: string, level: string, households: number) => ({
			...{ place, level, month: MONTH, program: 'dibao', state: 'value', households, basis: 'synthetic' },
		});
		const post = (place: string, district: string) => ({
			...{ place, district, month: MONTH, state: 'value', staff: 1, dedicated: 1, fte_tenths: 10, basis: 'synthetic' },
		});
		const small = staffView(
			[
				row('350400', 'city', 103),
				row('350404', 'county', 3),
				row('350405', 'county', 100),
				row('350404001', 'township', 3),
				row('350405001', 'township', 100),
			],
			[post('350404001', '350404'), post('350405001', '350405')],
		);
		expect(small?.offices.map(({ households }) => households.count)).toEqual([null, 100]);
		expect(small?.districts.map(({ households }) => households.count)).toEqual([null, 100]);
		expect(small?.city).toEqual({ state: 'suppressed', count: null });
	});
});
