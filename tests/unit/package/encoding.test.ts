import { describe, expect, it } from 'vitest';
import { CASES, cleanUp, faultLines, tinyPackage } from '../../fixtures/package/copies.ts';

cleanUp();

/** The small table with other bytes for the word `missing`. */
function withBytes(...bytes: number[]): Uint8Array {
	const [before = '', after = ''] = CASES.split('missing');
	return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
}

describe('a file that is not UTF-8', () => {
	it.each([
		['in GB 18030', withBytes(0xb4, 0xe6, 0xd4, 0xda)],
		['with a character cut in half', withBytes(0xe4, 0xb8)],
	])('%s is refused with table and row', async (_, content) => {
		expect((await faultLines(await tinyPackage(content)))[0]).toMatch(
			/^cases\.csv, row 3, column \S+: expected .*UTF-8/,
		);
	});

	it('in UTF-16 is refused', async () => {
		const content = Buffer.from(`\uFEFF${CASES}`, 'utf16le');
		expect((await faultLines(await tinyPackage(content)))[0]).toMatch(/^cases\.csv, row 1, column \S+: expected/);
	});
});
