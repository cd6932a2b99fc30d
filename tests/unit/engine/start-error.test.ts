import { describe, expect, it } from 'vitest';
import { EngineStartError, isOutOfMemory } from '#lib/engine/start-error.ts';

describe('running out of memory', () => {
	it.each([
		'WebAssembly.Memory(): could not allocate memory',
		'Out of Memory Error: failed to allocate data of size 1.0 GiB',
		'Out of memory: wasm memory',
		'Cannot enlarge memory arrays',
	])('is heard from “%s”', (message) => {
		expect(isOutOfMemory(new RangeError(message))).toBe(true);
		expect(isOutOfMemory(message)).toBe(true);
	});

	it('is not heard from other faults', () => {
		expect(isOutOfMemory(new Error('Catalog Error: Table memory_use does not exist'))).toBe(false);
		expect(isOutOfMemory(undefined)).toBe(false);
	});
});

describe('a start that failed', () => {
	it('carries its fault and the cause in its text', () => {
		const error = new EngineStartError('data_file', new Error('status 404'));
		expect(String(error)).toBe('EngineStartError: data_file: status 404');
		expect(error.fault).toBe('data_file');
	});
});
