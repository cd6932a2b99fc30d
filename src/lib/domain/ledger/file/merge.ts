import { freshLedger, isMade } from './made.ts';
import { knownField, recordKey, type LedgerFile, type LedgerRecord, type RecordKind } from './fields.ts';

/** Two copies that say different things of one field, with what their common base says; null where there is no base. */
export interface Conflict {
	/** Name of the record, empty for the head of the file. */
	readonly record: string;
	readonly field: string;
	readonly base: string | null;
	readonly ours: string;
	readonly theirs: string;
}

/** Which copy a conflict is settled by; `both` keeps the two texts one below the other. */
export type Choice = 'ours' | 'theirs' | 'both';

/** Two copies joined: what was taken from each without asking, and what somebody must choose. */
export interface Merge {
	readonly ours: LedgerFile;
	readonly theirs: LedgerFile;
	readonly base: LedgerFile | null;
	readonly conflicts: readonly Conflict[];
	/** Fields that were taken from the other copy without asking. */
	readonly taken: readonly Pick<Conflict, 'record' | 'field'>[];
	/** Names of records that only the other copy has, which are added; and of those that it lacks, which stay. */
	readonly added: readonly string[];
	readonly lacking: readonly string[];
	/** The ledger with every field settled that needs no choice; conflicts hold our text. */
	readonly settled: LedgerFile;
}

type Fields = ReadonlyMap<string, string>;

/** Name of a conflict that no other of a merge has. */
export function conflictKey({ record, field }: Pick<Conflict, 'record' | 'field'>): string {
	return `${record}\n${field}`;
}

/**
 * One field of two copies. The same text is no question. With a base, a side that changed it alone is right, unless it emptied it:
 * what is lost is asked for. Without one, a text is taken where the other copy has none.
 */
function settle(base: string | null, ours: string, theirs: string): 'ours' | 'theirs' | 'conflict' {
	if (ours === theirs) return 'ours';
	if (base === null) return ours === '' ? 'theirs' : theirs === '' ? 'ours' : 'conflict';
	if (theirs === base && ours !== '') return 'ours';
	if (ours === base && theirs !== '') return 'theirs';
	return 'conflict';
}

/** Fields of two copies joined, in our order, then what only they have; notes what was taken and what is open. */
function joined(
	record: string,
	base: Fields | null,
	ours: Fields,
	theirs: Fields,
	note: { taken: Pick<Conflict, 'record' | 'field'>[]; conflicts: Conflict[] },
): Fields {
	const names = new Set([...ours.keys(), ...theirs.keys()]);
	return new Map(
		[...names].map((field): [string, string] => {
			const [our, their] = [ours.get(field) ?? '', theirs.get(field) ?? ''];
			if (record.startsWith('issue ') && isMade(field)) return [field, our];
			const from = base === null ? null : (base.get(field) ?? '');
			const outcome = settle(from, our, their);
			if (outcome === 'conflict') note.conflicts.push({ record, field, base: from, ours: our, theirs: their });
			if (outcome === 'theirs') note.taken.push({ record, field });
			return [field, outcome === 'theirs' ? their : our];
		}),
	);
}

function byKey({ records }: LedgerFile): Map<string, LedgerRecord> {
	return new Map(records.map((record) => [recordKey(record), record]));
}

/**
 * Joins two copies field by field: by three where their common base is known, else by two. No record is ever dropped: what one copy
 * lacks stays and is named. What the program made of an issue is no text of either: it stands as far as it fits the joined fields.
 */
export function mergeLedgers(ours: LedgerFile, theirs: LedgerFile, base: LedgerFile | null): Merge {
	const note = { taken: [] as Pick<Conflict, 'record' | 'field'>[], conflicts: [] as Conflict[] };
	const [our, their, from] = [byKey(ours), byKey(theirs), base && byKey(base)];
	const head = joined('', base?.head ?? null, ours.head, theirs.head, note);
	const kept = ours.records.map((record): LedgerRecord => {
		const key = recordKey(record);
		const other = their.get(key);
		if (!other) return record;
		const common = from ? (from.get(key)?.fields ?? null) : null;
		return { ...record, fields: joined(key, common, record.fields, other.fields, note) };
	});
	const added = theirs.records.filter((record) => !our.has(recordKey(record)));
	return {
		ours,
		theirs,
		conflicts: note.conflicts,
		taken: note.taken,
		added: added.map(recordKey),
		lacking: [...our.keys()].filter((key) => !their.has(key)),
		base,
		settled: freshLedger({ head, records: [...kept, ...added] }, [ours, theirs, ...(base ? [base] : [])]),
	};
}

/** Whether both texts can be kept: not of a month, a number or a status, which are one. */
export function takesBoth({ record, field }: Pick<Conflict, 'record' | 'field'>): boolean {
	const kind: RecordKind | 'head' = record === '' ? 'head' : record.startsWith('vote ') ? 'vote' : 'issue';
	return (knownField(kind, field)?.kind ?? 'text') === 'text';
}

function chosenText({ ours, theirs }: Conflict, choice: Choice): string {
	switch (choice) {
		case 'ours':
			return ours;
		case 'theirs':
			return theirs;
		case 'both':
			return [ours, theirs].filter((text) => text !== '').join('\n');
	}
}

/** The joined ledger with every choice made. @throws Error while a conflict has no choice, or one that its field cannot take. */
export function resolveMerge(merge: Merge, choices: ReadonlyMap<string, Choice>): LedgerFile {
	const texts = new Map(
		merge.conflicts.map((conflict) => {
			const choice = choices.get(conflictKey(conflict));
			if (!choice || (choice === 'both' && !takesBoth(conflict))) {
				throw new Error(`expected a choice for ${conflict.record} ${conflict.field}, found ${choice ?? 'none'}`);
			}
			return [conflictKey(conflict), chosenText(conflict, choice)];
		}),
	);
	const resolved = (record: string, fields: Fields): Fields =>
		new Map([...fields].map(([field, value]) => [field, texts.get(conflictKey({ record, field })) ?? value]));
	const { ours, theirs, base, settled } = merge;
	const chosen = {
		head: resolved('', settled.head),
		records: settled.records.map((record) => ({ ...record, fields: resolved(recordKey(record), record.fields) })),
	};
	return freshLedger(chosen, [ours, theirs, ...(base ? [base] : [])]);
}
