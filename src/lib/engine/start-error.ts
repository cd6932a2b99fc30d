/** Why the engine could not start; each has its own plain sentence on the page. */
export type StartFault = 'unsupported' | 'engine_file' | 'data_file' | 'data_hash' | 'timeout' | 'memory' | 'start';

/** The engine did not start. Pages keep their prerendered figures and say so. */
export class EngineStartError extends Error {
	override readonly name = 'EngineStartError';
	constructor(
		readonly fault: StartFault,
		cause: unknown,
	) {
		super(`${fault}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
}

/** Whether an error tells that memory ran out, in the words of browsers and of DuckDB. */
export function isOutOfMemory(cause: unknown): boolean {
	const text = cause instanceof Error ? cause.message : String(cause);
	return /out of memory|memory allocation|(could not|cannot|failed to) (allocate|enlarge)/i.test(text);
}
