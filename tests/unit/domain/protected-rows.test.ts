import { describe, expect, it } from 'vitest';
import { isSumShown, protectedRows } from '#lib/domain/protected-rows.ts';
import { SeededRandom } from '#lib/domain/seeded-random.ts';

describe('protectedRows', () => {
	it('hides nothing where no count is few', () => {
		expect([
			...protectedRows([
				[30, 20, 10],
				[12, 12, 0],
			]),
		]).toEqual([]);
	});

	it('hides a second row behind a hidden one, the smallest that is shown', () => {
		expect([...protectedRows([[30], [12], [3]])].sort()).toEqual([1, 2]);
	});

	it('hides on when what is left of one count is still few: 20 published, 19 matched and 1 left beside rows that leave none', () => {
		const rows = [
			[20, 19, 1],
			[15, 15, 0],
			[40, 30, 10],
		];
		expect([...protectedRows(rows)].sort()).toEqual([0, 1, 2]);
	});

	it('never leaves a hidden count, or a remainder, of 1 to 4 to be had by subtraction', () => {
		const source = new SeededRandom(7);
		const random = (): number => source.next();
		for (let round = 0; round < 500; round++) {
			const rows = Array.from({ length: 2 + Math.floor(random() * 4) }, () => {
				const posted = Math.floor(random() * 14);
				const matched = Math.floor(random() * (posted + 1));
				return [posted, matched, posted - matched];
			});
			const hidden = protectedRows(rows);
			rows.forEach((counts, index) => {
				if (!hidden.has(index)) expect(counts.some((count) => count > 0 && count < 5)).toBe(false);
			});
			if (!isSumShown(rows, hidden)) {
				expect(hidden.size).toBe(rows.length);
				continue;
			}
			expect(hidden.size).not.toBe(1);
			for (const column of [0, 1, 2]) {
				const rest = [...hidden].reduce((sum, index) => sum + (rows[index]?.[column] ?? 0), 0);
				expect(rest === 0 || rest >= 5).toBe(true);
			}
		}
	});
});
