import type { Series } from '../../comparison.ts';
import { lastMonth, type Period } from '../../period.ts';
import { taken, untaken, type Look } from '../look.ts';
import type { NoPaymentCondition } from '../rule.ts';

/**
 * Looks at each month: nothing paid while persons are on the roll at its end. A month that was not reported is absent, which is
 * not the same as nothing paid. Rests on the persons.
 */
export function noPaymentLooks(condition: NoPaymentCondition, payments: Series, roll: Series): Look[] {
	return [...payments.values()].map((now) => {
		const persons = roll.get(`@${lastMonth(now.period)}` as Period);
		if (persons?.state !== 'value') return untaken(now.period, 'absent');
		const isNothing = now.state === 'not_applicable' || (now.state === 'value' && now.numerator === 0);
		if (now.state !== 'value' && !isNothing) return untaken(now.period, 'absent');
		const evidence = { value: now.state === 'value' ? now.value : 0, threshold: 0, n: persons.numerator };
		return taken(now.period, isNothing && persons.numerator > 0, evidence, condition, [now, persons]);
	});
}
