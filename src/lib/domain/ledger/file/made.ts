import { recordKey, type LedgerFile, type LedgerRecord } from './fields.ts';

/** What the program writes of an issue from its fields and the readings; never asked of when copies are merged. */
const MADE = ['before', 'now', 'outcome', 'flags', 'made_from'] as const;
const NOTE = 'made_note';
/** The fields that decide it, beside the version of the readings. */
const DECIDING = ['session', 'due', 'extensions', 'indicator', 'status', 'closed', 'reopened'] as const;

/** What stands in place of what was made of other fields. */
export const MADE_NOTE =
	'期限、状态、销号、佐证等改过，原来的会时读数、现在读数、“指标怎么说”和标记已不适用，须按现在的内容重新判定';

type Fields = ReadonlyMap<string, string>;

/** Whether a field of an issue is made by the program. */
export function isMade(field: string): boolean {
	return field === NOTE || MADE.some((each) => each === field);
}

/** The values that decide what is made of an issue, in one line; `-` for none. A paper counts by being named. */
export function madeFrom(fields: Fields, head: Fields): string {
	const paper = (fields.get('paper_zh') ?? '') !== '' || (fields.get('paper_en') ?? '') !== '';
	return [...DECIDING.map((id) => fields.get(id) ?? ''), paper ? 'paper' : '', head.get('data_version') ?? '']
		.map((value) => value || '-')
		.join(' ');
}

function freshRecord(record: LedgerRecord, head: Fields, copies: readonly Fields[]): LedgerRecord {
	const had = [record.fields, ...copies].some((fields) => [...MADE, NOTE].some((id) => (fields.get(id) ?? '') !== ''));
	if (record.kind !== 'issue' || !had) return record;
	const stamp = madeFrom(record.fields, head);
	const fitting = copies.find((fields) => fields.get('made_from') === stamp);
	return {
		...record,
		fields: new Map([
			...record.fields,
			...MADE.map((id): [string, string] => [id, fitting?.get(id) ?? '']),
			[NOTE, fitting ? '' : MADE_NOTE],
		]),
	};
}

/**
 * A ledger in which nothing stands that was made of other fields than its own: taken from the first copy that was made of just
 * these, else left empty with a note that says so.
 */
export function freshLedger(ledger: LedgerFile, copies: readonly LedgerFile[]): LedgerFile {
	const held = copies.map(({ records }) => new Map(records.map((record) => [recordKey(record), record.fields])));
	return {
		...ledger,
		records: ledger.records.map((record) => {
			const own = held.flatMap((copy) => copy.get(recordKey(record)) ?? []);
			return freshRecord(record, ledger.head, own);
		}),
	};
}
