import type { Text } from '../../definition.ts';

/** One thing that is wrong with a ledger file, and how to mend it, in both languages. */
export interface LedgerFault {
	/** From 1; 0 where the whole file is meant. */
	readonly line: number;
	readonly text: Text;
}

/** A ledger file that cannot be read, with everything that is wrong with it, in the order of its lines. */
export class LedgerFileError extends Error {
	override readonly name = 'LedgerFileError';
	constructor(readonly faults: readonly LedgerFault[]) {
		super(faults.map(({ line, text }) => `${line}: ${text.zh} / ${text.en}`).join('\n'));
	}
}

/** An error of one fault. */
export function ledgerFault(line: number, zh: string, en: string): LedgerFileError {
	return new LedgerFileError([{ line, text: { zh, en } }]);
}

/** What of a line is shown in a message. */
const SHOWN = 30;

/** The start of a text, for a message. */
export function shown(text: string): string {
	return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
