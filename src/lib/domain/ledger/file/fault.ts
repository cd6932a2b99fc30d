import type { Text } from '../../definition.ts';

/** A ledger file that cannot be read: which line, what is wrong with it and how to mend it, in both languages. */
export class LedgerFileError extends Error {
	override readonly name = 'LedgerFileError';
	constructor(
		/** From 1; 0 where the whole file is meant. */
		readonly line: number,
		readonly text: Text,
	) {
		super(`${line}: ${text.zh} / ${text.en}`);
	}
}

/** What of a line is shown in a message. */
const SHOWN = 30;

/** The start of a text, for a message. */
export function shown(text: string): string {
	return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
