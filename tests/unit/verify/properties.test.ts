import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '#lib/domain/place.ts';
import { findFigures } from '#lib/domain/verify/find.ts';
import { placeNames } from '#lib/domain/verify/spot.ts';

const NAMES = placeNames({ city: '350400' as PlaceCode, places: [], former: [] });

/** A generator of numbers from 0 to 1 with a fixed seed (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

function madeOf(alphabet: readonly string[], length: number, random: () => number): string {
	return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '').join('');
}

describe('any text', () => {
	it('without digits and numerals yields nothing', () => {
		const alphabet = Array.from(
			'全市低保户人元名次个月年成分之约近超过余以上下降增长同比，。；：（）《》“”%·\n\t <>/&abc',
		);
		const random = seeded(1);
		for (let run = 0; run < 300; run++) {
			const text = madeOf(alphabet, 200, random);
			expect(findFigures(text, NAMES, '2022-10'), text).toEqual([]);
		}
	});

	it('gives figures that stand where they say, in order and apart', () => {
		const alphabet = Array.from(
			'0123456789.,，１２３一二三十百千万亿两半成户人名元次个月年%‰-—～:：近约余多上下同比增长减少百分之点（）。\n\t第',
		);
		const random = seeded(2);
		for (let run = 0; run < 300; run++) {
			const text = madeOf(alphabet, 300, random);
			let end = 0;
			for (const figure of findFigures(text, NAMES, '2022-10')) {
				expect(figure.offset).toBeGreaterThanOrEqual(end);
				expect(text.slice(figure.offset, figure.offset + figure.text.length)).toBe(figure.text);
				expect(Number.isFinite(figure.value)).toBe(true);
				end = figure.offset + figure.text.length;
			}
		}
	});

	it('that is hostile takes no long time', () => {
		const start = performance.now();
		for (const piece of ['1,', '一', '2022年', '1.', '（', '第', '三分之', '近', '<script>', '1-', '人均']) {
			findFigures(piece.repeat(20_000), NAMES, '2022-10');
		}
		expect(performance.now() - start).toBeLessThan(10_000);
	});
});
