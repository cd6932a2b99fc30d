import { describe, expect, it } from 'vitest';
import { figureBasis } from '#lib/domain/basis.ts';
import type { Claim } from '#lib/domain/package.ts';
import type { IndicatorId } from '#lib/domain/reading.ts';
import { claimOf } from '../../fixtures/domain/contexts.ts';
import { code, countOf, period, read } from '../../fixtures/domain/definitions.ts';

const { id } = countOf();
const basisOf = (basis: string, ...claims: Claim[]): string => figureBasis(id, read(countOf(), { basis }), claims);

describe('the basis of a figure', () => {
	it('from synthetic rows is calibrated when the report states that very figure', () => {
		expect(basisOf('synthetic')).toBe('synthetic');
		expect(basisOf('synthetic', claimOf())).toBe('calibrated');
		expect(basisOf('synthetic', claimOf({ kind: 'statement' }))).toBe('calibrated');
	});

	it.each<[string, Partial<Claim>]>([
		['another indicator', { indicator: 'other' as IndicatorId }],
		['another place', { place: code('350400') }],
		['another period', { period: period('2021') }],
		['no period', { period: null }],
		['a target, which nobody has measured', { kind: 'target' }],
	])('stays synthetic when the report speaks of %s', (_, changes) => {
		expect(basisOf('synthetic', claimOf(changes))).toBe('synthetic');
	});

	it.each(['published', 'measured'])('that is %s stays so, whatever the report states', (basis) => {
		expect(basisOf(basis, claimOf())).toBe(basis);
	});
});
