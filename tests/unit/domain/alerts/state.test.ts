import { describe, expect, it } from 'vitest';
import { taken, untaken, type Look } from '#lib/domain/alerts/look.ts';
import { stateOf } from '#lib/domain/alerts/state.ts';
import type { Period } from '#lib/domain/period.ts';

const ANY = { leastN: null };

/** t holds, f does not, - could not be taken. */
function looks(marks: string): Look[] {
	return marks.split('').map((mark, i) => {
		const period = `2022-0${i + 1}` as Period;
		if (mark === '-') return untaken(period, 'absent');
		return taken(period, mark === 't', { value: 1, threshold: 0 }, ANY, []);
	});
}

describe('the state after looks', () => {
	it('fires when the last look holds, since the begin of the unbroken run', () => {
		expect(stateOf(looks('tftt'), 1)).toMatchObject({ kind: 'fired', since: '2022-03', period: '2022-04' });
	});

	it('fires only after as many looks in a row as persistence asks for', () => {
		expect(stateOf(looks('fft'), 2)).toMatchObject({ kind: 'calm', period: '2022-03' });
		expect(stateOf(looks('ftt'), 2)).toMatchObject({ kind: 'fired', since: '2022-02' });
	});

	it('does not fire when the last look does not hold, whatever came before', () => {
		expect(stateOf(looks('tttf'), 1)).toMatchObject({ kind: 'calm' });
	});

	it('cannot be tested without the last look, without one that persistence needs, or with too few', () => {
		expect(stateOf(looks('tt-'), 1)).toEqual({ kind: 'untestable', reason: 'absent', period: '2022-03' });
		expect(stateOf(looks('t-t'), 2)).toMatchObject({ kind: 'untestable', reason: 'absent' });
		expect(stateOf(looks('t'), 2)).toMatchObject({ kind: 'untestable', reason: 'too_few' });
		expect(stateOf([], 1)).toMatchObject({ kind: 'untestable', reason: 'too_few' });
	});

	it('a look that could not be taken ends the run', () => {
		expect(stateOf(looks('t-tt'), 2)).toMatchObject({ kind: 'fired', since: '2022-03' });
	});

	it('is calm with a hole when a later look does not hold', () => {
		expect(stateOf(looks('-f'), 2)).toMatchObject({ kind: 'calm' });
	});
});

describe('a look', () => {
	it('that rests on fewer than the least number is not taken; on just as many it is', () => {
		const evidence = { value: 1, threshold: 0, n: 29 };
		expect(taken('2022' as Period, true, evidence, { leastN: 30 }, [])).toMatchObject({
			holds: null,
			reason: 'small_n',
		});
		expect(taken('2022' as Period, true, { ...evidence, n: 30 }, { leastN: 30 }, [])).toMatchObject({ holds: true });
	});

	it('is synthetic as soon as one reading is', () => {
		const readings = [{ basis: 'measured' }, { basis: 'synthetic' }] as const;
		expect(taken('2022' as Period, true, { value: 1, threshold: 0 }, ANY, readings)).toMatchObject({
			basis: 'synthetic',
		});
	});
});
