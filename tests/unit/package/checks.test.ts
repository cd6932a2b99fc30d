import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanUp, complaint, SAMPLE } from '../../fixtures/package/copies.ts';

cleanUp();

/** The first line of a table that has a form. */
async function lineOf(table: string, form: RegExp): Promise<string> {
	const line = (await readFile(join(SAMPLE, table), 'utf8')).split('\n').find((each) => form.test(each));
	if (line === undefined) throw new Error(`${table} has no line like ${form.source}`);
	return line;
}

describe('a package whose every cell is valid', () => {
	it.each([
		['a value is not there and no reason says why', ',value,'],
		['a missing value has no reason', ',missing,'],
		['a reason stands beside a value', '184348,value,not_reported'],
		['a number stands beside the word suppressed', '184348,suppressed,small_cell'],
	])('is refused when %s', async (_, to) => {
		expect(await complaint('population.csv', '184348,value,', to)).toMatch(/population|350402/);
	});

	it('is refused when a month of clearances no longer flows into the next', async () => {
		const line = await lineOf('housing_clearance.csv', /^350404,2021-06,closing,/);
		const broken = line.replace(/closing,(\d+)/, (_, count: string) => `closing,${Number(count) + 1}`);
		expect(await complaint('housing_clearance.csv', line, broken)).toMatch(/350404/);
	});

	it('is refused when the caseload does not follow from entries and exits', async () => {
		const line = await lineOf('caseload.csv', /^350404,2021-06,dibao,/);
		const broken = line.replace(/dibao,(\d+)/, (_, count: string) => `dibao,${Number(count) - 1}`);
		expect(await complaint('caseload.csv', line, broken)).toMatch(/350404/);
	});

	it('is refused when a cell shows one to four households', async () => {
		expect(await complaint('disbursement.csv', ',2317,1430,', ',4,3,')).toMatch(/disbursement|350402/);
	});

	it('is refused when exits for higher income differ from the monthly flows', async () => {
		const line = await lineOf('gradual_exit.csv', /^350404,2021,/);
		const broken = line.replace(/2021,(\d+)/, (_, count: string) => `2021,${Number(count) + 7}`);
		expect(await complaint('gradual_exit.csv', line, broken)).toMatch(/gradual-exits-agree.*350404/);
	});

	it.each([
		['a benefit of dibao does not end with dibao', 'dibao,100,6000', 'dibao,120,6000'],
		['a benefit of the edge ends where dibao does', 'edge,150,1350', 'edge,100,1350'],
		['edges of one version end at two incomes', 'edge,150,1350', 'edge,160,1350'],
		['a benefit of tekun ends with an income', 'tekun,,2700', 'tekun,100,2700'],
		['a type of household has two sizes', 'one_person,1,housing_rent', 'one_person,2,housing_rent'],
	])('is refused when %s', async (_, from, to) => {
		expect(await complaint('benefit_schedule.csv', from, to)).toMatch(/benefit-rules.*350400/);
	});

	it('is refused when a version of the rules leaves a type of household out', async () => {
		const lines = (await readFile(join(SAMPLE, 'benefit_schedule.csv'), 'utf8')).split('\n');
		const own = lines.filter((line) => line.startsWith('350424,2022-07,three_disabled,')).join('\n');
		expect(await complaint('benefit_schedule.csv', `${own}\n`, '')).toMatch(/benefit-rules.*350424/);
	});

	it('is refused when fewer persons had any service than had the most frequent one', async () => {
		const line = await lineOf('service_aid.csv', /^350404,2022-09,any,/);
		expect(await complaint('service_aid.csv', line, line.replace(/any,\d+/, 'any,9'))).toMatch(
			/services-counted-once.*350404/,
		);
	});

	it('is refused when screening leaves one to four eligible persons without aid', async () => {
		const line = await lineOf('screening.csv', /^350404,2022-09,serious_illness,/);
		const cells = line.split(',');
		cells[6] = String(Number(cells[5]) - 3);
		expect(await complaint('screening.csv', line, cells.join(','))).toMatch(/no-small-remainders.*350404/);
	});

	it('is refused when a pair of programmes has no rule, or one that says otherwise', async () => {
		const line = await lineOf('pair_rule.csv', /^temporary_repeat,/);
		expect(await complaint('pair_rule.csv', `${line}\n`, '')).toMatch(/pair-rule-agrees.*temporary_repeat/);
		expect(await complaint('pair_rule.csv', 'dibao,tekun,incompatible', 'dibao,tekun,compatible')).toMatch(
			/pair-rule-agrees.*350404/,
		);
	});

	it('is refused when a data item stands in no list, or there with another department', async () => {
		const line = await lineOf('data_item.csv', /^securities,/);
		expect(await complaint('data_item.csv', `${line}\n`, '')).toMatch(/data-item-known.*securities/);
		expect(await complaint('data_item.csv', line, line.replace(',证券,', ',证监,'))).toMatch(/data-item-known.*350400/);
	});

	it('is refused when a quarter of a table is a hole', async () => {
		const line = await lineOf('verification.csv', /^350404,2022-03,/);
		expect(await complaint('verification.csv', `${line}\n`, '')).toMatch(/grid-quarters.*350404/);
	});

	it('is refused when the total of the city is not the sum of its counties', async () => {
		const line = await lineOf('population.csv', /^350400,2018,resident,/);
		const broken = line.replace(/resident,(\d+)/, (_, count: string) => `resident,${Number(count) + 5}`);
		expect(await complaint('population.csv', line, broken)).toMatch(/place=350400, period=2018/);
	});

	it('is refused when the counties that are shown exceed a total that protects hidden ones', async () => {
		const line = await lineOf('housing_review.csv', /^350400,2021-06,/);
		const cells = line.split(',');
		const less = (cell: string | undefined): number => Number(cell) - 1000;
		const broken = [...cells.slice(0, 3), less(cells[3]), less(cells[4]), ...cells.slice(5)].join(',');
		expect(await complaint('housing_review.csv', line, broken)).toMatch(/place=350400, period=2021-06/);
	});

	it('is refused when the case table holds 30 hard cases against 近30户', async () => {
		const line = await lineOf('housing_case.csv', /^\d+,350404,2021-H1,\d+,cleared,/);
		expect(await complaint('housing_case.csv', line, line.replace(/\d+,cleared,\w+,false$/, '14,hard,,true'))).toMatch(
			/hard|350404/,
		);
	});
});
