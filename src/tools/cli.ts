import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ArgumentError } from './argument-error.ts';
import { ROOT } from './catalogue.ts';

const USAGE = `usage:
  tuodi figures [--data DIR] [--indicator ID] [--place CODE] [--period P] [--all] [--format json|csv|table]
  tuodi verify FILE [--data DIR] [--date DATE] [--format json|text]
  tuodi check DIR
  tuodi help`;

const HELP = `用法 / ${USAGE}

figures  由明细算出数值；不写--place是全市，不写--period是最近一期，--all是全部。
         Figures from the rows; without --place of the city, without --period the latest, with --all everything.
verify   核对一份报告（.txt、.md、.docx）里的数字；--date是报告的日期，不写就取文中的日期。
         Checks the figures of a report; --date is the report’s date, by default the one in its text.
check    检查一个数据包，逐条指出表、行、列。
         Validates a data package; every fault names table, row and column.

期间P的写法 / Forms of the period P:
  2022-09          一个月 / a month
  2022-01/2022-09  一段月份，也是累计 / a range of months, also a running total
  2022             一年 / a year
  2022-spring      学期，秋季写2022-autumn / a term; the other is 2022-autumn
  @2022-08         月末存量 / a stock at the end of a month
`;

const dataFolder = (given: string | undefined): string => resolve(given ?? join(ROOT, 'data', 'sanming-2022'));

async function check(folder: string | undefined): Promise<void> {
	if (folder === undefined) throw new ArgumentError(`check: expected a folder\n${USAGE}`);
	const { openPackage } = await import('./build-data.ts');
	const { engine, descriptor } = await openPackage(resolve(folder));
	await engine.close();
	console.log(`${descriptor.name}: ${descriptor.resources.length} tables, no faults`);
}

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			data: { type: 'string' },
			indicator: { type: 'string' },
			place: { type: 'string' },
			period: { type: 'string' },
			all: { type: 'boolean', default: false },
			date: { type: 'string' },
			format: { type: 'string', default: 'json' },
			help: { type: 'boolean', short: 'h', default: false },
		},
	});
	const [command, folder] = positionals;
	if (values.help || command === 'help') {
		process.stdout.write(HELP);
		return;
	}
	if (command === 'check') return check(folder);
	if (command === 'verify') {
		const { date, format } = values;
		const { buildVerify } = await import('./command-verify.ts');
		process.stdout.write(await buildVerify(dataFolder(values.data), { file: folder, date, format }));
		return;
	}
	if (command !== 'figures') throw new ArgumentError(`unknown command “${command ?? ''}”\n${USAGE}`);
	const { buildFigures } = await import('./command-figures.ts');
	process.stdout.write(await buildFigures(dataFolder(values.data), values, values.format));
}

// A reader that has seen enough, as head does, is no failure.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
	if (cause.code !== 'EPIPE') throw cause;
	process.exit(0);
});

try {
	await main();
} catch (cause) {
	const badOption = cause instanceof TypeError && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS');
	if (cause instanceof ArgumentError || badOption) {
		console.error((cause as Error).message);
		process.exitCode = 2;
	} else {
		console.error(cause instanceof Error ? cause.message : String(cause));
		process.exitCode = 1;
	}
}
