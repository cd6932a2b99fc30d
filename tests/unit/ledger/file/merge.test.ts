import { describe, expect, it } from 'vitest';
import { conflictKey, mergeLedgers, resolveMerge, takesBoth, type Choice } from '#lib/domain/ledger/file/merge.ts';
import { readLedger } from '#lib/domain/ledger/file/read.ts';
import { writeLedger } from '#lib/domain/ledger/file/write.ts';
import { fieldsOf, file, record } from './fixtures.ts';

const base = file(record('1', { due: '2021-06', measure_zh: '甲', paper_zh: '文件' }), record('2', {}));

describe('two copies with a common base', () => {
	it('take each other’s changes of different fields without asking', () => {
		const ours = file(record('1', { due: '2021-12', measure_zh: '甲', paper_zh: '文件' }), record('2', {}));
		const theirs = file(
			record('1', { due: '2021-06', measure_zh: '乙', paper_zh: '文件' }),
			record('2', { question_zh: '问' }),
		);
		const merge = mergeLedgers(ours, theirs, base);
		expect(merge.conflicts).toEqual([]);
		expect(merge.taken).toEqual([
			{ record: 'issue 1', field: 'measure_zh' },
			{ record: 'issue 2', field: 'question_zh' },
		]);
		const merged = resolveMerge(merge, new Map());
		expect(fieldsOf(merged, '1')).toMatchObject({ due: '2021-12', measure_zh: '乙' });
		expect(fieldsOf(merged, '2')).toMatchObject({ question_zh: '问' });
	});

	it('ask where both changed the same field differently, not where they changed it alike', () => {
		const changed = (due: string, measure: string) =>
			file(record('1', { due, measure_zh: measure, paper_zh: '文件' }), record('2', {}));
		const merge = mergeLedgers(changed('2021-12', '丙'), changed('2022-01', '丙'), base);
		expect(merge.conflicts).toEqual([
			{ record: 'issue 1', field: 'due', base: '2021-06', ours: '2021-12', theirs: '2022-01' },
		]);
	});

	it('ask before a text is emptied, by either', () => {
		const emptied = file(record('1', { due: '2021-06', measure_zh: '甲', paper_zh: '' }), record('2', {}));
		for (const [ours, theirs] of [
			[emptied, base],
			[base, emptied],
		] as const) {
			const { conflicts } = mergeLedgers(ours, theirs, base);
			expect(conflicts.map(({ field, base: from }) => [field, from])).toEqual([['paper_zh', '文件']]);
		}
	});
});

describe('two copies without a base', () => {
	it('take a text where the other has none, and ask where both have one', () => {
		const ours = file(record('1', { due: '2021-06', measure_zh: '甲' }));
		const theirs = file(record('1', { due: '2021-12', measure_zh: '甲', paper_zh: '文件' }));
		const merge = mergeLedgers(ours, theirs, null);
		expect(merge.taken).toEqual([{ record: 'issue 1', field: 'paper_zh' }]);
		expect(merge.conflicts).toEqual([
			{ record: 'issue 1', field: 'due', base: null, ours: '2021-06', theirs: '2021-12' },
		]);
	});
});

describe('nothing is lost', () => {
	it('keeps records that only one copy has, and names them', () => {
		const merge = mergeLedgers(file(record('1', {}), record('2', {})), file(record('3', {}), record('1', {})), base);
		expect(merge.added).toEqual(['issue 3']);
		expect(merge.lacking).toEqual(['issue 2']);
		expect(merge.settled.records.map(({ id }) => id)).toEqual(['1', '2', '3']);
	});

	it('keeps fields that the program does not know, and asks of them as of others', () => {
		const ours = file(record('1', { 主办人: '张三', 甲: '一' }));
		const merge = mergeLedgers(
			ours,
			file(record('1', { 主办人: '李四', 乙: '二' })),
			file(record('1', { 主办人: '' })),
		);
		expect(merge.conflicts.map(({ field }) => field)).toEqual(['主办人']);
		const merged = resolveMerge(merge, new Map([[conflictKey({ record: 'issue 1', field: '主办人' }), 'both']]));
		expect(fieldsOf(merged, '1')).toMatchObject({ 主办人: '张三\n李四', 甲: '一', 乙: '二' });
	});

	it('joins heads too, and never confuses an issue with a vote of the same name', () => {
		const vote = {
			kind: 'vote',
			id: '1',
			fields: new Map([
				['session', '2022-06'],
				['about', '2020-10'],
			]),
		} as const;
		const merge = mergeLedgers(
			file(record('1', {})),
			{
				head: new Map([
					['data_version', 'v2'],
					['附注', '三'],
				]),
				records: [vote],
			},
			null,
		);
		expect(merge.added).toEqual(['vote 1']);
		expect(merge.conflicts).toEqual([{ record: '', field: 'data_version', base: null, ours: 'v1', theirs: 'v2' }]);
		expect(merge.settled.head.get('附注')).toBe('三');
	});
});

describe('choices', () => {
	const merge = mergeLedgers(
		file(record('1', { measure_zh: '甲', due: '2021-06' })),
		file(record('1', { measure_zh: '乙', due: '2021-12' })),
		null,
	);
	const choose = (measure: Choice, due: Choice) =>
		resolveMerge(
			merge,
			new Map(merge.conflicts.map((each) => [conflictKey(each), each.field === 'due' ? due : measure])),
		);

	it('settle each conflict by one copy or, of a text, by both; the result is a file again', () => {
		expect(fieldsOf(choose('ours', 'theirs'), '1')).toMatchObject({ measure_zh: '甲', due: '2021-12' });
		const both = readLedger(writeLedger(choose('both', 'ours')));
		expect(fieldsOf(both, '1')).toMatchObject({ measure_zh: '甲\n乙', due: '2021-06' });
	});

	it('must all be made, and of a month cannot be both', () => {
		expect(() => resolveMerge(merge, new Map())).toThrow('expected a choice');
		expect(() => choose('ours', 'both')).toThrow('found both');
		expect(merge.conflicts.map(takesBoth).sort()).toEqual([false, true]);
	});

	it('do not depend on who is first: merged either way, the same texts stand in the file', () => {
		const back = mergeLedgers(merge.theirs, merge.ours, null);
		const theirs = resolveMerge(back, new Map(back.conflicts.map((each) => [conflictKey(each), 'theirs'])));
		expect(fieldsOf(theirs, '1')).toEqual(fieldsOf(choose('ours', 'ours'), '1'));
	});
});
