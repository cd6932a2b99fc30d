import { describe, expect, it } from 'vitest';
import { latestPeriod, readingsOf, readingsUntil, type Readings } from '#lib/domain/readings.ts';
import type { Row } from '#lib/domain/rowset.ts';
import { claimOf } from '../../fixtures/domain/contexts.ts';
import { CITY, countOf, row, SANYUAN, SHAXIAN } from '../../fixtures/domain/definitions.ts';

const of = (...rows: Row[]): Readings => readingsOf(countOf(), { columns: [], rows }, [claimOf()]);

describe('the readings of an indicator', () => {
	const readings = of(
		row({ period: '2022', basis: 'synthetic' }),
		row({ place: '350400', period: '2020' }),
		row({ period: '2020', basis: 'synthetic' }),
		row({ period: '2021', numerator: 21, basis: 'synthetic' }),
	);

	it('stand by place, and there in order of time', () => {
		expect([...readings.keys()].sort()).toEqual([CITY.code, SANYUAN.code]);
		expect([...(readings.get(SANYUAN.code)?.keys() ?? [])]).toEqual(['2020', '2021', '2022']);
		expect([...(readings.get(SANYUAN.code)?.values() ?? [])][1]).toMatchObject({ period: '2021', numerator: 21 });
	});

	it('are calibrated exactly where the report states the figure', () => {
		const basis = [...(readings.get(SANYUAN.code)?.values() ?? [])].map((reading) => reading.basis);
		expect(basis).toEqual(['synthetic', 'synthetic', 'calibrated']);
	});

	it('have a latest period, or none for a place that holds nothing', () => {
		expect(latestPeriod(readings.get(SANYUAN.code))).toBe('2022');
		expect(latestPeriod(readings.get(CITY.code))).toBe('2020');
		expect(latestPeriod(readings.get(SHAXIAN.code))).toBeNull();
	});

	it('leave the rows in their order', () => {
		const rows = [row({ period: '2022' }), row({ period: '2021' })];
		of(...rows);
		expect(rows.map((each) => each['period'])).toEqual(['2022', '2021']);
	});
});

describe('a cut-off', () => {
	const readings = of(
		row({ period: '2021' }),
		row({ period: '2022' }),
		row({ place: '350400', period: '2022-spring' }),
		row({ place: '350405', period: '@2022-08' }),
	);
	const until = (cutoff: string | null) =>
		[...readingsUntil(readings, cutoff, '2022-09')]
			.map(([place, series]) => [place, ...series.keys()].join(' '))
			.sort();

	it('at or after the end of the data, or none, leaves everything', () => {
		const all = ['350400 2022-spring', '350404 2021 2022', '350405 @2022-08'];
		expect([until(null), until('2022-09'), until('2023-01')]).toEqual([all, all, all]);
	});

	it('leaves a year out until the month to which its data reach, and a term until it has ended', () => {
		expect(until('2022-08')).toEqual(['350400 2022-spring', '350404 2021', '350405 @2022-08']);
		expect(until('2022-07')).toEqual(['350400 2022-spring', '350404 2021']);
		expect(until('2022-06')).toEqual(['350404 2021']);
	});

	it('before everything leaves nothing', () => {
		expect(until('2021-11')).toEqual([]);
	});
});
