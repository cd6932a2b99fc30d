import { describe, expect, it } from 'vitest';
import type { Definition } from '#lib/domain/definition.ts';
import type { PlaceCode } from '#lib/domain/place.ts';
import type { Cell, Row } from '#lib/domain/rowset.ts';
import { bySeverity, findingsIn, findingsOf } from '#lib/indicators/findings.ts';
import { contextOf, manifestOf } from '../../fixtures/domain/contexts.ts';
import { CITY, loadOf, MINGXI, row, SANYUAN, shareOf } from '../../fixtures/domain/definitions.ts';

const CODES = ['350404', '350405', '350421', '350430'];
const n = (numerator: number, denominator: number): Record<string, Cell> => ({ numerator, denominator });
const city = (cells: Record<string, Cell>): Row => row({ place: '350400', ...cells });
const counties = (...cells: Record<string, Cell>[]): Row[] =>
	cells.map((each, index) => row({ place: CODES[index] ?? '', ...each }));
const sentences = (definition: Definition, rows: Row[]): string[] =>
	findingsOf(contextOf(definition, rows)).map(({ sentence }) => sentence);

describe('findings', () => {
	const whole = city(n(900, 1000));
	const fine = n(90, 100);

	it('of a unit outside the limits say where, how much, and against what', () => {
		expect(sentences(shareOf(), [whole, ...counties(n(40, 100), fine)])).toEqual([
			'2022年三元区参保率40.0%，明显低于全市的90.0%',
		]);
	});

	it('of several units stand together, the furthest named', () => {
		expect(sentences(shareOf(), [whole, ...counties(n(60, 100), n(40, 100), fine)])).toEqual([
			'沙县区、三元区参保率明显低于全市，最低的是沙县区，40.0%',
		]);
	});

	it('of more than three units give their number', () => {
		const rows = [whole, ...counties(n(10, 100), n(20, 100), n(30, 100), n(40, 100))];
		expect(sentences(shareOf(), rows)[0]).toMatch(/^三元区、沙县区、明溪县等4个县（市、区）参保率明显低于全市/);
	});

	it('of a missed target name the target', () => {
		const definition = shareOf({ target: { value: 0.95, section: { zh: '一', en: 'one' } }, funnel: false });
		expect(sentences(definition, [whole])).toEqual(['2022年全市参保率90.0%，没有达到报告所述目标95.0%']);
	});

	it('of offices without anybody come first, whatever else there is', () => {
		const rows = [city(n(650, 10)), ...counties(n(650, 2), n(65, 0))];
		expect(bySeverity(findingsOf(contextOf(loadOf(), rows))).map(({ rule }) => rule)).toEqual([
			'nobody',
			'outside_limits',
		]);
	});

	it('of the favourable side, of small numbers and of neutral indicators there are none', () => {
		expect(sentences(shareOf(), [city(n(500, 1000)), ...counties(n(95, 100), fine)])).toEqual([]);
		expect(sentences(shareOf(), [whole, ...counties(n(1, 9))])).toEqual([]);
		expect(sentences(shareOf({ direction: 'neutral' }), [whole, ...counties(n(40, 100))])).toEqual([]);
	});

	it('of several that turned worse name the largest change of all of them, those outside the limits included', () => {
		const before = (cells: Record<string, Cell>[]): Row[] =>
			counties(...cells).map((each) => ({ ...each, period: '2021' }));
		const rows = [
			city(n(5000, 100)),
			...before([n(400, 10), n(300, 10), n(400, 10)]),
			...counties(n(1000, 10), n(450, 10), n(480, 10)),
		];
		expect(sentences(loadOf(), rows)).toEqual([
			'2022年三元区每名经办人员服务100.0户，明显高于全市的50.0户',
			'三元区、沙县区、明溪县经办负担比上年同期变差，变化最大的是三元区，+150.0%',
		]);
	});

	it('name the townships with cases and nobody in post, in the city and in their unit', () => {
		const township = { ...MINGXI, code: '350404101' as PlaceCode, level: 'township' as const, parent: SANYUAN.code };
		const manifest = manifestOf({ places: [CITY, SANYUAN, { ...township, zh: '甲镇', en: 'Jia' }] });
		const rows = [city(n(500, 10)), row({ place: '350404101', ...n(65, 0) })];
		const context = contextOf(loadOf(), rows, manifest);
		expect(findingsOf(context).map(({ sentence, place }) => [sentence, place])).toEqual([
			['三元区甲镇有服务对象而没有专人经办', CITY.code],
		]);
		expect(findingsIn(context, SANYUAN).map(({ place }) => place)).toEqual([SANYUAN.code]);
		const later = contextOf(loadOf(), [...rows, city({ ...n(500, 10), period: '2023' })], manifest);
		expect(findingsOf(later)).toEqual([]);
	});

	it('from synthetic rows carry 示例', () => {
		const rows = [whole, ...counties(n(40, 100))].map((each) => ({ ...each, basis: 'synthetic' }));
		expect(sentences(shareOf(), rows)).toEqual([expect.stringMatching(/（示例）$/)]);
	});

	it('of one place are those of that place alone', () => {
		const context = contextOf(shareOf(), [whole, ...counties(n(40, 100), fine, n(30, 100))]);
		expect(findingsIn(context, MINGXI)).toHaveLength(1);
		expect(findingsIn(context, SANYUAN)[0]?.place).toBe(SANYUAN.code);
	});
});
