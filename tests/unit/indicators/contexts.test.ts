import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '#lib/domain/reading.ts';
import { statedDefinition } from '#lib/indicators/contexts.ts';
import { claimOf, manifestOf } from '../../fixtures/domain/contexts.ts';
import { shareOf } from '../../fixtures/domain/definitions.ts';

const TARGET = { value: 1, section: { zh: '报告第一部分', en: 'report, part 1' } };
const definition = shareOf({ target: TARGET });
const stated = claimOf({ kind: 'target', period: null, value: 0.9 });

describe('a target of the catalogue', () => {
	it('applies with the value that the package’s report states', () => {
		expect(statedDefinition(definition, manifestOf({ claims: [stated] })).target).toEqual({ ...TARGET, value: 0.9 });
	});

	it.each([
		['the package has no report', []],
		['the report states a figure but no target', [claimOf()]],
		['the report states the target of another indicator', [{ ...stated, indicator: 'other' as IndicatorId }]],
	])('does not apply when %s', (_, claims) => {
		expect(statedDefinition(definition, manifestOf({ claims })).target).toBeUndefined();
	});

	it('that does not apply leaves an indicator that nothing else judges without judgement', () => {
		const judged = shareOf({ direction: 'target', target: TARGET });
		expect(statedDefinition(judged, manifestOf()).direction).toBe('neutral');
		expect(statedDefinition(judged, manifestOf({ claims: [stated] })).direction).toBe('target');
		expect(statedDefinition(shareOf({ direction: 'up', target: TARGET }), manifestOf()).direction).toBe('up');
	});

	it('is not invented where the catalogue names none', () => {
		expect(statedDefinition(shareOf(), manifestOf({ claims: [stated] })).target).toBeUndefined();
	});
});
