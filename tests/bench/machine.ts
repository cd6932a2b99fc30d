import { cpus, loadavg, totalmem } from 'node:os';
import type { Browser } from '@playwright/test';
import { plainNumber } from '#lib/domain/number.ts';

/** What the figures were measured on; names neither the host nor a path. */
export interface Machine {
	readonly cpu: string;
	readonly cores: number;
	readonly memory: string;
	readonly node: string;
	readonly browser: string;
}

export function describeMachine(browser: Browser): Machine {
	const cores = cpus();
	return {
		cpu: cores[0]?.model.trim() ?? 'unknown',
		cores: cores.length,
		memory: `${plainNumber(totalmem() / 2 ** 30)} GiB`,
		node: process.version,
		browser: `${browser.browserType().name()} ${browser.version()}`,
	};
}

/** Processes waiting for a core during the last minute; above the number of cores the figures are too high. */
export function load(): number {
	return loadavg()[0] ?? 0;
}
