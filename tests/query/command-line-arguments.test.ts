import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '#lib/domain/period.ts';
import { buildFigures } from '../../src/tools/command-figures.ts';
import { ArgumentError } from '../../src/tools/argument-error.ts';
import { runNode, tuodi } from '../fixtures/package/command.ts';
import { cleanUp, copySample, edit, emptyFolder, SAMPLE } from '../fixtures/package/copies.ts';

cleanUp();

type Request = Parameters<typeof buildFigures>[1];

/** The complaint about a request, which has to be one line. */
async function complaint(request: Partial<Request>): Promise<string> {
	const outcome: unknown = await buildFigures(SAMPLE, { all: false, ...request }, 'json').catch(
		(cause: unknown) => cause,
	);
	expect(outcome).toBeInstanceOf(ArgumentError);
	const { message } = outcome as ArgumentError;
	expect(message).not.toContain('\n');
	return message;
}

describe('an argument that nothing answers to', () => {
	it.each([
		[{ indicator: 'dibao_disbursment_ytd' }, 'dibao_disbursement_ytd, '],
		[{ indicator: 'toString' }, 'one of dibao_disbursement_ytd, '],
		[{ indicator: 'clearance' }, 'nearest: hard_clearance_share'],
		[{ indicator: 'housing_in_tenure', period: '2021-08' }, 'is --period @2021-08'],
		[{ place: '350444' }, '350404'],
		[{ indicator: 'housing_in_tenure', period: '2022-08' }, '@2022-08'],
		[{ indicator: 'housing_in_tenure', place: '350404', period: '@2022-09' }, '@2022-08'],
		[{ indicator: 'dibao_disbursement_ytd', period: '2022-01/2022-12' }, '2022-01/2022-09'],
		[{ period: '2022-9' }, '2022-09'],
		[{ place: '350404', period: '@2022-9' }, '@2022-09'],
		[{ place: '350444', period: '@2022-09' }, '350404'],
	])('is answered in one line with the nearest ones that exist: %j', async (request, near) => {
		expect(await complaint(request)).toContain(near);
	});

	it.each([
		['350402', '梅列区', '350404'],
		['350403', '三元区', '350404'],
		['350427', '沙县', '350405'],
	])('that is the former code %s names %s and its successor %s', async (place, name, successor) => {
		const message = await complaint({ place });
		expect(message).toContain(name);
		expect(message).toContain(`--place ${successor}`);
	});
});

describe('the exit code', () => {
	it.each([
		['an unknown command', ['figure'], /unknown command “figure”/],
		['no command', [], /usage:/],
		['an unknown option', ['figures', '--indicators', 'x'], /--indicators/],
		['an unknown format', ['figures', '--format', 'xml'], /^unknown format “xml”; one of json, csv, table\n$/],
		['a former code', ['figures', '--place', '350403'], /^place 350403 .*350404\n$/],
		['check without a folder', ['check'], /expected a folder/],
	])('is 2 for %s, and nothing but the reason is printed', async (_, args, reason) => {
		const { status, out, err } = await tuodi(...args);
		expect({ status, out }).toEqual({ status: 2, out: '' });
		expect(err).toMatch(reason);
		expect(err).not.toMatch(/\n\s+at /);
	});

	it.each(['--help', '-h', 'help'])(
		'is 0 for %s, which prints usage and forms of a period in both languages',
		async (arg) => {
			const { status, out, err } = await tuodi(arg);
			expect({ status, err }).toEqual({ status: 0, err: '' });
			const forms = out
				.split('\n')
				.flatMap((line) => /^ {2}(@?\d\S*) +\p{Script=Han}.* \/ [a-z]/u.exec(line)?.[1] ?? []);
			expect(forms).toEqual(['2022-09', '2022-01/2022-09', '2022', '2022-spring', '@2022-08']);
			expect(forms.map(parsePeriod)).toEqual(forms);
		},
	);

	it('of check is 1 for a folder that is not there, in one line of both languages', async () => {
		const { status, out, err } = await tuodi('check', 'data/none');
		expect({ status, out }).toEqual({ status: 1, out: '' });
		expect(err).toMatch(/^没有这个数据包：缺少.*datapackage\.json \/ no data package here: .*datapackage\.json\n$/);
	});

	it('of check is 0 for the sample', async () => {
		expect(await tuodi('check', 'data/sanming-2022')).toMatchObject({
			status: 0,
			err: '',
			out: 'sanming-2022: 45 tables, no faults\n',
		});
	});

	it('of check is 1 for a broken package, and the row is named', async () => {
		const folder = await copySample();
		await edit(folder, 'caseload.csv', '350404,2021-06,dibao,', '350404,2021-06,dibao,x');
		const { status, out, err } = await tuodi('check', folder);
		expect({ status, out }).toEqual({ status: 1, out: '' });
		expect(err).toMatch(/^caseload\.csv, row \d+, column households: expected a whole number, found “x\d+”\n$/);
	});

	it('of figures is 1 for a folder without a package, without a stack', async () => {
		const folder = await emptyFolder();
		const { status, out, err } = await tuodi('figures', '--data', folder);
		expect({ status, out }).toEqual({ status: 1, out: '' });
		expect(err).toContain('datapackage.json');
		expect(err).not.toMatch(/\n\s+at /);
	});

	it('passes through tuodi.mjs, which ends as soon as it has answered', async () => {
		const start = performance.now();
		expect(await runNode(['src/tools/tuodi.mjs', 'figures', '--format', 'xml'])).toMatchObject({ status: 2, out: '' });
		expect(performance.now() - start).toBeLessThan(20_000);
	}, 90_000);
});

describe('the formats', () => {
	const request: Request = { all: true, indicator: 'hard_clearance_households', place: '350404' };

	it('hold the same figures', async () => {
		const records = JSON.parse(await buildFigures(SAMPLE, request, 'json')) as {
			period: string;
			text: { zh: string };
		}[];
		const texts = records.map(({ text }) => text.zh);
		const csv = parse<Record<string, string>>(await buildFigures(SAMPLE, request, 'csv'), { columns: true });
		const table = (await buildFigures(SAMPLE, request, 'table')).trimEnd().split('\n');
		expect(csv.map((row) => row['text_zh'])).toEqual(texts);
		expect(table.map((line) => line.split(/ {2,}/)[3])).toEqual(texts);
		expect(texts).toContain('近30户');
	});

	it('choose one place and period when both are given', async () => {
		const out = await buildFigures(SAMPLE, { ...request, all: false, period: '@2022-08' }, 'json');
		expect(JSON.parse(out)).toMatchObject([{ place: '350404', period: '@2022-08', text: { zh: '近30户' } }]);
	});

	it('as CSV have as many cells in each row and nothing that a spreadsheet takes for a formula', async () => {
		const rows: string[][] = parse(await buildFigures(SAMPLE, { all: true }, 'csv'));
		expect(rows.length).toBeGreaterThan(8000);
		const formulas = rows
			.flat()
			.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?(e-?\d+)?%?$/.test(cell));
		expect(formulas.slice(0, 5)).toEqual([]);
	});
});
