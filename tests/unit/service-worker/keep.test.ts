import { describe, expect, it } from 'vitest';
import { isEngine, isKeepMessage, keptPages, withData } from '../../../src/service-worker/keep.ts';

const PRERENDERED = [
	'',
	'en/',
	'indicators/',
	'en/indicators/',
	'indicators/dibao_standard/',
	'indicators/dibao_standard/350400/',
	'en/indicators/dibao_standard/',
	'en/indicators/dibao_standard/350400/',
	'places/350404/',
];

describe('what is kept for times without a server', () => {
	it('are the pages of one language, without the indicators’ pages of single places', () => {
		expect(keptPages(PRERENDERED, false)).toEqual(['', 'indicators/', 'indicators/dibao_standard/', 'places/350404/']);
		expect(keptPages(PRERENDERED, true)).toEqual(['en/', 'en/indicators/', 'en/indicators/dibao_standard/']);
	});

	it('is each page with its data', () => {
		expect(withData('/en/places/')).toEqual(['/en/places/', '/en/places/__data.json']);
	});

	it('is the engine only once it was used', () => {
		expect(['/a/duckdb-eh.x.wasm', '/a/duckdb-browser-eh.worker.x.js', '/data/x.duckdb'].every(isEngine)).toBe(true);
		expect(['/a/x.js', '/data/cube/x.json', '/'].some(isEngine)).toBe(false);
	});

	it('is asked for by a message that names the page', () => {
		expect(isKeepMessage({ keep: '/' })).toBe(true);
		expect([null, 'keep', {}, { keep: 1 }].some(isKeepMessage)).toBe(false);
	});
});
