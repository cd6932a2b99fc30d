import { LedgerFileError, ledgerFault as fault, shown, type LedgerFault } from './fault.ts';
import { FIELDS, knownField, recordKey, type LedgerFile, type LedgerRecord, type RecordKind } from './fields.ts';
import { fieldValue } from './value.ts';

/** More than this is no ledger. UTF-16 units. */
export const MOST_TEXT = 2_000_000;

const FIRST = /^#\s*\S*\s*[(（]\s*tuodi-ledger\s+(\S+?)\s*[)）]\s*$/;
const HEAD = /^##\s*(.*)$/;
const RECORD = /^[^(（]*[(（]\s*(issue|vote)\s*[)）]\s*(\S.*)$/;
const FIELD = /^[-*•]\s*([^:：]+?)\s*[:：]\s?(.*)$/;
const NAMED = /^.*[(（]\s*([a-z][a-z0-9_]*)\s*[)）]$/;

/** A record as it is being read. */
interface Open {
	readonly kind: RecordKind | 'head';
	readonly id: string;
	readonly line: number;
	readonly fields: Map<string, { value: string; readonly line: number }>;
}

/** Notes the faults of a part of the file and goes on without it. */
function noting<T>(faults: LedgerFault[], make: () => T): T | null {
	try {
		return make();
	} catch (cause) {
		if (!(cause instanceof LedgerFileError)) throw cause;
		faults.push(...cause.faults);
		return null;
	}
}

function openRecord(text: string, line: number): Open {
	const [, kind, id = ''] = RECORD.exec(text.normalize('NFKC')) ?? [];
	if (kind !== 'issue' && kind !== 'vote') {
		throw fault(
			line,
			`标题“${shown(text)}”看不出是哪一项；请写成“## 问题 (issue) 2020-01”或“## 测评 (vote) 2022-06/2020-10”`,
			`the heading “${shown(text)}” names no record; write “## 问题 (issue) 2020-01” or “## 测评 (vote) 2022-06/2020-10”`,
		);
	}
	return { kind, id: id.trim(), line, fields: new Map() };
}

function addField(open: Open, text: string, line: number): string {
	const [, name = '', value = ''] = FIELD.exec(text) ?? [];
	if (name === '') {
		throw fault(
			line,
			`“${shown(text)}”不是字段；请写成“- 名称 (编号): 内容”，接上一行的内容请在行前空两格`,
			`“${shown(text)}” is no field; write “- name (id): value”, and indent by two spaces what continues the line above`,
		);
	}
	const named = NAMED.exec(name.normalize('NFKC'))?.[1];
	const id = named !== undefined && knownField(open.kind, named) ? named : name;
	const other = open.fields.get(id);
	if (other) {
		throw fault(
			line,
			`“${shown(name)}”在第${other.line}行已经有了；请删去一行，或换一个名称`,
			`“${shown(name)}” stands in line ${other.line} already; remove one of them or give it another name`,
		);
	}
	open.fields.set(id, { value, line });
	return id;
}

/** A closing has a month, and not one before its session. @throws LedgerFileError */
function checkClosing({ id, line, fields }: Open, values: ReadonlyMap<string, string>): void {
	const [session = '', closing = ''] = [values.get('session'), values.get('closed')];
	if (values.get('status') === 'closed' && closing === '') {
		throw fault(
			fields.get('status')?.line ?? line,
			`“${shown(id)}”写的是已销号，但没有销号年月；请在“- 销号 (closed): ”后写2021-06这样的年月，或改状态`,
			`“${shown(id)}” is closed without a month; write one such as 2021-06 after “- 销号 (closed): ”, or change its status`,
		);
	}
	if (closing !== '' && closing < session) {
		throw fault(
			fields.get('closed')?.line ?? line,
			`“${shown(id)}”的销号年月${closing}早于会议${session}；请改其中一个`,
			`“${shown(id)}” is closed in ${closing}, before its session of ${session}; correct one of them`,
		);
	}
}

/** The values of a record in their one form; notes what is none, and which field it needs and has not. */
function closed(open: Open, faults: LedgerFault[]): ReadonlyMap<string, string> {
	const { kind, id, line, fields } = open;
	const values = new Map(
		[...fields].map(([name, { value: written, line: at }]): [string, string] => {
			const [known, value] = [knownField(kind, name), written.trim()];
			return [name, known ? (noting(faults, () => fieldValue(known, value, at)) ?? '') : value];
		}),
	);
	if (kind === 'head') return values;
	for (const { id: lacking, label } of FIELDS[kind].filter(
		({ needed, id: name }) => needed && !fields.get(name)?.value.trim(),
	)) {
		faults.push({
			line,
			text: {
				zh: `“${shown(id)}”没有“${label.zh}”；请加一行“- ${label.zh} (${lacking}): …”`,
				en: `“${shown(id)}” has no “${label.en}”; add a line “- ${label.zh} (${lacking}): …”`,
			},
		});
	}
	// A month that cannot be read is one fault, not two.
	if (kind === 'issue' && (values.get('closed') || !fields.get('closed')?.value.trim()))
		noting(faults, () => {
			checkClosing(open, values);
		});
	return values;
}

function checkFirst(text: string, line: number): void {
	const version = FIRST.exec(text.normalize('NFKC'))?.[1];
	if (version === undefined) {
		throw fault(
			line,
			'这不是台账文件；第一行应是“# 监督台账 (tuodi-ledger 1)”，请选从这一页下载的文件',
			'this is no ledger file; its first line should be “# 监督台账 (tuodi-ledger 1)”: choose a file downloaded from this page',
		);
	}
	if (version !== '1') {
		throw fault(
			line,
			`文件格式是第${version}版，这里只读第1版`,
			`the file is of format ${version}; only format 1 is read here`,
		);
	}
}

/** Every record of the lines after the first, the head before them; what stands below a heading that is none is left out. */
function records(lines: readonly string[], first: number, faults: LedgerFault[]): Open[] {
	const head: Open = { kind: 'head', id: '', line: first + 1, fields: new Map() };
	const opened = [head];
	let open: Open | null = head;
	let last: string | null = null;
	let isBroken = false;
	lines.forEach((text, index) => {
		const number = index + 1;
		if (index <= first) return;
		const heading = HEAD.exec(text)?.[1];
		const isContinued = /^(?: {2}|\t|\u3000)/.test(text);
		if (heading !== undefined) {
			const next = noting(faults, () => openRecord(heading.trim(), number));
			if (next) opened.push(next);
			open = next;
			last = null;
			isBroken = false;
		} else if (!open || (isContinued && isBroken)) {
			return;
		} else if (isContinued && last !== null) {
			const field = open.fields.get(last);
			if (field) field.value = `${field.value}\n${text.replace(/^(?: {2}|\t|\u3000)/, '').trimEnd()}`;
		} else if (text.trim() !== '' && (open.kind !== 'head' || /^[-*•]/.test(text))) {
			const into = open;
			last = noting(faults, () => addField(into, text.trim(), number));
			isBroken = last === null;
		}
	});
	return opened;
}

/**
 * Reads the text of a ledger file. Line ends of any kind, a byte order mark, full-width colons, brackets and digits are taken as
 * they come; fields that the program does not know are kept; no text is ever markup.
 * @throws LedgerFileError with every fault, its line and what to do.
 */
export function readLedger(text: string): LedgerFile {
	if (text.length > MOST_TEXT) throw fault(0, '文件太大，不是台账', 'the file is too large to be a ledger');
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
	const first = lines.findIndex((line) => line.trim() !== '');
	checkFirst((lines[first] ?? '').trim(), Math.max(first, 0) + 1);
	const faults: LedgerFault[] = [];
	const [head, ...opened] = records(lines, first, faults);
	const seen = new Map<string, number>();
	const made = opened.map((open): LedgerRecord => {
		const kind = open.kind === 'vote' ? 'vote' : 'issue';
		const key = recordKey({ kind, id: open.id });
		const other = seen.get(key);
		if (other !== undefined) {
			faults.push({
				line: open.line,
				text: {
					zh: `“${shown(open.id)}”在第${other}行已经有了；请合并成一项，或换一个编号`,
					en: `“${shown(open.id)}” stands in line ${other} already; join the two or give one another number`,
				},
			});
		}
		seen.set(key, open.line);
		return { kind, id: open.id, fields: closed(open, faults) };
	});
	const file = { head: head ? closed(head, faults) : new Map<string, string>(), records: made };
	if (faults.length > 0) throw new LedgerFileError(faults.sort((a, b) => a.line - b.line));
	return file;
}
