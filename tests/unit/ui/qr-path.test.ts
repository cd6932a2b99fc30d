import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrPath } from '#lib/ui/qr-path.ts';

/** Pixels for each module: what a phone would see of a small print. */
const SCALE = 4;

/** Paints the path as a page does, as black on white. */
function painted({ size, path }: { size: number; path: string }): { width: number; height: number; data: Uint8Array } {
	const side = size * SCALE;
	const data = new Uint8Array(side * side * 3).fill(255);
	for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
		for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
			const start = (row * side + Number(x) * SCALE) * 3;
			data.fill(0, start, start + Number(width) * SCALE * 3);
		}
	}
	return { width: side, height: side, data };
}

describe('the QR of an address', () => {
	it.each([
		'http://10.12.3.4:8080/paper/#1~housing_in_tenure~350403~@2022-08~~2443~2443~~a98c5a18a081~K7D3QX',
		'https://renda.example.gov.cn/jiandu/tuodi/en/paper/#1~dibao_disbursement_ytd~350400~2022-01/2022-09~funding=central~214000000~21400000000~~a98c5a18a081~0ZQ9TT',
	])('is read by another program: %s', async (text) => {
		expect(decodeQR(painted(await qrPath(text)))).toBe(text);
	});

	it('has white around it', async () => {
		const { size, path } = await qrPath('http://a/');
		const corners = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
			Number(x),
			Number(x) + Number(width),
			Number(y),
		]);
		expect(Math.min(...corners.map(([from = 0, , y = 0]) => Math.min(from, y)))).toBe(4);
		expect(Math.max(...corners.map(([, to = 0, y = 0]) => Math.max(to, y + 1)))).toBe(size - 4);
	});
});
