import { describe, expect, it } from 'vitest';
import { movedIndex, moveOfKey, type Move } from '#lib/ui/meeting-keys.ts';

const press = (key: string, onButton = false, held = {}): Move | null =>
	moveOfKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, onButton);

describe('the keys of a meeting', () => {
	it.each([
		['next', ['ArrowRight', 'PageDown', ' ', 'Enter']],
		['back', ['ArrowLeft', 'PageUp', 'Backspace']],
		['first', ['Home']],
		['last', ['End']],
		['blank', ['b', 'B', '.']],
		['screen', ['f', 'F']],
	] as const)('%s: %j', (move, keys) => {
		for (const key of keys) expect(press(key)).toBe(move);
	});

	it('leave other keys, shortcuts and Esc to the browser', () => {
		for (const key of ['Escape', 'Tab', 'a', 'F5', 'ArrowDown']) expect(press(key)).toBeNull();
		expect(press('f', false, { ctrlKey: true })).toBeNull();
	});

	it('leave Enter and the space bar to a button that has the focus, but not the clicker’s keys', () => {
		expect([press('Enter', true), press(' ', true), press('PageDown', true)]).toEqual([null, null, 'next']);
	});

	it('stop at the first and the last frame', () => {
		expect([movedIndex(0, 'back', 3), movedIndex(2, 'next', 3), movedIndex(1, 'last', 3)]).toEqual([0, 2, 2]);
		expect([movedIndex(2, 'first', 3), movedIndex(1, 'blank', 3)]).toEqual([0, 1]);
	});
});
