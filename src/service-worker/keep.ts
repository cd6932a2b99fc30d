/** What the page tells its service worker when it has come alive: where it stands. */
export interface KeepMessage {
	readonly keep: string;
}

export function isKeepMessage(message: unknown): message is KeepMessage {
	return typeof message === 'object' && message !== null && 'keep' in message && typeof message.keep === 'string';
}

/** The big files of the engine, which are kept only once they were used. */
export function isEngine(path: string): boolean {
	return path.endsWith('.wasm') || /\.worker[^/]*\.js$/.test(path) || path.endsWith('.duckdb');
}

/**
 * Pages of one language that are kept in idle time: all but the indicators' pages of single places, which are many. Paths are
 * below the root of the site and without its first slash.
 */
export function keptPages(prerendered: readonly string[], english: boolean): string[] {
	return prerendered.filter((path) => {
		const isEnglish = path.startsWith('en/');
		const rest = isEnglish ? path.slice(3) : path;
		return isEnglish === english && !/^indicators\/[^/]+\/[^/]+\//.test(rest);
	});
}

/** A page's address and that of its data, which a link on another page fetches alone. */
export function withData(page: string): string[] {
	return [page, `${page}__data.json`];
}
