import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NativeEngine } from '#lib/engine/native.ts';
import { incompatibleOf } from '#lib/indicators/overlap/pairs-figures.ts';
import { lossesOf, overlapView, STEPS, sumOf, type OverlapView } from '#lib/indicators/overlap/view.ts';
import { openPackage } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';
import { makeView } from '../../src/tools/views.ts';
import { attack, narrow } from '../fixtures/disclosure/bounds.ts';
import { Publication } from '../fixtures/disclosure/cells.ts';

const SANMING = join(ROOT, 'data', 'sanming-2022');
const MONTH = '2022-09';

async function csv(name: string): Promise<Record<string, string>[]> {
	const rows = parse<Record<string, string>>(await readFile(join(SANMING, `${name}.csv`), 'utf8'), { columns: true });
	return rows.filter(({ month }) => month === undefined || month === MONTH);
}

async function viewOf(engine: NativeEngine): Promise<OverlapView> {
	const view = await makeView(engine, 'overlap');
	if (!view) throw new Error('expected the sample to hold overlap, found none');
	return view;
}

/** What an indicator says of a place at the last month. */
async function readingsOf(
	engine: NativeEngine,
	indicator: string,
): Promise<(place: string) => Record<string, unknown>> {
	const { rows } = await engine.query((await readCatalogue()).get(indicator)?.sql ?? '');
	return (place) => rows.find((row) => row['place'] === place && row['period'] === `@${MONTH}`) ?? {};
}

/** Persons of a county in pairs that are not allowed. */
function excludedIn(view: OverlapView, place: string) {
	return sumOf(
		incompatibleOf(view.pairs).flatMap(({ counties }) => counties.filter((each) => (each.place as string) === place)),
	);
}

describe('the view of overlap and gaps', () => {
	let engine: NativeEngine;
	let view: OverlapView;
	beforeAll(async () => {
		({ engine } = await openPackage(SANMING));
		view = await viewOf(engine);
	});
	afterAll(() => engine.close());

	it('has every pair with the persons of the file and the rule of the table of rules', async () => {
		const [overlap, rules] = [await csv('overlap'), await csv('pair_rule')];
		expect(view.pairs).toHaveLength(rules.length);
		for (const pair of view.pairs) {
			const held = overlap.filter((row) => row['pair_code'] === pair.code);
			expect(pair.city.count, pair.code).toBe(held.reduce((sum, row) => sum + Number(row['persons_both']), 0));
			const rule = rules.find((row) => row['pair_code'] === pair.code);
			expect([pair.rule, pair.words?.zh, pair.decided?.en], pair.code).toEqual([
				...[rule?.['rule'], rule?.['rule_zh'], rule?.['decided_en']],
			]);
		}
		expect(view.pairs.map(({ rule }) => rule).join(' ')).toMatch(/^(incompatible ?)+(conditional ?)*(compatible ?)+$/);
	});

	it('says of city and counties what 重复救助率 and 救助盲区率 say', async () => {
		const [duplicate, blindspot] = [
			await readingsOf(engine, 'duplicate_aid_rate'),
			await readingsOf(engine, 'blindspot_rate'),
		];
		const city = view.city?.counts;
		if (!city) throw new Error('expected a cascade of the city');
		expect(sumOf(incompatibleOf(view.pairs).map((pair) => pair.city)).count).toBe(duplicate('350400')['numerator']);
		expect([lossesOf(city).unaided, city.eligible]).toEqual([
			...[blindspot('350400')['numerator'], blindspot('350400')['denominator']],
		]);
		expect(view.counties).toHaveLength(11);
		for (const { place, counts } of view.counties) {
			expect(excludedIn(view, place).count, place).toBe(duplicate(place)['numerator']);
			expect([counts && lossesOf(counts).unaided, counts?.eligible], place).toEqual([
				...[blindspot(place)['numerator'], blindspot(place)['denominator']],
			]);
		}
	});

	it('adds up by county and by list to the same city', () => {
		for (const lines of [view.counties, view.lists]) {
			for (const step of STEPS) {
				const sum = lines.reduce((total, { counts }) => total + (counts?.[step] ?? Number.NaN), 0);
				expect(sum).toBe(view.city?.counts?.[step]);
			}
		}
	});

	it('is null for a package with neither table', () => {
		expect(overlapView([], [])).toBeNull();
	});
});

describe('few persons', () => {
	const [COUNTY, LIST, PAIR] = ['350428', 'disaster', 'dibao_tekun'];
	let engine: NativeEngine;
	let truth: Record<string, string>[];
	let view: OverlapView;
	beforeAll(async () => {
		({ engine } = await openPackage(SANMING));
		truth = [...(await csv('screening')), ...(await csv('overlap'))];
		const hidden = `value_state = 'suppressed', state_reason = 'small_cell' WHERE month = '${MONTH}' AND div_code = '${COUNTY}'`;
		await engine.query(
			`UPDATE screening SET flagged = NULL, checked = NULL, eligible = NULL, aided = NULL, ${hidden} AND list_source = '${LIST}'`,
		);
		await engine.query(`UPDATE overlap SET persons_both = NULL, ${hidden} AND pair_code = '${PAIR}'`);
		view = await viewOf(engine);
	});
	afterAll(() => engine.close());

	it('hide what they are part of, as the indicators do, and nothing else', async () => {
		expect(view.counties.filter(({ state }) => state === 'suppressed').map(({ place }) => place)).toEqual([COUNTY]);
		expect(view.lists.filter(({ state }) => state === 'suppressed').map(({ list }) => list)).toEqual([LIST]);
		expect([view.city?.state, view.city?.counts]).toEqual(['suppressed', null]);
		expect(view.pairs.filter(({ city }) => city.count === null).map(({ code }) => code)).toEqual([PAIR]);
		const [duplicate, blindspot] = [
			await readingsOf(engine, 'duplicate_aid_rate'),
			await readingsOf(engine, 'blindspot_rate'),
		];
		for (const { place, state } of view.counties) {
			expect(state, place).toBe(blindspot(place)['state']);
			expect(excludedIn(view, place).state, place).toBe(duplicate(place)['state']);
		}
	});

	it('cannot be had by subtraction from everything that the page shows', async () => {
		const publication = new Publication();
		const places = view.counties.map(({ place }) => place as string);
		const lists = view.lists.map(({ list }) => list);
		for (const step of STEPS) {
			// The cells themselves are not on the page; only the one that is hidden stays unknown in the worst case.
			for (const row of truth.filter((each) => each['list_source'] !== undefined)) {
				const isHidden = row['div_code'] === COUNTY && row['list_source'] === LIST;
				publication.cell(`${step} ${row['div_code']} ${row['list_source']}`, isHidden ? null : Number(row[step]));
			}
			for (const { place, counts } of view.counties) publication.cell(`${step} ${place}`, counts?.[step] ?? null);
			for (const { list, counts } of view.lists) publication.cell(`${step} ${list}`, counts?.[step] ?? null);
			publication.cell(`${step} city`, view.city?.counts?.[step] ?? null);
			const cells = (part: string, at: 1 | 2): string[] =>
				places
					.flatMap((place) => lists.map((list) => [step, place, list]))
					.filter((key) => key[at] === part)
					.map((key) => key.join(' '));
			for (const place of places) publication.sum(cells(place, 1), `${step} ${place}`);
			for (const list of lists) publication.sum(cells(list, 2), `${step} ${list}`);
			publication.sum(
				places.map((place) => `${step} ${place}`),
				`${step} city`,
			);
		}
		for (const { code, counties, city } of view.pairs) {
			for (const { place, count } of counties) publication.cell(`${code} ${place}`, count);
			publication.cell(`${code} city`, city.count);
			publication.sum(
				counties.map(({ place }) => `${code} ${place}`),
				`${code} city`,
			);
		}
		const codes = incompatibleOf(view.pairs).map(({ code }) => code);
		for (const place of places) {
			publication.cell(`excluded ${place}`, excludedIn(view, place).count);
			publication.sum(
				codes.map((code) => `${code} ${place}`),
				`excluded ${place}`,
			);
		}
		publication.cell('excluded city', sumOf(incompatibleOf(view.pairs).map(({ city }) => city)).count);
		publication.sum(
			codes.map((code) => `${code} city`),
			'excluded city',
		);
		const bounds = await attack(publication);
		expect(bounds.has(`eligible ${COUNTY} ${LIST}`)).toBe(true);
		expect(bounds.has(`${PAIR} ${COUNTY}`)).toBe(true);
		expect(narrow(bounds, 5)).toEqual([]);
	});

	it('are hidden also where only a loss is 1 to 4, or a package lets a small count through', () => {
		const cell = (place: string, list: string, counts: readonly number[]) => ({
			...{ place, month: MONTH, list_source: list, state: 'value', basis: 'synthetic' },
			...Object.fromEntries(STEPS.map((step, index) => [step, counts[index] ?? 0])),
		});
		const made = overlapView(
			[],
			[
				cell('350404', 'disaster', [50, 40, 20, 17]),
				cell('350404', 'unemployed', [90, 80, 30, 20]),
				cell('350405', 'disaster', [60, 50, 30, 20]),
				cell('350405', 'unemployed', [70, 60, 30, 20]),
			],
		);
		expect(made?.counties.map(({ counts }) => counts?.flagged ?? null)).toEqual([null, 130]);
		expect(made?.lists.map(({ counts }) => counts?.flagged ?? null)).toEqual([160, null]);
		expect(made?.city?.state).toBe('suppressed');
	});
});
