import { checkPositive, checkWhole } from './preconditions.ts';

/** A month's or a year's payments, in whole fen. */
export interface Payments {
	/** All that was paid, arrears included. */
	readonly paid: number;
	/** Of it, what was paid for earlier periods. */
	readonly arrears: number;
	/** Person-months that were paid for, arrears left out. */
	readonly persons: number;
}

/** What a change of payments comes from, in whole fen; the three add up to the change exactly. */
export interface PaymentSplit {
	/** More or fewer people. */
	readonly persons: number;
	/** A higher or lower payment per person, as a new standard brings it. */
	readonly average: number;
	/** More or fewer arrears (补发). */
	readonly arrears: number;
	readonly change: number;
}

/** (a − b) ÷ ln(a ÷ b), and a where they are equal. */
function logarithmicMean(a: number, b: number): number {
	const step = (a - b) / b;
	return step === 0 ? a : (a - b) / Math.log1p(step);
}

/**
 * Splits the change of a product by its factors, in the product's unit: L · ln(after ÷ before) of each factor, L the logarithmic
 * mean of the two products. Nothing is left over and the order of the factors does not matter.
 * Method: LMDI, Ang 2005, Energy Policy 33, 867–871. 100 × 10 to 104 × 11.0673076923: 42.1125 and 108.8875, together 151.
 * @throws RangeError unless both lists hold the same factors, at least one, all above 0.
 */
export function splitByFactors(before: readonly number[], after: readonly number[]): number[] {
	if (before.length !== after.length || before.length === 0) {
		throw new RangeError(`expected the same factors twice, found ${before.length} and ${after.length}`);
	}
	const product = (factors: readonly number[]): number =>
		factors.reduce((whole, factor) => {
			checkPositive('a factor', factor);
			return whole * factor;
		}, 1);
	const mean = logarithmicMean(product(after), product(before));
	return after.map((factor, i) => mean * Math.log(factor / (before[i] ?? NaN)));
}

/**
 * Splits the change of payments into people, payment per person and arrears. Arrears are taken out first and change by their
 * difference; the rest is people × average, split by `splitByFactors`; people to the nearest fen, the average has the remainder.
 * Null where a side has nothing but arrears, or nobody: no average, so no split. In yuan: 1000 for 100 people to 1171 for 104,
 * 20 of it arrears: people +42.11, average +108.89, arrears +20, change +171.
 * @throws RangeError unless all are whole and at least 0, and arrears at most what was paid.
 */
export function splitPayments(before: Payments, after: Payments): PaymentSplit | null {
	for (const { paid, arrears, persons } of [before, after]) {
		checkWhole('payments in fen', paid);
		checkWhole('arrears in fen', arrears);
		checkWhole('persons', persons);
		if (arrears > paid) throw new RangeError(`expected arrears of at most ${paid}, found ${arrears}`);
	}
	const regular = [before.paid - before.arrears, after.paid - after.arrears] as const;
	if (Math.min(...regular, before.persons, after.persons) === 0) return null;
	const [byPersons = NaN] = splitByFactors(
		[before.persons, regular[0] / before.persons],
		[after.persons, regular[1] / after.persons],
	);
	const persons = Math.round(byPersons) + 0;
	return {
		persons,
		average: regular[1] - regular[0] - persons,
		arrears: after.arrears - before.arrears,
		change: after.paid - before.paid,
	};
}
