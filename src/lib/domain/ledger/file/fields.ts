import type { Text } from '../../definition.ts';

/** What the value of a field may be; `text` is anything. */
export type FieldKind = 'text' | 'month' | 'count' | 'status';

/** A field that the program knows, in the order of the course. */
export interface Field {
	readonly id: string;
	readonly label: Text;
	readonly kind: FieldKind;
	readonly needed?: true;
}

/** Kinds of records: an issue, headed by its number, and a vote, headed by its own session and the one that it is about. */
export type RecordKind = 'issue' | 'vote';

const field = (id: string, zh: string, en: string, kind: FieldKind = 'text'): Field => ({
	id,
	label: { zh, en },
	kind,
});
const needed = (id: string, zh: string, en: string, kind: FieldKind = 'text'): Field => ({
	...field(id, zh, en, kind),
	needed: true,
});

/** The words of a status: the first of a code is written, all are read. */
export const STATUS_WORDS: readonly (readonly [code: string, word: string])[] = [
	['todo', '待办'],
	['in_progress', '办理中'],
	['extended', '已延期'],
	['extended', '延期'],
	['closed', '已销号'],
	['closed', '已完成'],
	['returned', '已重开'],
	['returned', '退回'],
];

export const FIELDS: Readonly<Record<RecordKind, readonly Field[]>> = {
	issue: [
		needed('session', '会议', 'Session', 'month'),
		field('source', '来源', 'Source'),
		field('item', '报告条目', 'Item of the report'),
		needed('problem_zh', '问题', 'Problem'),
		field('problem_en', '问题英文', 'Problem in English'),
		field('question_zh', '询问', 'Question'),
		field('question_en', '询问英文', 'Question in English'),
		field('opinion_zh', '审议意见', 'Opinion'),
		field('opinion_en', '审议意见英文', 'Opinion in English'),
		field('department_zh', '责任单位', 'Department'),
		field('department_en', '责任单位英文', 'Department in English'),
		field('measure_zh', '整改措施', 'Measure'),
		field('measure_en', '整改措施英文', 'Measure in English'),
		field('due', '期限', 'Due', 'month'),
		field('extensions', '延期次数', 'Times put off', 'count'),
		field('indicator', '指标编号', 'Code of the indicator'),
		field('indicator_name', '指标', 'Indicator'),
		field('before', '会时读数', 'At the session'),
		field('now', '现在读数', 'Now'),
		field('outcome', '指标怎么说', 'The indicator says'),
		needed('status', '状态', 'Status', 'status'),
		field('flags', '标记', 'Flags'),
		field('made_from', '判定所据', 'Made from'),
		field('made_note', '判定说明', 'Note on the flags'),
		field('paper_zh', '佐证', 'Paper'),
		field('paper_en', '佐证英文', 'Paper in English'),
		field('closed', '销号', 'Closed', 'month'),
		field('reopened', '重开', 'Reopened', 'month'),
		field('basis', '数据性质', 'Basis'),
	],
	vote: [
		needed('session', '测评会议', 'Session of the vote', 'month'),
		needed('about', '所评会议', 'Session it is about', 'month'),
		field('subject_zh', '事项', 'Subject'),
		field('subject_en', '事项英文', 'Subject in English'),
		field('members', '组成人员', 'Members', 'count'),
		field('present', '到会', 'Present', 'count'),
		field('satisfied', '满意', 'Satisfied', 'count'),
		field('basically', '基本满意', 'Basically satisfied', 'count'),
		field('dissatisfied', '不满意', 'Dissatisfied', 'count'),
		field('invalid', '无效', 'Invalid', 'count'),
		field('basis', '数据性质', 'Basis'),
	],
};

/** Head of the file: what it is of. */
export const HEAD_FIELDS: readonly Field[] = [
	field('title', '名称', 'Title'),
	field('place', '地区', 'Place'),
	field('until', '数据截至', 'Data until', 'month'),
	field('data_version', '数据版本', 'Version of the data'),
	field('notice', '说明', 'Notice'),
];

/** A record with its fields by id, in their order; those that the program does not know keep the name that the file gives them. */
export interface LedgerRecord {
	readonly kind: RecordKind;
	readonly id: string;
	readonly fields: ReadonlyMap<string, string>;
}

/** A ledger as one file carries it. */
export interface LedgerFile {
	readonly head: ReadonlyMap<string, string>;
	readonly records: readonly LedgerRecord[];
}

/** Name of a record that no other of a file has. */
export function recordKey({ kind, id }: Pick<LedgerRecord, 'kind' | 'id'>): string {
	return `${kind} ${id}`;
}

/** The field of an id; null for one that the program does not know. */
export function knownField(kind: RecordKind | 'head', id: string): Field | null {
	const fields = kind === 'head' ? HEAD_FIELDS : FIELDS[kind];
	return fields.find((each) => each.id === id) ?? null;
}
