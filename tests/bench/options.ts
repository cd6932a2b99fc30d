import { parseArgs } from 'node:util';

export interface Options {
	/** Counted runs; one more goes before them and is not counted. */
	readonly runs: number;
	/** File that gets all samples, or none. */
	readonly json: string | undefined;
}

/** `--runs N` or `BENCH_RUNS`, `--json FILE` or `BENCH_JSON`. @throws Error on anything else. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
	const { values } = parseArgs({ args: [...args], options: { runs: { type: 'string' }, json: { type: 'string' } } });
	const wanted = values.runs ?? env['BENCH_RUNS'] ?? '7';
	const runs = Number(wanted);
	if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs: expected a whole number from 1, found ${wanted}`);
	return { runs, json: values.json ?? env['BENCH_JSON'] };
}
