import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackCube, type CubeFile } from '#lib/domain/cube.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { tableCell } from '#lib/domain/format.ts';
import type { Manifest } from '#lib/domain/package.ts';
import type { Period } from '#lib/domain/period.ts';
import type { PlaceCode } from '#lib/domain/place.ts';
import type { ValueReading } from '#lib/domain/reading.ts';
import { DEFAULT_VIEW } from '#lib/domain/view.ts';
import type { Context } from '#lib/indicators/context.ts';
import { contextOf } from '#lib/indicators/contexts.ts';
import { FUNDS_INDICATORS, fundsPage } from '#lib/indicators/funds/page.ts';
import type { FundsView } from '#lib/indicators/funds/view.ts';
import type { ViewPage } from '#lib/indicators/view-page.ts';
import { buildData } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function build(name: string): Promise<string> {
	const out = await mkdtemp(join(tmpdir(), 'tuodi-funds-'));
	folders.push(out);
	await buildData({ dataDir: join(ROOT, 'data', name), outDir: out });
	return out;
}

const read = async <T>(out: string, name: string): Promise<T> =>
	JSON.parse(await readFile(join(out, name), 'utf8')) as T;

describe('the page of funds and society beside its indicators', () => {
	let view: FundsView;
	let page: ViewPage;
	let city: PlaceCode;
	const contexts = new Map<string, Context>();

	beforeAll(async () => {
		const out = await build('sanming-2022');
		const manifest = await read<Manifest>(out, 'manifest.json');
		const held = await read<FundsView | null>(out, 'views/funds.json');
		if (!held) throw new Error('expected the sample to hold funds, found none');
		view = held;
		city = manifest.city;
		const catalogue = await readCatalogue();
		for (const id of FUNDS_INDICATORS) {
			const definition = catalogue.get(id)?.definition;
			if (!definition) throw new Error(`expected an indicator ${id}, found none`);
			const cube = await read<CubeFile>(out, `cube/${id}.json`);
			contexts.set(id, contextOf(definition, unpackCube(cube), manifest, 'zh-CN', DEFAULT_VIEW));
		}
		page = fundsPage({ view, manifest, locale: 'zh-CN' }, contexts);
	});

	const readingOf = (id: string, period: string, place: PlaceCode = city): ValueReading => {
		const reading = contexts
			.get(id)
			?.readings.get(place)
			?.get(period as Period);
		if (reading?.state !== 'value') throw new Error(`expected a value of ${id} in ${period}, found none`);
		return reading;
	};
	const figure = (id: string): Figure => {
		const found = page.columns.flat().find((each) => each.id === id);
		if (!found) throw new Error(`expected a figure ${id}, found none`);
		return found;
	};
	/** Cells of a row by its name. */
	const row = (id: string, name: string): readonly string[] => {
		const found = figure(id).table.rows.find(({ cells }) => cells[0] === name);
		if (!found) throw new Error(`expected a row ${name}, found none`);
		return found.cells.slice(1);
	};
	const printed = (id: string, period: string): string => {
		const definition = contexts.get(id)?.definition;
		return definition ? tableCell(definition, readingOf(id, period).value, 'zh-CN') : '';
	};

	it.each([
		['财政资金', 'fiscal_share'],
		['社会资金', 'charity_fund_share'],
	])('prints the share of %s of every year as %s does', (name, id) => {
		const years = ['2019', '2020', '2021'];
		expect(row('shares', name)).toEqual(years.map((year) => printed(id, year)));
	});

	it('spends in every year what the two shares are of, public and private adding up to all sources', () => {
		for (const [at, year] of ['2019', '2020', '2021'].entries()) {
			const [all = 0, shared = 0, given = 0] = figure('amounts').table.rows.map(({ values }) =>
				Number(values?.[at + 1]),
			);
			const reading = readingOf('fiscal_share', year);
			expect(all).toBeCloseTo((reading.denominator ?? 0) / 100 / 10_000, 6);
			expect(shared).toBeCloseTo(reading.numerator / 100 / 10_000, 6);
			expect(shared + given).toBeCloseTo(all, 6);
		}
	});

	it('counts in every quarter the persons, needs and days of the indicators', () => {
		const quarters = [...new Set(view.needs.map(({ period }) => period))];
		expect(quarters).toHaveLength(7);
		for (const quarter of quarters) {
			const needs = view.needs.filter(({ period }) => period === quarter);
			const sum = (column: 'posted' | 'matched' | 'lag_days'): number =>
				needs.reduce((total, { values }) => total + (values?.[column] ?? Number.NaN), 0);
			const [rate, lag] = [readingOf('charity_match_rate', quarter), readingOf('match_lag_days', quarter)];
			expect([sum('matched'), sum('posted'), sum('lag_days')]).toEqual([
				rate.numerator,
				rate.denominator,
				lag.numerator,
			]);
			const any = view.services.find(({ period, code }) => period === quarter && code === 'any');
			expect(any?.values?.persons).toBe(readingOf('service_aid_share', quarter).numerator);
		}
	});

	it('has in every county the organisations of the indicator', () => {
		const counties = [...new Set(view.organisations.map(({ place }) => place))];
		expect(counties).toHaveLength(11);
		for (const place of counties) {
			const own = view.organisations.filter((line) => line.place === place);
			const sum = own.reduce((total, { values }) => total + (values?.organisations ?? Number.NaN), 0);
			expect(sum).toBe(readingOf('social_org_participation', '@2022-09', place).numerator);
		}
	});

	it('names in the lead the values of the latest periods, marked as a sample', () => {
		expect(page.lead).toContain(`社会资金只占${printed('charity_fund_share', '2021')}%（示例）`);
		expect(page.lead).toContain(`得到服务类救助的占${printed('service_aid_share', '@2022-09')}%（示例）`);
		expect(page.notes[0]?.texts.every(({ text }) => text.endsWith('（示例）'))).toBe(true);
		expect(page.indicators?.map(({ id }) => id)).toEqual([...FUNDS_INDICATORS]);
	});
});

it('a package without the four tables has no view of funds', async () => {
	const out = await build('linhe-demo');
	expect(await read<FundsView | null>(out, 'views/funds.json')).toBeNull();
});
