import { describe, expect, it } from 'vitest';
import { LedgerFileError, type LedgerFault } from '#lib/domain/ledger/file/fault.ts';
import { MOST_TEXT, readLedger } from '#lib/domain/ledger/file/read.ts';
import { FIRST_LINE, writeLedger } from '#lib/domain/ledger/file/write.ts';
import { fieldsOf, file, record } from './fixtures.ts';

const ISSUE = [
	'## 问题 (issue) 2020-01',
	'- 会议 (session): 2020-10',
	'- 问题 (problem_zh): 甲',
	'- 状态 (status): 待办',
];
const textOf = (...lines: string[]): string => [FIRST_LINE, '', ...ISSUE, ...lines, ''].join('\n');

function faultsOf(text: string): readonly LedgerFault[] {
	try {
		readLedger(text);
	} catch (cause) {
		if (cause instanceof LedgerFileError) return cause.faults;
		throw cause;
	}
	throw new Error('expected a fault, found none');
}

function faultOf(text: string): LedgerFault {
	const [fault, ...more] = faultsOf(text);
	if (!fault || more.length > 0) throw new Error(`expected one fault, found ${more.length + 1}`);
	return fault;
}

describe('a ledger file', () => {
	it('comes back as it was written, with unknown fields and lines within a text', () => {
		const whole = file(
			record('2020-01', {
				due: '2021-06',
				opinion_zh: '一\n\n二',
				'主办人 (owner_x)': '张三',
				备注: '- 不是字段: 也不是',
			}),
			record('2020-02', { status: 'in_progress', extensions: '2' }),
			{
				kind: 'vote',
				id: '2022-06/2020-10',
				fields: new Map([
					['session', '2022-06'],
					['about', '2020-10'],
					['present', '26'],
				]),
			},
		);
		const read = readLedger(writeLedger(whole));
		expect(writeLedger(read)).toBe(writeLedger(whole));
		expect(fieldsOf(read, '2020-01')).toEqual(fieldsOf(whole, '2020-01'));
		expect(fieldsOf(read, '2022-06/2020-10')).toMatchObject({ present: '26' });
		expect(read.head.get('data_version')).toBe('v1');
	});

	it('is read with any line end, a byte order mark, full-width signs and digits, and months as they are said', () => {
		const plain = readLedger(textOf('- 期限 (due): 2021-06', '- 延期次数 (extensions): 2'));
		for (const end of ['\r\n', '\r'])
			expect(readLedger(textOf('- 期限 (due): 2021-06', '- 延期次数 (extensions): 2').replace(/\n/g, end))).toEqual(
				plain,
			);
		const wide = textOf('- 期限（due）：２０２１年６月', '* 延期次数（ｅｘｔｅｎｓｉｏｎｓ）： ２').replace(
			'(issue) 2020-01',
			'（issue） ２０２０－０１',
		);
		expect(fieldsOf(readLedger(`\uFEFF\n${wide}`), '2020-01')).toEqual(fieldsOf(plain, '2020-01'));
		for (const month of ['2021/6', '2021.06', '2021 年 6 月']) {
			expect(fieldsOf(readLedger(textOf(`- 期限 (due): ${month}`)), '2020-01')).toMatchObject({ due: '2021-06' });
		}
	});

	it('reads a status by its code and by each of its words', () => {
		for (const [word, code] of [
			['已销号', 'closed'],
			['已完成', 'closed'],
			['returned', 'returned'],
			['退回', 'returned'],
			['已重开', 'returned'],
			['延期', 'extended'],
			['已延期', 'extended'],
		] as const) {
			const text = textOf('- 销号 (closed): 2021-06').replace('待办', word);
			expect(fieldsOf(readLedger(text), '2020-01')).toMatchObject({ status: code });
			expect(writeLedger(readLedger(text))).not.toMatch(/: (?:退回|延期|已完成)$/m);
		}
	});

	it('takes markup, formulas and names of objects as text', () => {
		const hostile = '<img src=x onerror=alert(1)> =1+1 [x](javascript:alert(1)) {{constructor}}';
		const read = readLedger(textOf(`- 审议意见 (opinion_zh): ${hostile}`, '- __proto__: 乙', '- constructor: 丙'));
		expect(fieldsOf(read, '2020-01')['opinion_zh']).toBe(hostile);
		expect(read.records[0]?.fields.get('__proto__')).toBe('乙');
		expect(read.records[0]?.fields.get('constructor')).toBe('丙');
	});

	it('takes indented lines as part of the text above, and free lines before the first record as a note', () => {
		const read = readLedger(
			textOf('- 询问 (question_zh): 一', '  ## 不是标题', '\t二', '　三').replace(
				FIRST_LINE,
				`${FIRST_LINE}\n随便写的话`,
			),
		);
		expect(fieldsOf(read, '2020-01')['question_zh']).toBe('一\n## 不是标题\n二\n三');
	});
});

describe('a file that is none says the line and what to do', () => {
	it.each([
		['', 1, '第一行应是', 'its first line should be'],
		['# 别的\n', 1, '不是台账文件', 'no ledger file'],
		['\n\n{"a": 1}', 3, '不是台账文件', 'no ledger file'],
		[`${FIRST_LINE.replace('1)', '2)')}\n`, 1, '第2版', 'format 2'],
		[textOf('## 问题二'), 7, '## 问题 (issue) 2020-01', 'names no record'],
		[textOf('没有短横的一行'), 7, '不是字段', 'is no field'],
		[textOf('- 没有冒号'), 7, '不是字段', 'is no field'],
		[textOf('- 期限 (due): 2021-13'), 7, '2021-06', 'a month such as'],
		[textOf('- 期限 (due): 明年'), 7, '明年', 'says “明年”'],
		[textOf('- 延期次数 (extensions): 两次'), 7, '整数', 'whole number'],
		[textOf('- 会议 (session): 2022-10'), 7, '第4行已经有了', 'line 4 already'],
		[textOf(...ISSUE), 7, '第3行已经有了', 'line 3 already'],
		[
			textOf('## 问题 (issue) 2020-02', '- 会议 (session): 2020-10', '- 状态 (status): 待办'),
			7,
			'没有“问题”',
			'has no “Problem”',
		],
		[textOf().replace('待办', '快好了'), 6, '办理中', 'in_progress'],
		[textOf().replace('待办', '已销号'), 6, '没有销号年月', 'closed without a month'],
		[textOf('- 销号 (closed): 2020-09'), 7, '早于会议2020-10', 'before its session'],
	])('%j', (text, line, zh, en) => {
		const fault = faultOf(text);
		expect(fault.line).toBe(line);
		expect(fault.text.zh).toContain(zh);
		expect(fault.text.en).toContain(en);
	});

	it('says all of them, each once, in the order of the lines', () => {
		const text = textOf(
			'- 期限 (due): 明年',
			'  续行',
			'没有短横的一行',
			'  也是续行',
			'## 不是标题',
			'- 不看 (due): 不看',
			'## 问题 (issue) 2020-02',
			'- 会议 (session): 2020-10',
			'- 销号 (closed): 何时',
			'- 状态 (status): 已销号',
		);
		expect(faultsOf(text).map(({ line }) => line)).toEqual([7, 9, 11, 13, 15]);
	});

	it('refuses what is far too large, and shows only the start of a long line', () => {
		expect(faultOf('长'.repeat(MOST_TEXT + 1)).line).toBe(0);
		expect(faultOf(textOf('字'.repeat(5000))).text.zh.length).toBeLessThan(120);
	});
});
