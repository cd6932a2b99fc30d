import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackCube, type CubeFile } from '#lib/domain/cube.ts';
import type { Table } from '#lib/domain/figure.ts';
import { plainNumber } from '#lib/domain/number.ts';
import type { PlaceCode } from '#lib/domain/place.ts';
import type { Manifest } from '#lib/domain/package.ts';
import type { ComparisonKind } from '#lib/domain/comparison.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { openingPlace, placeOf } from '#lib/indicators/context.ts';
import { contextOf } from '#lib/indicators/contexts.ts';
import { listFigure } from '#lib/indicators/list-figure.ts';
import { indicatorPage } from '#lib/indicators/indicator-page.ts';
import { sheetOf } from '#lib/output/sheet.ts';
import { buildData } from '../../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../../src/tools/catalogue.ts';

const catalogue = await readCatalogue();
const COMPARISONS: readonly ComparisonKind[] = ['same_period_last_year', 'previous_period', 'whole'];

let folder: string;
let manifest: Manifest;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tuodi-output-'));
	await buildData({ dataDir: join(ROOT, 'data', 'sanming-2022'), outDir: folder });
	manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
});

afterAll(async () => {
	await rm(folder, { recursive: true, force: true });
});

/** Every table of an indicator that can leave, in every place, language and comparison. */
async function tablesOf(id: string): Promise<{ table: Table; locale: (typeof LOCALES)[number] }[]> {
	const definition = catalogue.get(id)?.definition;
	if (!definition) throw new Error(`no indicator ${id}`);
	const cube = unpackCube(JSON.parse(await readFile(join(folder, 'cube', `${id}.json`), 'utf8')) as CubeFile);
	return LOCALES.flatMap((locale) =>
		COMPARISONS.flatMap((comparison) => {
			const context = contextOf(definition, cube, manifest, locale, { cutoff: null, comparison });
			return manifest.places
				.filter(({ level }) => level === 'city' || level === 'county')
				.flatMap((place) => {
					const page = indicatorPage(context, place);
					const figures = page
						? [
								page.trend,
								...(page.control ? [page.control] : []),
								page.units,
								...(page.townships ? [page.townships] : []),
							]
						: [];
					return figures.map(({ table }) => ({ table, locale }));
				});
		}),
	);
}

/** Whether a number, rounded to the digits of a printed text, is that text; >99.9 and <0.1 hold by what they say. */
function agrees(value: number, printed: string): boolean {
	const [text = '', whole = '', fraction = ''] = /[+−]?([\d,]+)(?:\.(\d+))?/.exec(printed) ?? [];
	if (whole === '') return false;
	const plain = text.replaceAll(',', '').replace('+', '');
	if (printed.startsWith('>')) return value > Number(plain);
	if (printed.startsWith('<')) return value < Number(plain) && value > 0;
	return plainNumber(value, fraction.length).replace(/^−(0(\.0+)?)$/, '$1') === plain;
}

/** Whatever a table's numbers say against its texts: lost ones and wrong ones, each once, and how many there are. */
function faultsOf(tables: readonly { table: Table; locale: (typeof LOCALES)[number] }[]): {
	faults: string[];
	numbers: number;
} {
	let numbers = 0;
	const faults: string[] = [];
	for (const { table, locale } of tables) {
		const { heads, rows } = sheetOf(table, locale);
		const code = heads.findIndex((head) => head === '地区代码' || head === 'Place code');
		for (const row of rows) {
			for (const cell of row.filter((_, position) => position !== code)) {
				const isBare = /^[+−-]?[\d,]+(\.\d+)?%?$/.test(cell.text);
				if (cell.kind === 'words' && isBare && !row.slice(0, 1).includes(cell)) faults.push(`lost: ${cell.text}`);
				if (cell.kind !== 'number') continue;
				numbers += 1;
				if (!agrees(cell.value, cell.text)) faults.push(`${cell.value} is not ${cell.text}`);
			}
		}
	}
	return { faults: [...new Set(faults)], numbers };
}

describe('the numbers that leave', () => {
	it.each([...catalogue.keys()])('%s: each rounds to what the page prints, and none is lost', async (id) => {
		const tables = await tablesOf(id);
		expect(tables.length).toBeGreaterThan(0);
		const { faults, numbers } = faultsOf(tables);
		expect(faults).toEqual([]);
		expect(numbers).toBeGreaterThan(0);
	});

	it('a list of all indicators carries each with its unit, period, source and basis, in the city and in a unit', async () => {
		const words = { id: 'overview', name: '总览', finding: '甲高于乙。', place: '三明市', period: '截至2022年9月' };
		const contexts = await Promise.all(
			[...catalogue.values()].map(async ({ definition }) => {
				const cube = unpackCube(
					JSON.parse(await readFile(join(folder, 'cube', `${definition.id}.json`), 'utf8')) as CubeFile,
				);
				return contextOf(definition, cube, manifest, 'zh-CN', { cutoff: null, comparison: 'same_period_last_year' });
			}),
		);
		const city = listFigure(contexts, openingPlace, words);
		const unit = listFigure(contexts, () => placeOf(manifest, '350426' as PlaceCode), words);
		const { faults, numbers } = faultsOf([city, unit].map(({ table }) => ({ table, locale: 'zh-CN' })));
		expect(faults).toEqual([]);
		expect(numbers).toBeGreaterThan(60);
		expect(city.title).toBe('甲高于乙');
		expect(city.table.rows.length).toBe(catalogue.size);
		const sheet = sheetOf(city.table, 'zh-CN');
		const paid = sheet.rows.find(([, id]) => id?.text === 'dibao_disbursement_ytd');
		const cells = Object.fromEntries(sheet.heads.map((head, index) => [head, paid?.[index]?.text]));
		expect(cells).toMatchObject({
			地区: '全市',
			期间: '2022年1—9月',
			数值的单位: '万元',
			比上年同期: '+15.1%',
			性质: '按报告校准',
		});
		expect(cells['出处']).toContain('《低保特困资金发放》');
	});
});
