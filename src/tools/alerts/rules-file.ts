import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { inputsOf, type AlertRule } from '#lib/domain/alerts/rule.ts';
import { ROOT } from '../catalogue.ts';
import { AlertRulesError } from './rules-error.ts';

/** The rules of this installation: `TUODI_ALERTS`, else `data/alerts.json`. */
export function alertsFile(): string {
	return process.env['TUODI_ALERTS'] ?? join(ROOT, 'data', 'alerts.json');
}

const text = v.strictObject({ zh: v.pipe(v.string(), v.nonEmpty()), en: v.pipe(v.string(), v.nonEmpty()) });
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const confidence = v.pipe(v.number(), v.minValue(0.9), v.maxValue(0.9999));
const base = { leastN: v.nullable(whole), persistence: whole };
const oneWay = v.picklist(['above', 'below']);
const ids = v.pipe(v.array(id), v.minLength(1));

const KINDS = [
	v.strictObject({
		kind: v.literal('control_chart'),
		...base,
		input: id,
		as: v.optional(v.literal('month')),
		side: oneWay,
		screened: v.boolean(),
		festival: v.optional(v.literal('left_out')),
	}),
	v.strictObject({
		kind: v.literal('proportion_change'),
		...base,
		input: id,
		side: v.picklist(['rise', 'fall']),
		least: fraction,
		confidence,
	}),
	v.strictObject({
		kind: v.literal('funnel'),
		...base,
		input: id,
		model: v.picklist(['proportion', 'rate']),
		side: v.picklist(['above', 'below', 'both']),
		confidence,
	}),
	v.strictObject({
		kind: v.literal('level'),
		...base,
		input: id,
		side: oneWay,
		limit: v.union([v.number(), v.literal('target')]),
	}),
	v.strictObject({ kind: v.literal('exact_lower'), ...base, input: id, above: fraction, floor: fraction, confidence }),
	v.strictObject({
		kind: v.literal('shortfall'),
		...base,
		input: id,
		graceMonths: v.pipe(v.number(), v.integer(), v.minValue(0)),
	}),
	v.strictObject({ kind: v.literal('rising'), ...base, input: id, stepMonths: whole, steps: whole }),
	v.strictObject({ kind: v.literal('batch'), ...base, input: id, share: fraction }),
	v.strictObject({
		kind: v.literal('multiple_of_median'),
		...base,
		input: id,
		factor: v.pipe(v.number(), v.minValue(1)),
	}),
	v.strictObject({
		kind: v.literal('divergence'),
		...base,
		spend: id,
		parts: ids,
		persons: id,
		line: id,
		limit: v.pipe(v.number(), v.gtValue(0)),
	}),
	v.strictObject({ kind: v.literal('part_share'), ...base, input: id, part: id, share: fraction }),
	v.strictObject({ kind: v.literal('no_payment'), ...base, input: id, roll: id }),
	v.strictObject({ kind: v.literal('share_over_one'), ...base, inputs: ids }),
	v.strictObject({ kind: v.literal('total_falls'), ...base, inputs: ids }),
] as const;

const rule = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[A-Z]{2}-\d{2}$/)),
	name: text,
	severity: v.picklist(['key', 'watch', 'hint']),
	owner: text,
	question: text,
	close: text,
	needs: v.optional(text),
	conditions: v.pipe(v.array(v.variant('kind', KINDS)), v.minLength(1)),
});

const file = v.strictObject({ rules: v.pipe(v.array(rule), v.minLength(1)) });

/** The keys of the object in which an unknown key stands, for the fix. */
function knownKeys(path: readonly { readonly key: unknown; readonly input: unknown }[]): string {
	const inside = path.at(-1)?.input as { readonly kind?: string } | undefined;
	const schema = KINDS.find((each) => each.entries.kind.literal === inside?.kind);
	if (schema) return Object.keys(schema.entries).join(', ');
	return path.length <= 1 ? 'rules' : path.length === 3 ? Object.keys(rule.entries).join(', ') : 'zh, en';
}

function faultOf(issue: v.BaseIssue<unknown>, name: string, content: unknown): string {
	const path = (issue.path ?? []) as unknown as readonly { readonly key: unknown; readonly input: unknown }[];
	const keys = path.map(({ key }) => String(key));
	const rules = (content as { rules?: readonly { id?: unknown }[] } | null)?.rules;
	const at = keys[0] === 'rules' && keys[1] !== undefined ? rules?.[Number(keys[1])] : undefined;
	const called = typeof at?.id === 'string' ? at.id : `number ${Number(keys[1]) + 1}`;
	const where = at ? `rule ${called}, ` : '';
	const key = (at ? keys.slice(2) : keys).join('.') || 'the whole';
	const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
	const expected = isUnknown ? 'no such key' : (issue.expected ?? issue.message);
	const fix = isUnknown ? `remove it; known here: ${knownKeys(path)}` : `write ${expected}`;
	return `${name}: ${where}${key}: expected ${expected}, found ${issue.received}; ${fix}`;
}

/**
 * Reads the text of a file of rules. `held` are the inputs that can be read: ids of indicators and of `queries/alerts`.
 * @throws AlertRulesError with every fault.
 */
export function parseAlertRules(content: string, name: string, held: ReadonlySet<string>): AlertRule[] {
	let json: unknown;
	try {
		json = JSON.parse(content);
	} catch (cause) {
		throw new AlertRulesError([`${name}: expected JSON, found a fault: ${String(cause)}; mend the text there`]);
	}
	const parsed = v.safeParse(file, json);
	if (!parsed.success) throw new AlertRulesError(parsed.issues.map((issue) => faultOf(issue, name, json)));
	const { rules } = parsed.output;
	const faults = rules.flatMap((each, index) => {
		const twice = rules.findIndex((other) => other.id === each.id) < index;
		const unknown = each.conditions.flatMap(inputsOf).filter((input) => !held.has(input));
		return [
			...(twice ? [`${name}: rule ${each.id}: expected one rule of this id, found two; give one another id`] : []),
			...(each.needs ? [] : unknown).map(
				(input) =>
					`${name}: rule ${each.id}: expected an indicator or a query of queries/alerts, found “${input}”; correct it, or say in “needs” which data the rule waits for`,
			),
		];
	});
	if (faults.length > 0) throw new AlertRulesError(faults);
	return rules;
}

/** Reads the rules of this installation. @throws AlertRulesError */
export async function readAlertRules(held: ReadonlySet<string>, path = alertsFile()): Promise<AlertRule[]> {
	const name = path.replaceAll('\\', '/').split('/').slice(-2).join('/');
	return parseAlertRules(await readFile(path, 'utf8'), name, held);
}
