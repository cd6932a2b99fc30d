import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as m from '#lib/i18n/generated/messages.js';

const SRC = join(import.meta.dirname, '..', '..', '..', 'src');

/** The messages of one language by key, without the line that names the schema. */
function messagesOf(locale: string): ReadonlyMap<string, string> {
	const path = join(SRC, 'lib', 'i18n', 'messages', `${locale}.json`);
	const entries = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>);
	return new Map(entries.filter(([key]) => key !== '$schema'));
}

const zh = messagesOf('zh-CN');
const en = messagesOf('en');

function parametersOf(text: string | undefined): string[] {
	return [...new Set(text?.match(/\{\w+\}/g))].sort();
}

/** Keys whose text has a form that it must not have, with the text, so that a failure names both. */
function offenders(messages: ReadonlyMap<string, string>, form: RegExp): string[] {
	return [...messages].filter(([, text]) => form.test(text)).map(([key, text]) => `${key}: ${text}`);
}

/** Keys that the sources call, as `m.key(`. */
function usedKeys(): Set<string> {
	const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
	const sources = names.filter((name) => /\.(ts|svelte|mjs)$/.test(name) && !name.includes('generated'));
	const texts = sources.map((name) => readFileSync(join(SRC, name), 'utf8'));
	const callers = texts.filter((text) => text.includes('generated/messages.js'));
	return new Set(callers.flatMap((text) => text.match(/(?<=\bm\.)\w+(?=\()/g) ?? []));
}

describe('the messages', () => {
	it('hold the same keys in both languages, sorted', () => {
		expect([...en.keys()]).toEqual([...zh.keys()]);
		expect([...zh.keys()]).toEqual([...zh.keys()].sort());
	});

	it('have no empty text', () => {
		expect([...offenders(zh, /^\s*$/), ...offenders(en, /^\s*$/)]).toEqual([]);
	});

	it('take the same parameters in both languages', () => {
		const parameters = (messages: ReadonlyMap<string, string>): string[] =>
			[...zh.keys()].map((key) => `${key}: ${parametersOf(messages.get(key)).join(' ')}`);
		expect(parameters(en)).toEqual(parameters(zh));
	});

	it('that the sources call are all there', () => {
		const used = usedKeys();
		expect(used.size).toBeGreaterThan(100);
		expect([...used].filter((key) => !zh.has(key))).toEqual([]);
	});

	it('that are there are all called by a source', () => {
		const used = usedKeys();
		expect([...zh.keys()].filter((key) => !used.has(key))).toEqual([]);
	});

	it('are what the generated functions say', () => {
		expect(m.units_title_extremes({ high: '甲', low: '乙' }, { locale: 'zh-CN' })).toBe('甲最高，乙最低');
		expect(m.units_title_extremes({ high: 'A', low: 'B' }, { locale: 'en' })).toBe('A is highest, B lowest');
	});
});

describe('the Chinese messages', () => {
	it('have no ASCII punctuation beside a Chinese character', () => {
		expect(offenders(zh, /\p{Script=Han}[,.;:()!?]|[,.;:()!?]\p{Script=Han}/u)).toEqual([]);
	});

	it('have no ASCII punctuation beside a value that stands in a Chinese sentence', () => {
		expect(offenders(zh, /\p{Script=Han}.*\}[,;:()!?]|[,;:()!?]\{.*\p{Script=Han}/u)).toEqual([]);
	});

	it('have no typed space beside a Chinese character: the browser sets it', () => {
		expect(offenders(zh, /\p{Script=Han}\s|\s\p{Script=Han}/u)).toEqual([]);
	});

	it('have no straight quotes', () => {
		expect(offenders(zh, /["']/)).toEqual([]);
	});
});

describe('the English messages', () => {
	/**
	 * The other language's name; and the outcome of a recheck, which carries the Chinese word that its reader is told to
	 * look for before the English one.
	 */
	const CHINESE = new Map([
		['language_switch', /^中文$/],
		['recheck_agree', /^一致 Agreement: /],
		['recheck_disagree', /^不一致 Disagreement: /],
		['recheck_fault_data_hash', /^不一致 Disagreement: /],
	]);

	it('have no Chinese character but in the name of a language and the outcome of a recheck', () => {
		const plain = new Map([...en].map(([key, text]) => [key, text.replace(CHINESE.get(key) ?? /^$/, '')]));
		expect(offenders(plain, /\p{Script=Han}/u)).toEqual([]);
	});

	it('have no full-width punctuation', () => {
		expect(offenders(en, /[\u3000-\u303f\uff00-\uffef]/)).toEqual([]);
	});
});
