import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlaceCode } from '#lib/domain/place.ts';
import type { NativeEngine } from '#lib/engine/native.ts';
import { cellIn, itemsWith, sharingView, type SharingView } from '#lib/indicators/sharing/view.ts';
import { openPackage } from '../../src/tools/build-data.ts';
import { readCatalogue, ROOT } from '../../src/tools/catalogue.ts';
import { makeView } from '../../src/tools/views.ts';

const SANMING = join(ROOT, 'data', 'sanming-2022');
const MONTH = '2022-09';

async function csv(name: string): Promise<Record<string, string>[]> {
	return parse(await readFile(join(SANMING, `${name}.csv`), 'utf8'), { columns: true });
}

describe('the view of data sharing', () => {
	let engine: NativeEngine;
	let view: SharingView;
	beforeAll(async () => {
		({ engine } = await openPackage(SANMING));
		const read = await makeView(engine, 'sharing');
		if (!read) throw new Error('expected the sample to hold data sharing, found none');
		view = read;
	});
	afterAll(() => engine.close());

	it('has every item of the list in its order, in the city and all counties, as the file says', async () => {
		const list = await csv('data_item');
		expect(view.items.map(({ code, deptCode }) => [code, deptCode])).toEqual(
			list.map((row) => [row['item_code'], row['dept_code']]),
		);
		const rows = (await csv('data_sharing')).filter(({ month }) => month === MONTH);
		expect(view.places).toHaveLength(12);
		for (const row of rows) {
			const item = view.items.find(({ code }) => code === row['item_code']);
			const cell = item && cellIn(item, row['div_code'] as PlaceCode);
			const isAuto = row['mode'] === 'auto';
			const connection = isAuto ? (row['last_refresh'] === MONTH ? 'live' : 'stale') : row['mode'];
			expect([cell?.connection, cell?.lastRefresh ?? '', String(cell?.records)]).toEqual([
				...[connection, row['last_refresh'], row['records_checked']],
			]);
		}
	});

	it('counts as live in every place what 部门数据共享覆盖率 counts', async () => {
		const sql = (await readCatalogue()).get('data_sharing_coverage')?.sql ?? '';
		const { rows } = await engine.query(sql);
		const kinds = new Set<string>();
		for (const place of view.places) {
			const reading = rows.find((row) => row['place'] === place && row['period'] === `@${MONTH}`);
			expect(itemsWith(view, place, 'live').length, place).toBe(reading?.['numerator']);
			expect(view.items.filter((item) => cellIn(item, place)).length, place).toBe(reading?.['denominator']);
			for (const item of view.items) kinds.add(String(cellIn(item, place)?.connection));
		}
		expect([...kinds].sort()).toEqual(['batch', 'live', 'manual', 'none', 'stale']);
	});

	it('leaves out what is not required, and shows what is not reported as such', async () => {
		const where = (item: string) => `WHERE month = '${MONTH}' AND div_code = '350400' AND item_code = '${item}'`;
		await engine.query(`UPDATE data_sharing SET required = false ${where('tax')}`);
		await engine.query(
			`UPDATE data_sharing SET value_state = 'missing', state_reason = 'not_reported' ${where('vehicle')}`,
		);
		const next = await makeView(engine, 'sharing');
		const of = (code: string) => {
			const item = next?.items.find((each) => each.code === code);
			return item && cellIn(item, '350400' as PlaceCode);
		};
		expect(of('tax')).toBeUndefined();
		expect(of('vehicle')?.connection).toBeNull();
	});

	it('names items and departments by their codes where a package has no list of items', async () => {
		await engine.query('DELETE FROM data_item');
		const next = await makeView(engine, 'sharing');
		expect(next?.items).toHaveLength(19);
		expect(next?.items.find(({ code }) => code === 'marriage')).toMatchObject({
			...{ deptCode: null, name: { zh: 'marriage', en: 'marriage' }, dept: { zh: '民政', en: '民政' } },
			...{ rule: null, freshMonths: null },
		});
	});

	it('is null for a package without the table', () => {
		expect(sharingView([])).toBeNull();
	});
});
