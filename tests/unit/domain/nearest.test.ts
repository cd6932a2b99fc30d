import { describe, expect, it } from 'vitest';
import { distance, nearest } from '#lib/domain/nearest.ts';

describe('the distance of two texts', () => {
	it.each([
		['kitten', 'sitting', 3],
		['', '350404', 6],
		['350404', '', 6],
		['350404', '350404', 0],
		['350404', '350403', 1],
		['三元区', '三元', 1],
	])('from “%s” to “%s” is %i', (from, to, expected) => {
		expect(distance(from, to)).toBe(expected);
		expect(distance(to, from)).toBe(expected);
	});
});

describe('the nearest candidates', () => {
	it('are three, nearest first', () => {
		expect(nearest('350403', ['350481', '350400', '350404', '999999'])).toEqual(['350400', '350404', '350481']);
	});

	it('of equal distance stand in the order of their characters', () => {
		expect(nearest('b', ['d', 'a', 'c'])).toEqual(['a', 'c', 'd']);
	});

	it('are all when there are fewer than three, and none among none', () => {
		expect(nearest('x', ['y'])).toEqual(['y']);
		expect(nearest('x', [])).toEqual([]);
	});

	it('leave the list of candidates in its order', () => {
		const candidates = ['b', 'a'];
		nearest('a', candidates);
		expect(candidates).toEqual(['b', 'a']);
	});
});
