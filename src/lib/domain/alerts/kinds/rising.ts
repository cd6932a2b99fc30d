import type { Series } from '../../comparison.ts';
import { lastMonth, type Period } from '../../period.ts';
import { taken, untaken, type Look } from '../look.ts';
import type { RisingCondition } from '../rule.ts';

function earlier(period: Period, months: number): Period {
	const month = lastMonth(period);
	const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - months;
	return `@${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}` as Period;
}

/**
 * Looks at a stock that rises at each of `steps` steps of `stepMonths` months: more came in than left, each time. Rests on the
 * stock. A stock that began less than that ago is no look.
 */
export function risingLooks(condition: RisingCondition, series: Series): Look[] {
	const { steps, stepMonths } = condition;
	return [...series.values()].flatMap((now) => {
		const path = Array.from({ length: steps + 1 }, (_, step) =>
			series.get(earlier(now.period, (steps - step) * stepMonths)),
		);
		const held = path.filter((reading) => reading !== undefined);
		const [first] = held;
		if (!first || held.length < path.length) return [];
		const values = held.flatMap((reading) => (reading.state === 'value' ? [reading.value] : []));
		const [start] = values;
		if (values.length < path.length || start === undefined || now.state !== 'value')
			return untaken(now.period, 'absent');
		const holds = values.every((value, step) => step === 0 || value > (values[step - 1] ?? Infinity));
		const evidence = { value: now.value, threshold: steps, base: start, basePeriod: first.period, n: now.value };
		return taken(now.period, holds, evidence, condition, held);
	});
}
