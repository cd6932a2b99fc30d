import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchBytes } from '#lib/engine/fetch-bytes.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

/** Lets the next fetch answer with these pieces, in this order. */
function answer(pieces: readonly number[][], headers: Record<string, string> = {}, status = 200): void {
	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			for (const piece of pieces) controller.enqueue(new Uint8Array(piece));
			controller.close();
		},
	});
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status, headers })));
}

async function received(): Promise<{ bytes: number[]; progress: number[] }> {
	const progress: number[] = [];
	const buffer = await fetchBytes('/data/a.duckdb', (share) => progress.push(share), new AbortController().signal);
	return { bytes: [...new Uint8Array(buffer)], progress };
}

describe('a file that is fetched', () => {
	it('arrives whole, its pieces in their order', async () => {
		answer([[1, 2], [], [3], [4, 5, 6, 7]], { 'content-length': '7' });
		expect((await received()).bytes).toEqual([1, 2, 3, 4, 5, 6, 7]);
	});

	it('tells its progress, and the whole only at the end', async () => {
		answer([[1], [2, 3], [4]], { 'content-length': '4' });
		expect((await received()).progress).toEqual([0.25, 0.75, 0.99, 1]);
	});

	it('tells no progress when nobody has announced its length', async () => {
		answer([[1], [2]]);
		expect((await received()).progress).toEqual([0, 0, 1]);
	});

	it('may be longer than announced when it was compressed on the way: 5.5 times is the guess', async () => {
		answer(
			[
				[1, 2, 3, 4],
				[5, 6, 7],
				[8, 9, 10, 11, 12],
			],
			{ 'content-length': '2', 'content-encoding': 'br' },
		);
		const { bytes, progress } = await received();
		expect(bytes).toHaveLength(12);
		expect(progress).toEqual([4 / 11, 7 / 11, 0.99, 1]);
	});

	it('may be empty', async () => {
		answer([]);
		expect((await received()).bytes).toEqual([]);
	});
});

describe('a file that does not arrive', () => {
	it.each([404, 500])('with status %i names address and status', async (status) => {
		answer([[1]], {}, status);
		await expect(received()).rejects.toThrow(`expected /data/a.duckdb, found status ${status}`);
	});

	it.each([
		['shorter', [1, 2]],
		['longer', [1, 2, 3, 4]],
	])('as announced but %s names both lengths', async (_, piece) => {
		answer([piece], { 'content-length': '3' });
		await expect(received()).rejects.toThrow(`expected 3 bytes of /data/a.duckdb, found ${piece.length}`);
	});

	it('for want of a connection fails as the browser says', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
		await expect(received()).rejects.toThrow('Failed to fetch');
	});

	it('because its signal ends it fails with the reason, and tells no progress after that', async () => {
		const stop = new AbortController();
		vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
			const body = new ReadableStream<Uint8Array>({
				start(controller) {
					controller.enqueue(new Uint8Array([1]));
					signal.addEventListener('abort', () => {
						controller.error(signal.reason);
					});
				},
			});
			return Promise.resolve(new Response(body, { headers: { 'content-length': '2' } }));
		});
		const progress: number[] = [];
		const fetching = fetchBytes(
			'/data/a.duckdb',
			(share) => {
				progress.push(share);
				stop.abort(new Error('the other file failed'));
			},
			stop.signal,
		);
		await expect(fetching).rejects.toThrow('the other file failed');
		expect(progress).toEqual([0.5]);
	});
});
