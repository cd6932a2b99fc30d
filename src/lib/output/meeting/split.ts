import { labelWidth } from '../../charts/axis.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { frame, type Frame, type FrameCommon, type FrameRow } from './frame.ts';

/** Characters of running text in a line of the smallest screen, 1024 × 768. */
const LINE = 32;
/** Lines of running text that such a screen holds below a title of two lines. */
const LINES = 7;
/** Lines of a table's type that it holds below the head of the table. */
const TABLE_LINES = 11;
/** Characters of that type across the screen, and what a cell and a verdict take of them. */
const ACROSS = { screen: 37, cell: 5.5, verdict: 6 } as const;

/** Puts items into groups whose weights add up to at most `limit`, in order and about equally full. */
export function grouped<T>(items: readonly T[], weightOf: (item: T) => number, limit: number): T[][] {
	const total = items.reduce((sum, item) => sum + weightOf(item), 0);
	const fair = total / Math.max(1, Math.ceil(total / limit));
	const groups: T[][] = [];
	let weight = 0;
	for (const item of items) {
		const next = weight + weightOf(item);
		// A group is closed when the item would not fit, or when it is fairly full without half of the item.
		if (groups.length === 0 || next > limit || weight + weightOf(item) / 2 > fair) {
			groups.push([]);
			weight = 0;
		}
		groups.at(-1)?.push(item);
		weight += weightOf(item);
	}
	return groups;
}

/** Lines that a paragraph takes, with the gap that follows it. */
function linesOf(text: string): number {
	return Math.ceil(labelWidth(text, 1) / LINE) + 0.3;
}

/** Lines that a row takes: its name and what stands below it in the width that its cells leave, or its longest cell; and its padding. */
function rowLines({ name, under, cells, verdict }: FrameRow): number {
	const width = ACROSS.screen - cells.length * ACROSS.cell - (verdict ? ACROSS.verdict : 0);
	const lines = (text: string, within: number): number => Math.ceil(labelWidth(text, 1) / within);
	const longest = Math.max(1, ...cells.map((cell) => lines(cell, ACROSS.cell)));
	return Math.max(longest, lines(name, width) + lines(under, width)) + 0.4;
}

/** A paragraph too long for one frame is parted after a sentence. */
function sentences(text: string): string[] {
	if (linesOf(text) <= LINES) return [text];
	const parted = text.replace(/([。；])/gu, '$1\n').replace(/([.;])\s/gu, '$1\n');
	return parted.split('\n').filter((part) => part !== '');
}

/** Puts paragraphs into groups that fit one frame each. */
export function paragraphs(texts: readonly string[]): string[][] {
	return grouped(texts.flatMap(sentences), linesOf, LINES);
}

function partTitle(title: string, index: number, count: number, locale: Locale): string {
	return count === 1 ? title : m.meeting_part({ title, n: String(index + 1), count: String(count) }, { locale });
}

/** Frames of running text under one title; none without text. */
export function textFrames(common: FrameCommon, title: string, texts: readonly string[], locale: Locale): Frame[] {
	const groups = paragraphs(texts);
	return groups.map((points, index) => frame(common, partTitle(title, index, groups.length, locale), { points }));
}

/** Frames of one table under one title; none without rows. */
export function tableFrames(
	common: FrameCommon,
	title: string,
	heads: readonly string[],
	rows: readonly FrameRow[],
	locale: Locale,
): Frame[] {
	const groups = grouped(rows, rowLines, TABLE_LINES);
	return groups.map((part, index) =>
		frame(common, partTitle(title, index, groups.length, locale), { table: { heads, rows: part } }),
	);
}
