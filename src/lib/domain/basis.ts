import type { Claim } from './package.ts';
import type { Basis, IndicatorId, Reading } from './reading.ts';

/**
 * The basis of a figure. The query tells whether all rows used were published or measured; a figure from synthetic rows
 * is `calibrated` when the report states that very figure (indicator, place, period), because its rows were made to give it.
 */
export function figureBasis(indicator: IndicatorId, reading: Reading, claims: readonly Claim[]): Basis {
	if (reading.basis !== 'synthetic') return reading.basis;
	const claimed = claims.some(
		(claim) =>
			claim.kind !== 'target' &&
			claim.indicator === indicator &&
			claim.place === reading.place &&
			claim.period === reading.period,
	);
	return claimed ? 'calibrated' : 'synthetic';
}
