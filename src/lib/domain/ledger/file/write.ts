import { FIELDS, HEAD_FIELDS, STATUS_WORDS, type Field, type LedgerFile, type RecordKind } from './fields.ts';

/** The first line of every ledger file. */
export const FIRST_LINE = '# 监督台账 (tuodi-ledger 1)';

const HEADS: Readonly<Record<RecordKind, string>> = { issue: '问题', vote: '测评' };

const GUIDE = [
	'每项问题以“## 问题 (issue) 编号”开头，每次测评以“## 测评 (vote) 测评会议/所评会议”开头；',
	'每行一个字段：“- 名称 (编号): 内容”。改内容即可，括号里的编号不要改；内容分行时，续行前空两格。',
];

function valueText({ kind }: Pick<Field, 'kind'>, value: string): string {
	const word = kind === 'status' ? STATUS_WORDS.find(([code]) => code === value)?.[1] : undefined;
	return word ?? value.split(/\r\n|\r|\n/).join('\n  ');
}

/** Known fields in their order, then those that the program does not know. Empty ones stand too, to be filled in. */
function lines(fields: ReadonlyMap<string, string>, known: readonly Field[]): string[] {
	const ids = new Set(known.map(({ id }) => id));
	return [
		...known.map((each) => `- ${each.label.zh} (${each.id}): ${valueText(each, fields.get(each.id) ?? '')}`.trimEnd()),
		...[...fields]
			.filter(([id]) => !ids.has(id))
			.map(([id, value]) => `- ${id}: ${valueText({ kind: 'text' }, value)}`.trimEnd()),
	];
}

/** A ledger as the text of its file, with LF; reading it gives the same ledger. */
export function writeLedger({ head, records }: LedgerFile): string {
	const parts = [
		[FIRST_LINE, '', ...GUIDE, '', ...lines(head, HEAD_FIELDS)],
		...records.map(({ kind, id, fields }) => [`## ${HEADS[kind]} (${kind}) ${id}`, '', ...lines(fields, FIELDS[kind])]),
	];
	return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}
