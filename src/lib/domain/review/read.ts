import type { Text } from '../definition.ts';
import { parsePeriod } from '../period.ts';
import { parsePlaceCode } from '../place.ts';
import type { Review, ReviewBlock, ReviewPiece } from './review.ts';

/** One thing that is wrong with a review's file, and how to mend it, in both languages. */
export interface ReviewFault {
	/** From 1. */
	readonly line: number;
	readonly text: Text;
}

/** What a file says, as far as it can be read, and everything that is wrong with it. */
export interface ReadReview {
	/** Null where the file does not even say what it is. */
	readonly review: Review | null;
	readonly faults: readonly ReviewFault[];
}

/** More than this is no review. UTF-16 units. */
export const MOST_TEXT = 2_000_000;

const FIRST = /^#\s+(.*?)\s*[(（]\s*tuodi-review\s+(\S+?)\s*[)）]\s*$/;
const FIELD = /^[-*]\s+[^:：]*[(（]\s*([a-z]+)\s*[)）]\s*[:：]\s*(.*)$/;
const LINK = /\[([^[\]]+)\]\(([^()\s]*)\)/g;
const TARGET = /^figure:([a-z][a-z0-9_]*)\/([0-9-]+)\/(\S+)$/;
const HEAD_FIELDS = ['id', 'body', 'date', 'source'] as const;
type HeadField = (typeof HEAD_FIELDS)[number];
const SHOWN = 40;

function shown(text: string): string {
	return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Parts a line at its links. What is no figure's link stays the words that it is. */
function piecesOf(text: string, line: number, faults: ReviewFault[]): ReviewPiece[] {
	const pieces: ReviewPiece[] = [];
	let end = 0;
	const words = (until: number): void => {
		if (until > end) pieces.push({ kind: 'words', text: text.slice(end, until) });
	};
	for (const { 0: whole, 1: printed = '', 2: target = '', index } of text.matchAll(LINK)) {
		const [, indicator, code = '', id = ''] = TARGET.exec(target) ?? [];
		const [place, period] = [parsePlaceCode(code), parsePeriod(id)];
		if (indicator === undefined || !place || !period) {
			faults.push({
				line,
				text: {
					zh: `链接“${shown(target)}”不是数字的链接；请写成 figure:指标代码/区划代码/期间，如 figure:dibao_disbursement_ytd/350400/2022-01/2022-09`,
					en: `“${shown(target)}” links no figure; write figure:indicator/place/period, such as figure:dibao_disbursement_ytd/350400/2022-01/2022-09`,
				},
			});
			continue;
		}
		words(index);
		pieces.push({ kind: 'claim', text: printed, indicator, place, period, line });
		end = index + whole.length;
	}
	words(text.length);
	return pieces;
}

/** Joins a line to the one before: Latin words keep a space between them, Chinese characters do not. */
function joined(before: string, line: string): string {
	return /[\u0021-\u024f]$/u.test(before) && /^[\u0021-\u024f]/u.test(line) ? `${before} ${line}` : before + line;
}

class Reader {
	readonly faults: ReviewFault[] = [];
	readonly blocks: ReviewBlock[] = [];
	readonly head = new Map<HeadField, string>();
	private open: { kind: 'paragraph' | 'question'; text: string; line: number } | null = null;

	fault(line: number, zh: string, en: string): void {
		this.faults.push({ line, text: { zh, en } });
	}

	close(): void {
		if (!this.open) return;
		const { kind, text, line } = this.open;
		this.blocks.push({ kind, pieces: piecesOf(text, line, this.faults) });
		this.open = null;
	}

	private field(id: string, value: string, line: number): void {
		const known = HEAD_FIELDS.find((name) => name === id);
		if (id === 'issues') {
			const ids = value.split(/[,，、\s]+/u).filter(Boolean);
			this.blocks.push({ kind: 'issues', ids });
		} else if (known && this.blocks.length === 0) this.head.set(known, value);
		else {
			this.fault(
				line,
				`没有“${id}”这个字段；开头可写 id、body、date、source，正文中可写 issues`,
				`there is no field “${id}”; the head has id, body, date and source, the text has issues`,
			);
		}
	}

	line(raw: string, line: number): void {
		const text = raw.trim();
		const field = FIELD.exec(text);
		const heading = /^(##|###)\s+(.*)$/.exec(text);
		const asked = /^>\s?(.*)$/.exec(text);
		if (text === '' || field || heading) this.close();
		if (text === '') return;
		if (field) this.field(field[1] ?? '', field[2] ?? '', line);
		else if (heading)
			this.blocks.push({ kind: heading[1] === '##' ? 'section' : 'subsection', text: heading[2] ?? '' });
		else {
			const kind = asked ? 'question' : 'paragraph';
			const words = asked?.[1] ?? text;
			if (this.open?.kind !== kind) this.close();
			if (this.open) this.open.text = joined(this.open.text, words);
			else this.open = { kind, text: words, line };
		}
	}
}

/** Reads the text of a review. Nothing of it is ever markup. Faults do not stop it: what can be read stands beside them. */
export function readReview(text: string): ReadReview {
	const lines = text
		.slice(0, MOST_TEXT)
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\r|\n/);
	const at = Math.max(
		0,
		lines.findIndex((line) => line.trim() !== ''),
	);
	const [, title, version] = FIRST.exec(lines[at]?.trim() ?? '') ?? [];
	const reader = new Reader();
	if (title === undefined || version !== '1') {
		reader.fault(
			at + 1,
			version === undefined
				? '第一行应是“# 题目 (tuodi-review 1)”'
				: `本程序只读“tuodi-review 1”，文件是${shown(version)}；请用较新的程序打开`,
			version === undefined
				? 'the first line must be “# title (tuodi-review 1)”'
				: `this program reads tuodi-review 1, the file is ${shown(version)}; open it with a newer one`,
		);
		return { review: null, faults: reader.faults };
	}
	if (text.length > MOST_TEXT) {
		reader.fault(
			lines.length,
			'文件太长，后面的没有读；请分成几个文件',
			'the file is too long and its end was not read; part it',
		);
	}
	lines.slice(at + 1).forEach((line, index) => {
		reader.line(line, at + index + 2);
	});
	reader.close();
	const { head, blocks, faults } = reader;
	const id = head.get('id') ?? '';
	if (!/^[a-z0-9-]{1,40}$/.test(id)) {
		reader.fault(
			at + 2,
			`编号“${shown(id)}”应由小写字母、数字和连字符组成，如“- 编号 (id): 2022-10”`,
			`the number “${shown(id)}” must be of small letters, digits and hyphens: “- number (id): 2022-10”`,
		);
	}
	const date = head.get('date') ?? '';
	if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date)) {
		reader.fault(at + 2, '缺少日期，如“- 日期 (date): 2022-10-31”', 'the date is missing: “- date (date): 2022-10-31”');
	}
	const review: Review = {
		id,
		title,
		body: head.get('body') ?? '',
		date,
		source: head.get('source') ?? '',
		blocks,
	};
	return { review, faults: [...faults].sort((a, b) => a.line - b.line) };
}
