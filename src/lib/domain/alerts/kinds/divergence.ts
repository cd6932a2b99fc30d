import type { Series } from '../../comparison.ts';
import { lastMonth, yearBefore, type Period } from '../../period.ts';
import { taken, untaken, type Look } from '../look.ts';
import type { DivergenceCondition } from '../rule.ts';
import { merged, monthsOf } from '../running-total.ts';

type Months = Map<Period, number | null>;

function numerators(series: Series): Months {
	const months = [...series.values()].map((each) => ({
		period: lastMonth(each.period) as Period,
		value: each.state === 'value' ? each.numerator : null,
	}));
	return merged(months);
}

function spendOf(series: Series, parts: readonly string[]): Months {
	return merged(
		monthsOf(series, (reading) => {
			const amounts = parts.map((part) => reading.parts[part] ?? null);
			if (reading.state !== 'value' || amounts.includes(null)) return null;
			return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
		}),
	);
}

/** The logarithm of a period over the year before; null where either is absent or not above 0. */
function logChange(months: Months, period: Period): number | null {
	const [now, before] = [months.get(period) ?? 0, months.get(yearBefore(period)) ?? 0];
	return now > 0 && before > 0 ? Math.log(now / before) : null;
}

/**
 * Looks at |Δln spend − Δln persons − Δln line| on the year before, month by month with January and February as one: what the
 * payments moved beyond persons and line. Months whose year before is not held are no looks. Rests on the persons.
 */
export function divergenceLooks(condition: DivergenceCondition, spend: Series, persons: Series, line: Series): Look[] {
	const [paid, people, lines] = [spendOf(spend, condition.parts), numerators(persons), numerators(line)];
	const readings = [...spend.values(), ...persons.values()];
	return [...paid.keys()].flatMap((period) => {
		if (!paid.has(yearBefore(period))) return [];
		const [money, heads, standard] = [paid, people, lines].map((months) => logChange(months, period));
		const n = people.get(period) ?? null;
		if (money == null || heads == null || standard == null || n === null) return untaken(period, 'absent');
		const value = money - heads - standard;
		const evidence = { value, threshold: condition.limit, basePeriod: yearBefore(period), n };
		return taken(period, Math.abs(value) > condition.limit, evidence, condition, readings);
	});
}
