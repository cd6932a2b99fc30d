import { describe, expect, it } from 'vitest';
import { packCube, unpackCube } from '#lib/domain/cube.ts';
import type { RowSet } from '#lib/domain/rowset.ts';

const ROWS: RowSet = {
	columns: ['place', 'period', 'state', 'reason', 'numerator', 'denominator', 'basis', 'part_open'],
	rows: [
		{
			place: '350400',
			period: '2022',
			state: 'value',
			reason: '',
			numerator: 0,
			denominator: 3,
			basis: 'measured',
			part_open: true,
		},
		{
			place: '350404',
			period: '2022',
			state: 'suppressed',
			reason: 'small_cell',
			numerator: null,
			denominator: null,
			basis: 'measured',
			part_open: null,
		},
	],
};

describe('a cube file', () => {
	const file = packCube('made_up', 'abcdef012345', ROWS);

	it('gives the same rows back after a journey as JSON, numbers that look like words included', () => {
		expect(unpackCube(JSON.parse(JSON.stringify(file)) as typeof file)).toEqual(ROWS);
	});

	it('names its indicator and the version of its data', () => {
		expect(file).toMatchObject({ indicator: 'made_up', dataVersion: 'abcdef012345' });
	});

	it('holds every text that repeats once, and numbers as they are', () => {
		expect(file.words).toEqual(['350400', '350404', '2022', 'value', 'suppressed', '', 'small_cell', 'measured']);
		expect(file.data[1]).toEqual([2, 2]);
		expect(file.data[4]).toEqual([0, null]);
	});

	it('without rows stays without rows', () => {
		const none = { columns: ['place', 'numerator'], rows: [] };
		expect(unpackCube(packCube('made_up', 'v', none))).toEqual(none);
	});
});
