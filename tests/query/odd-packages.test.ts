import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackCube, type CubeFile } from '#lib/domain/cube.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { DEFAULT_VIEW } from '#lib/domain/view.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import type { Context } from '#lib/indicators/context.ts';
import { contextOf } from '#lib/indicators/contexts.ts';
import { district } from '#lib/indicators/district.ts';
import { indicatorPage, type IndicatorPage } from '#lib/indicators/indicator-page.ts';
import { overview } from '#lib/indicators/overview.ts';
import { tileFigures } from '#lib/indicators/tiles.ts';
import { buildData } from '../../src/tools/build-data.ts';
import { readCatalogue } from '../../src/tools/catalogue.ts';
import { cleanUp } from '../fixtures/package/copies.ts';
import { oddPackage, type CsvRow, type Oddity } from '../fixtures/package/odd.ts';

cleanUp();

const CITY = '990100';
const FIRST = '990101';
const LAST_MONTH = '2024-06';
/** What no reader may ever see in place of a number. */
const BROKEN = /NaN|Infinity|undefined|\[object/;

/** A package that was built, with what its pages print. */
interface Built {
	readonly manifest: Manifest;
	/** Page of an indicator in a place, in Chinese; null where it holds nothing. */
	readonly page: (id: string, place: string) => IndicatorPage | null;
	readonly version: string;
	readonly cube: (id: string) => Promise<CubeFile>;
}

/** Builds an odd package, prints every page in both languages and looks for what is broken in them. */
async function built(oddity: Oddity, check: (built: Built) => Promise<void> | void): Promise<void> {
	const out = await mkdtemp(join(tmpdir(), 'tuodi-odd-'));
	try {
		await buildData({ dataDir: await oddPackage(oddity), outDir: out });
		const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(out, name), 'utf8')) as T;
		const manifest = await read<Manifest>('manifest.json');
		const cube = (id: string): Promise<CubeFile> => read<CubeFile>(`cube/${id}.json`);
		const definitions = [...(await readCatalogue()).values()].map(({ definition }) => definition);
		const pages = new Map<string, IndicatorPage | null>();
		for (const locale of LOCALES) {
			const contexts: Context[] = [];
			for (const definition of definitions) {
				contexts.push(contextOf(definition, unpackCube(await cube(definition.id)), manifest, locale, DEFAULT_VIEW));
			}
			const units = manifest.places.filter(({ level }) => level === 'county');
			const printed: unknown[] = [overview(contexts), tileFigures(contexts, units)];
			for (const place of manifest.places.filter(({ level }) => level === 'city' || level === 'county')) {
				printed.push(district(contexts, place));
				for (const context of contexts) {
					const page = indicatorPage(context, place);
					printed.push(page);
					if (locale === 'zh-CN') pages.set(`${context.definition.id} ${place.code}`, page);
				}
			}
			expect(BROKEN.exec(JSON.stringify(printed))?.[0]).toBeUndefined();
		}
		await check({
			manifest,
			cube,
			version: manifest.dataVersion,
			page: (id, place) => pages.get(`${id} ${place}`) ?? null,
		});
	} finally {
		await rm(out, { recursive: true, force: true });
	}
}

const asTheyAre = (_: string, rows: readonly CsvRow[]): readonly CsvRow[] => rows;

/** Only the rows of one county, its townships and the city. */
function ofOneCounty(table: string, rows: readonly CsvRow[]): readonly CsvRow[] {
	const isHere = (code: string | undefined): boolean =>
		code === undefined || code === '' || code === CITY || code.startsWith(FIRST);
	const kept = rows.filter(({ div_code, area, scope_code }) => isHere(div_code) && isHere(area) && isHere(scope_code));
	if (table !== 'population') return kept;
	// The city has as many as its only county.
	const county = kept.filter(({ div_code }) => div_code === FIRST);
	return county.flatMap((row) => [row, { ...row, div_code: CITY }]);
}

/** Only what is of the last month; yearly tables keep the last year. */
function ofOneMonth(_: string, rows: readonly CsvRow[]): readonly CsvRow[] {
	return rows.filter(({ month, year, term }) => {
		if (month !== undefined) return month === LAST_MONTH;
		if (term !== undefined) return term === '2024-spring';
		return year === undefined || year === '2024';
	});
}

/** Populations in which one county has nobody, and the city so many less. */
function withNobody(rows: readonly CsvRow[]): CsvRow[] {
	const key = ({ year, residence }: CsvRow): string => `${String(year)} ${String(residence)}`;
	const left = new Map(
		rows.filter(({ div_code }) => div_code === FIRST).map((row) => [key(row), Number(row['persons'])]),
	);
	return rows.map((row) => {
		if (row['div_code'] === FIRST) return { ...row, persons: '0' };
		return row['div_code'] === CITY
			? { ...row, persons: String(Number(row['persons']) - (left.get(key(row)) ?? 0)) }
			: row;
	});
}

const HOUSING = ['housing_case', 'housing_clearance', 'housing_return', 'housing_review', 'housing_stock'];

describe('a package', () => {
	it('of one district compares it with nothing, and its figures are those of the city', async () => {
		await built({ rows: ofOneCounty, without: HOUSING }, ({ manifest, page }) => {
			expect(manifest.places.filter(({ level }) => level === 'county').map(({ code }) => code)).toEqual([FIRST]);
			expect(manifest.peers).toEqual({ [FIRST]: [] });
			const [city, county] = [page('dibao_coverage_rate', CITY), page('dibao_coverage_rate', FIRST)];
			expect(county?.reading).toMatchObject({ state: 'value' });
			expect(county?.headlines[0]?.value).toBe(city?.headlines[0]?.value);
		});
	});

	it('of one month shows it and compares it with nothing', async () => {
		const properties = { 'tuodi:first_month': LAST_MONTH };
		await built({ rows: ofOneMonth, properties, without: HOUSING }, ({ manifest, page }) => {
			expect([manifest.firstMonth, manifest.lastMonth]).toEqual([LAST_MONTH, LAST_MONTH]);
			const held = page('dibao_per_capita_topup', CITY);
			expect(held?.reading).toMatchObject({ state: 'value', period: LAST_MONTH });
			expect(page('dibao_disbursement_ytd_yoy', CITY)?.reading.state ?? 'missing').not.toBe('value');
			expect(page('eviction_backlog', CITY)).toBeNull();
		});
	});

	it('with a year of nothing says that it is missing, never that it is zero', async () => {
		const rows: Oddity['rows'] = (table, all) =>
			table !== 'disbursement'
				? all
				: all.map((row) =>
						(row['month'] ?? '') < '2024-01'
							? {
									...row,
									...{ amount_fen: '', persons_paid: '', households_paid: '' },
									...{ value_state: 'missing', state_reason: 'not_reported' },
								}
							: row,
					);
		await built({ rows }, ({ page }) => {
			expect(page('dibao_disbursement_ytd', CITY)?.reading).toMatchObject({ state: 'value' });
			const growth = page('dibao_disbursement_ytd_yoy', CITY);
			expect(growth?.reading.state).toBe('missing');
			expect(growth?.sentence).not.toMatch(/0%|100%/);
		});
	});

	it('with denominators of zero says that there is no quotient', async () => {
		const rows: Oddity['rows'] = (table, all) => {
			if (table === 'population') return withNobody(all);
			if (table !== 'data_sharing') return all;
			return all.map((row) => ({ ...row, required: 'false' }));
		};
		await built({ rows }, ({ page }) => {
			const rate = page('dibao_coverage_rate', FIRST);
			expect(rate?.reading.state).not.toBe('value');
			expect(page('dibao_coverage_rate', CITY)?.reading.state).toBe('value');
			expect(page('data_sharing_coverage', CITY)?.reading.state ?? 'missing').not.toBe('value');
		});
	});

	it('whose recoveries exceed what was paid prints the negative sum', async () => {
		const rows: Oddity['rows'] = (table, all) => {
			if (table !== 'disbursement') return all;
			const paid = all.filter(
				({ div_code, program, month = '' }) => div_code === FIRST && program === 'dibao' && month.startsWith('2024'),
			);
			const sum = paid.reduce((total, { amount_fen }) => total + Number(amount_fen), 0);
			const [one] = paid;
			if (!one) throw new Error('expected payments of 2024');
			const back = { ...one, month: LAST_MONTH, payment_kind: 'recovery', amount_fen: String(-sum - 1_234_500) };
			return [...all, back];
		};
		await built({ rows }, ({ page }) => {
			const reading = page('dibao_disbursement_ytd', FIRST)?.reading;
			expect(reading).toMatchObject({ state: 'value', numerator: -1_234_500 });
			expect(page('dibao_disbursement_ytd', FIRST)?.headlines[0]?.value).toBe('−1.23万元');
		});
	});

	it('with one month revised has another version, and only figures with that month change', async () => {
		const place = FIRST;
		const revised: Oddity['rows'] = (table, all) => {
			if (table !== 'disbursement') return all;
			const at = all.findIndex(
				(row) => row['div_code'] === place && row['month'] === '2024-05' && row['payment_kind'] === 'regular',
			);
			return all.map((row, index) =>
				index === at ? { ...row, amount_fen: String(Number(row['amount_fen']) + 100_000) } : row,
			);
		};
		const rowsOf = async ({ cube }: Built): Promise<string[]> =>
			unpackCube(await cube('dibao_disbursement_ytd')).rows.map((row) => JSON.stringify(row));
		await built({ rows: asTheyAre }, async (before) => {
			await built({ rows: revised }, async (after) => {
				expect(after.version).not.toBe(before.version);
				const old = new Set(await rowsOf(before));
				const changed = (await rowsOf(after)).filter((row) => !old.has(row));
				const marks = changed.map((row) => JSON.parse(row) as { place: string; period: string });
				expect(marks.map(({ place: at, period }) => `${at} ${period}`).sort()).toEqual(
					[CITY, place].flatMap((at) => ['2024-01/2024-05', '2024-01/2024-06'].map((period) => `${at} ${period}`)),
				);
			});
		});
	});
});
