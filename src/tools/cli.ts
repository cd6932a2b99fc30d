import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFigures } from './command-figures.ts';
import { openPackage, PackageError } from './build-data.ts';
import { ROOT } from './catalogue.ts';
import { ArgumentError } from './figures.ts';

const USAGE = `usage:
  tuodi figures [--data DIR] [--indicator ID] [--place CODE] [--period P] [--all] [--format json|csv|table]
  tuodi check DIR`;

async function check(folder: string | undefined): Promise<void> {
	if (folder === undefined) throw new ArgumentError(`check: expected a folder\n${USAGE}`);
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
			format: { type: 'string', default: 'json' },
		},
	});
	const [command, folder] = positionals;
	if (command === 'check') return check(folder);
	if (command !== 'figures') throw new ArgumentError(`unknown command “${command ?? ''}”\n${USAGE}`);
	const data = resolve(values.data ?? join(ROOT, 'data', 'sanming-2022'));
	process.stdout.write(await buildFigures(data, values, values.format));
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
	} else if (cause instanceof PackageError) {
		console.error(cause.message);
		process.exitCode = 1;
	} else {
		console.error(cause instanceof Error ? cause.message : String(cause));
		process.exitCode = 1;
	}
}
