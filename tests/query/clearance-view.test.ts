import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STEPS, type ClearanceView, type Step } from '#lib/indicators/clearance/view.ts';
import type { NativeEngine } from '#lib/engine/native.ts';
import { openPackage } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';
import { makeView } from '../../src/tools/views.ts';
import { attack, narrow } from '../fixtures/disclosure/bounds.ts';
import { clearancePublication } from '../fixtures/disclosure/clearance-page.ts';

const SANMING = join(ROOT, 'data', 'sanming-2022');

let engine: NativeEngine;
let view: ClearanceView;

beforeAll(async () => {
	({ engine } = await openPackage(SANMING));
	const read = await makeView(engine, 'clearance');
	if (!read) throw new Error('expected the sample to hold clearance, found none');
	view = read;
});
afterAll(() => engine.close());

/** What an indicator says of a place and period, with its parts. */
async function readings(indicator: string): Promise<(place: string, period: string) => Record<string, unknown>> {
	const sql = (await readCatalogue()).get(indicator)?.sql ?? '';
	const { rows } = await engine.query(sql);
	return (place, period) => rows.find((row) => row['place'] === place && row['period'] === period) ?? {};
}

function cell(place: string, step: Step): { state: string; households: number | null } | undefined {
	return view.rows.find((row) => row.place === place)?.cells[STEPS.indexOf(step)];
}

const periodOf = (step: Step): string => view.periods[STEPS.indexOf(step)] ?? '';

describe('the steps of clearance', () => {
	it.each<[Step, string, string]>([
		['in_tenure', 'housing_in_tenure', 'numerator'],
		['failed', 'housing_review_failed', 'numerator'],
		['decided', 'eviction_backlog', 'part_decided'],
		['notified', 'eviction_backlog', 'part_notified'],
		['within_term', 'eviction_backlog', 'part_within_term'],
		['hard', 'eviction_backlog', 'part_hard'],
	])(
		'%s are what the indicator %s says of every place, as far as it says anything',
		async (step, indicator, column) => {
			const readingOf = await readings(indicator);
			let compared = 0;
			for (const { place } of view.rows) {
				const value = readingOf(place, periodOf(step))[column] ?? null;
				if (value === null) continue;
				expect(cell(place, step)?.households, place).toBe(value);
				compared += 1;
			}
			expect(compared).toBeGreaterThan(7);
		},
	);

	it('add up: all that failed are at one of four steps or have left', () => {
		const visible = view.rows.filter(({ cells }) => cells.every(({ state }) => state === 'value'));
		expect(visible.length).toBeGreaterThan(7);
		for (const { place } of visible) {
			const of = (step: Step): number => cell(place, step)?.households ?? Number.NaN;
			const open = of('decided') + of('notified') + of('within_term') + of('hard');
			expect(open + of('cleared'), place).toBe(of('failed'));
		}
	});

	it('carry the period of their own table', () => {
		expect(periodOf('in_tenure')).toBe('@2022-08');
		expect(periodOf('reviewed')).toBe('2022-07/2022-08');
		expect(periodOf('failed')).toBe('2020-01/2022-08');
	});
});

describe('the bridge', () => {
	it('closes: 66 + 159 − 88 − 10 = 127 and 127 + 230 − 101 − 25 = 231, as the backlog says', async () => {
		const backlog = await readings('eviction_backlog');
		expect(
			view.windows.map(({ opening, entered, exits, closing, gap }) => [opening, entered, ...exits, closing, gap]),
		).toEqual([
			[66, 159, 88, 10, 127, 0],
			[127, 230, 101, 25, 231, 0],
		]);
		expect(backlog('350400', '@2021-08')['numerator']).toBe(127);
		expect(backlog('350400', '@2022-08')['numerator']).toBe(231);
	});
});

describe('what the page of clearance shows', () => {
	it('holds no count of 1 to 4', () => {
		const counts = [
			...view.rows.flatMap(({ cells }) => cells.map(({ households }) => households)),
			...view.groups.flatMap(({ count, left, risk }) => [count, left, ...risk]),
			...(view.ages?.rows.flat() ?? []),
			...(view.ages?.totals ?? []),
		];
		expect(counts.length).toBeGreaterThan(150);
		expect(counts.filter((count) => typeof count === 'number' && count > 0 && count < 5)).toEqual([]);
	});

	it('leaves every hidden age open by at least five, whatever is read together', async () => {
		const bounds = await attack(clearancePublication(view));
		const ages = [...bounds].filter(([name]) => /^(age|left) /.test(name));
		expect(ages.length).toBeGreaterThan(10);
		expect(narrow(new Map(ages), 5)).toEqual([]);
	});

	it('fixes no hidden age even for somebody who has found how many left at each step of the curves', async () => {
		const cases = parse<Record<string, string>>(await readFile(join(SANMING, 'housing_case.csv'), 'utf8'), {
			columns: true,
		});
		const leftBetween = (area: string | null, after: number, upTo: number): number =>
			cases.filter(
				(each) =>
					(area === null || each['area'] === area) &&
					each['exit_mode'] !== '' &&
					Number(each['months']) > after &&
					Number(each['months']) <= upTo,
			).length;
		const steps = new Map(
			view.groups.flatMap(({ area, curve }) =>
				(curve?.points ?? []).map(({ time }, at): [string, number] => [
					`step ${area ?? 'city'} ${time}`,
					leftBetween(area, curve?.points[at - 1]?.time ?? -1, time),
				]),
			),
		);
		expect([...steps.values()].filter((count) => count < 5)).toEqual([]);
		const bounds = await attack(clearancePublication(view).revealing(steps));
		const ages = [...bounds].filter(([name]) => /^(age|left) /.test(name));
		expect(narrow(new Map(ages), 1)).toEqual([]);
	});

	it('is null for a package without clearance', async () => {
		const { clearanceView } = await import('#lib/indicators/clearance/view.ts');
		expect(clearanceView([], [], [])).toBeNull();
	});
});
