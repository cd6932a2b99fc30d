/** A file of rules that cannot be used: each fault names file, rule, key, what was expected and what to do. */
export class AlertRulesError extends Error {
	override readonly name = 'AlertRulesError';
	constructor(readonly faults: readonly string[]) {
		super(faults.join('\n'));
	}
}
