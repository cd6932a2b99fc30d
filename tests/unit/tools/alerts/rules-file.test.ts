import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OWN_INPUTS } from '#lib/indicators/alerts/inputs.ts';
import { AlertRulesError } from '../../../../src/tools/alerts/rules-error.ts';
import { parseAlertRules } from '../../../../src/tools/alerts/rules-file.ts';
import { readCatalogue, ROOT } from '../../../../src/tools/catalogue.ts';

const HELD = new Set([...(await readCatalogue()).keys(), ...Object.keys(OWN_INPUTS)]);
const TEXT = await readFile(join(ROOT, 'data', 'alerts.json'), 'utf8');

/** The faults of the shipped file after one piece of it has been replaced. */
function faults(from: string, to: string): readonly string[] {
	expect(TEXT).toContain(from);
	try {
		parseAlertRules(TEXT.replace(from, to), 'data/alerts.json', HELD);
	} catch (cause) {
		if (cause instanceof AlertRulesError) return cause.faults;
		throw cause;
	}
	return [];
}

describe('the file of rules', () => {
	it('holds the twenty rules in order, at 99.8 % wherever a confidence is asked for', () => {
		const rules = parseAlertRules(TEXT, 'data/alerts.json', HELD);
		expect(rules.map(({ id }) => id)).toEqual(
			Array.from({ length: 20 }, (_, i) => `EW-${String(i + 1).padStart(2, '0')}`),
		);
		const confidences = rules.flatMap(({ conditions }) =>
			conditions.flatMap((condition) => ('confidence' in condition ? [condition.confidence] : [])),
		);
		expect(new Set(confidences)).toEqual(new Set([0.998]));
	});

	it('an unknown key is named with file, rule and the known ones', () => {
		expect(faults('"graceMonths": 6', '"graceMonths": 6, "grace": 1')).toEqual([
			'data/alerts.json: rule EW-05, conditions.0.grace: expected no such key, found "grace"; remove it; known here: kind, leastN, persistence, input, graceMonths',
		]);
	});

	it('a malformed value is named with what should stand there', () => {
		const [fault = ''] = faults('"severity": "watch"', '"severity": "red"');
		expect(fault).toContain('data/alerts.json: rule EW-01, severity: expected ("key" | "watch" | "hint"), found "red"');
		expect(fault).toContain('write ("key" | "watch" | "hint")');
		expect(faults('"persistence": 4', '"persistence": "four"')[0]).toContain(
			'rule EW-03, conditions.0.persistence: expected number, found "four"; write number',
		);
		expect(faults('"kind": "no_payment"', '"kind": "nothing"')[0]).toContain('rule EW-02, conditions.0.kind');
	});

	it('an input that nothing gives must be said to be awaited', () => {
		expect(faults('"input": "blindspot_rate"', '"input": "blind_spot"')).toEqual([
			'data/alerts.json: rule EW-09: expected an indicator or a query of queries/alerts, found “blind_spot”; correct it, or say in “needs” which data the rule waits for',
		]);
	});

	it('two rules of one id, a missing key and broken JSON are named too', () => {
		expect(faults('"id": "EW-02"', '"id": "EW-01"')[0]).toContain(
			'rule EW-01: expected one rule of this id, found two',
		);
		expect(faults('"screened": true,', '')[0]).toContain('rule EW-04, conditions.1.screened');
		expect(faults('{', '{{')[0]).toContain('data/alerts.json: expected JSON');
	});
});
