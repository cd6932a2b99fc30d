import type { LedgerFile, LedgerRecord } from '#lib/domain/ledger/file/fields.ts';

export const record = (id: string, fields: Record<string, string>): LedgerRecord => ({
	kind: 'issue',
	id,
	fields: new Map(Object.entries({ session: '2020-10', problem_zh: '问题', status: 'todo', ...fields })),
});

export const file = (...records: LedgerRecord[]): LedgerFile => ({ head: new Map([['data_version', 'v1']]), records });

/** The fields of a record of a file, as far as they have a text. */
export const fieldsOf = ({ records }: LedgerFile, id: string): Record<string, string> =>
	Object.fromEntries([...(records.find((each) => each.id === id)?.fields ?? [])].filter(([, value]) => value !== ''));
