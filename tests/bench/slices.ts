import type { Page } from '@playwright/test';
import type { Parameters, Subject } from './subject.ts';

/** Slices asked before counting: the browser goes on optimising a new wasm for about a second. */
const UNCOUNTED = 10;

/** How a page of either kind is asked; its starter leaves this function behind. */
export interface Asked {
	/** Gives the rows as plain objects. */
	benchQuery: (sql: string, parameters: Parameters) => Promise<unknown>;
}

/** Milliseconds of each slice, and the rows that it gave. */
export interface Slices {
	readonly times: readonly number[];
	readonly rows: readonly unknown[];
}

const ask = async ({ sql, slices }: { sql: string; slices: readonly Parameters[] }): Promise<Slices> => {
	const { benchQuery } = globalThis as unknown as Asked;
	const times: number[] = [];
	const rows: unknown[] = [];
	for (const parameters of slices) {
		const before = performance.now();
		rows.push(await benchQuery(sql, parameters));
		times.push(performance.now() - before);
	}
	return { times, rows };
};

/** Asks the started engine of a page for one figure after another. */
export async function askSlices(page: Page, { statements, slices }: Subject): Promise<Slices> {
	const { times, rows } = await page.evaluate(ask, { sql: statements[1], slices });
	return { times: times.slice(UNCOUNTED), rows };
}
