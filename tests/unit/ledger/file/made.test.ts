import { describe, expect, it } from 'vitest';
import { freshLedger, MADE_NOTE, madeFrom } from '#lib/domain/ledger/file/made.ts';
import { conflictKey, mergeLedgers, resolveMerge } from '#lib/domain/ledger/file/merge.ts';
import type { LedgerFile } from '#lib/domain/ledger/file/fields.ts';
import { fieldsOf, file, record } from './fixtures.ts';

/** An issue as the program writes it: with what it made, and of which fields. */
function written(fields: Record<string, string>, made: Record<string, string>, version = 'v1'): LedgerFile {
	const plain = record('1', fields);
	const head = new Map([['data_version', version]]);
	const stamp = madeFrom(plain.fields, head);
	return { head, records: [record('1', { ...fields, ...made, made_from: stamp })] };
}

/** The same copy changed by hand. */
function changed({ head, records }: LedgerFile, fields: Record<string, string>): LedgerFile {
	return {
		head,
		records: records.map((each) => ({ ...each, fields: new Map([...each.fields, ...Object.entries(fields)]) })),
	};
}

const MADE = { before: '66户', now: '231户', outcome: '变差', flags: '逾期' };
const base = written({ due: '2021-06', paper_zh: '文件' }, MADE);

describe('what was made of an issue', () => {
	it('stays while what decides it stays', () => {
		expect(fieldsOf(freshLedger(base, [base]), '1')).toEqual(fieldsOf(base, '1'));
		const other = changed(base, { measure_zh: '甲', paper_zh: '另一文件' });
		expect(fieldsOf(freshLedger(other, [other]), '1')).toMatchObject(MADE);
	});

	it.each([
		{ due: '2023-06' },
		{ status: 'closed', closed: '2022-08' },
		{ paper_zh: '' },
		{ extensions: '1' },
		{ session: '2020-11' },
		{ indicator: 'y' },
		{ reopened: '2022-01' },
	])('is left empty with a note once %j was changed', (fields) => {
		const other = changed(base, fields);
		const fresh = fieldsOf(freshLedger(other, [other]), '1');
		for (const id of Object.keys(MADE)) expect(fresh[id]).toBeUndefined();
		expect(fresh['made_note']).toBe(MADE_NOTE);
	});

	it('is never invented for an issue that had none', () => {
		const plain = file(record('1', {}));
		expect(freshLedger(plain, [plain])).toEqual(plain);
	});
});

describe('copies merged', () => {
	it('hold no flag of a due month or a closing that was changed in either', () => {
		const ours = changed(base, { status: 'closed', closed: '2022-08' });
		const merge = mergeLedgers(ours, changed(base, { due: '2023-06' }), base);
		expect(merge.conflicts).toEqual([]);
		for (const each of [merge.settled, resolveMerge(merge, new Map())]) {
			expect(fieldsOf(each, '1')).toMatchObject({ due: '2023-06', closed: '2022-08', made_note: MADE_NOTE });
			expect(fieldsOf(each, '1')['flags']).toBeUndefined();
		}
	});

	it('take it from the copy whose fields and version of the data are chosen, without asking for it', () => {
		const ours = written({ due: '2021-06' }, { flags: '逾期', now: '1户' });
		const theirs = written({ due: '2023-06' }, { flags: '', now: '2户' }, 'v2');
		const merge = mergeLedgers(ours, theirs, null);
		expect(merge.conflicts.map(({ field }) => field)).toEqual(['data_version', 'due']);
		const by = (choices: readonly ('ours' | 'theirs')[]) =>
			fieldsOf(
				resolveMerge(
					merge,
					new Map(merge.conflicts.map((each, index) => [conflictKey(each), choices[index] ?? 'ours'])),
				),
				'1',
			);
		expect(by(['ours', 'ours'])).toMatchObject({ flags: '逾期', now: '1户' });
		expect(by(['theirs', 'theirs'])).toMatchObject({ now: '2户' });
		expect(by(['theirs', 'theirs'])['flags']).toBeUndefined();
		expect(by(['ours', 'theirs'])).toMatchObject({ made_note: MADE_NOTE });
	});
});
