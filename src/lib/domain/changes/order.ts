import type { ChangeLook, ChangeSide, ChangeTest } from './look.ts';

const SIDES: readonly ChangeSide[] = ['unfavourable', 'favourable', 'neutral'];
const TESTS: readonly (ChangeTest | null)[] = ['interval', 'chart', null];
const OUTCOMES: readonly ChangeLook['outcome'][] = ['signal', 'noise', 'untestable'];

/**
 * Changes as they are read: signals before noise before what cannot be tested; within these unfavourable first; then those with an
 * interval before those with a chart, as their strengths are of different makes; then the stronger.
 */
export function byStrength(looks: readonly ChangeLook[]): ChangeLook[] {
	return [...looks].sort(strongerFirst);
}

function rankOf(look: ChangeLook): number[] {
	return [OUTCOMES.indexOf(look.outcome), SIDES.indexOf(look.side), TESTS.indexOf(look.test), -(look.strength ?? 0)];
}

/** The order of `byStrength` for two changes: negative where the first is read before the second, 0 where they are equal in it. */
export function strongerFirst(a: ChangeLook, b: ChangeLook): number {
	const other = rankOf(b);
	return (
		rankOf(a)
			.map((part, at) => part - (other[at] ?? 0))
			.find((difference) => difference !== 0) ?? 0
	);
}

/** The unfavourable signals among changes, the strongest first. */
export function unfavourableSignals(looks: readonly ChangeLook[]): ChangeLook[] {
	return byStrength(looks.filter(({ outcome, side }) => outcome === 'signal' && side === 'unfavourable'));
}

/** The strongest signal of an indicator on one side against one earlier period, with the signals of other places that go with it. */
export interface SignalGroup {
	readonly strongest: ChangeLook;
	/** How many other places show it. */
	readonly others: number;
}

/** Signals with one line for each indicator, comparison and side, so that twelve places do not fill the list. */
export function signalGroups(looks: readonly ChangeLook[]): SignalGroup[] {
	const groups = new Map<string, ChangeLook[]>();
	for (const look of byStrength(looks).filter(({ outcome }) => outcome === 'signal')) {
		const key = `${look.indicator} ${look.kind} ${look.side} ${Math.sign(look.change ?? 0)}`;
		groups.set(key, [...(groups.get(key) ?? []), look]);
	}
	return [...groups.values()].flatMap(([strongest, ...others]) =>
		strongest ? [{ strongest, others: others.length }] : [],
	);
}

/** How many signals chance alone would give: 0.2 % of the intervals, and 0.9 % of the charts were the steps normal. */
export function expectedByChance(looks: readonly ChangeLook[]): number {
	const count = (test: ChangeTest): number => looks.filter((look) => look.test === test).length;
	return count('interval') * 0.002 + count('chart') * 0.009;
}
