import { describe, expect, it } from 'vitest';
import { bearsOut, isMovement, movement } from '#lib/domain/ledger/movement.ts';
import { absentOf, definitionOf, shareOf, valueOf } from './fixtures.ts';

const share = definitionOf({
	unit: 'share',
	measure: 'share',
	direction: 'up',
	interval: 'wilson',
	counted: 'person',
	decimals: 1,
});

describe('whether an indicator moved as wanted', () => {
	it('follows the direction where no interval fits', () => {
		const [from, less, more] = [valueOf('@2020-09', 66), valueOf('@2022-09', 60), valueOf('@2022-09', 231)];
		expect(movement(definitionOf(), from, less)).toBe('improved');
		expect(movement(definitionOf(), from, more)).toBe('worse');
		expect(movement(definitionOf({ direction: 'up' }), from, more)).toBe('improved');
		expect(movement(definitionOf({ direction: 'up' }), from, less)).toBe('worse');
	});

	it('calls a change of shares unclear when its interval holds 0, else by its sign', () => {
		expect(movement(share, shareOf('@2020-09', 9, 19), shareOf('@2022-09', 11, 19))).toBe('unclear');
		expect(movement(share, shareOf('@2020-09', 2271, 2942), shareOf('@2021-12', 2469, 2985))).toBe('improved');
		expect(movement(share, shareOf('@2020-09', 2469, 2985), shareOf('@2021-12', 2271, 2942))).toBe('worse');
	});

	it('does the same for counts of events, and does not judge on fewer than ten of them', () => {
		const events = definitionOf({ interval: 'poisson' });
		expect(movement(events, valueOf('2020', 100), valueOf('2022', 96))).toBe('unclear');
		expect(movement(events, valueOf('2020', 100), valueOf('2022', 50))).toBe('improved');
		expect(movement(events, valueOf('2020', 9), valueOf('2022', 50))).toBe('few');
	});

	it('calls the same printed number no change', () => {
		const fine = definitionOf({ unit: 'share', measure: 'share', decimals: 1 });
		expect(movement(fine, valueOf('2020', 0.45001), valueOf('2022', 0.45004))).toBe('unchanged');
	});

	it('is satisfied at a stated target, wherever it was before', () => {
		const target = { value: 0.45, section: { zh: '', en: '' } };
		const aimed = definitionOf({ unit: 'share', measure: 'share', direction: 'target', target, decimals: 0 });
		expect(movement(aimed, valueOf('2020', 0.45), valueOf('2022', 0.45))).toBe('reached');
		expect(movement(aimed, valueOf('2020', 0.4), valueOf('2022', 0.43))).toBe('improved');
		expect(movement(aimed, valueOf('2020', 0.44), valueOf('2022', 0.41))).toBe('worse');
	});

	it('says why it cannot judge', () => {
		const [from, to] = [valueOf('@2020-09', 66), valueOf('@2022-09', 60)];
		expect(movement(definitionOf({ direction: 'neutral' }), from, to)).toBe('neutral');
		expect(movement(definitionOf(), null, to)).toBe('no_reading');
		expect(movement(definitionOf(), from, null)).toBe('no_reading');
		expect(movement(definitionOf(), from, from)).toBe('not_yet');
		expect(movement(definitionOf(), to, from)).toBe('not_yet');
		expect(movement(definitionOf(), from, absentOf('@2022-09', 'suppressed'))).toBe('suppressed');
		expect(movement(definitionOf(), absentOf('@2020-09', 'missing'), to)).toBe('missing');
		expect(movement(definitionOf(), from, valueOf('@2022-09', 30, { qualifier: 'approx_below' }))).toBe('approximate');
		expect(movement(share, shareOf('@2020-09', 1, 2), shareOf('@2022-09', 90, 100))).toBe('few');
	});

	it('judges only with what is a movement, and bears out only what is as wanted', () => {
		expect(isMovement('worse')).toBe(true);
		expect(isMovement('not_yet')).toBe(false);
		expect([bearsOut('reached'), bearsOut('improved'), bearsOut('unclear')]).toEqual([true, true, false]);
	});
});
