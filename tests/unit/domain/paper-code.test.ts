import { describe, expect, it } from 'vitest';
import { againstData } from '#lib/domain/paper/against-data.ts';
import { checkLetters } from '#lib/domain/paper/check-letters.ts';
import { paperCode, paperPage, paperReading, parsePaperCode, type PaperReading } from '#lib/domain/paper/paper-code.ts';
import type { Reading } from '#lib/domain/reading.ts';
import { readingsOf } from '#lib/domain/readings.ts';
import type { Row } from '#lib/domain/rowset.ts';
import { countOf, row } from '../../fixtures/domain/definitions.ts';

const readings = (...rows: Row[]) => readingsOf(countOf(), { columns: [], rows }, []);
const last = (...rows: Row[]): Reading => {
	const found = [...[...readings(...rows).values()].flatMap((series) => [...series.values()])].at(-1);
	if (!found) throw new Error('expected a reading');
	return found;
};
const printed = (reading: Reading, slices = {}): PaperReading => paperReading('some_count', reading, slices, 'abc123');

/** A code with its check letters made anew, as a careful forger would. */
const resealed = (fields: string): string => `${fields}~${checkLetters(fields)}`;

describe('the code of a printed figure', () => {
	it('says what is printed, and reads back as it was', () => {
		const paper = printed(last(row({ period: '2022', numerator: 2443 })));
		expect(paperCode(paper)).toMatch(/^1~some_count~350404~2022~~2443~2443~100~abc123~[0-9A-HJKMNP-TV-Z]{6}$/);
		expect(parsePaperCode(paperCode(paper))).toEqual(paper);
	});

	it.each<[string, Partial<Row>, object]>([
		['a month’s end', { period: '@2022-08' }, {}],
		['a running total', { period: '2022-01/2022-09' }, {}],
		['a slice', {}, { phase: 'emergency', kind: 'a-b' }],
		['近', { qualifier: 'approx_below', numerator: 30 }, {}],
		['a hidden count', { state: 'suppressed', reason: 'small_cell', numerator: null }, {}],
		['nothing reported', { state: 'missing', reason: 'not_reported', numerator: null }, {}],
	])('reads back %s', (_, of, slices) => {
		const paper = printed(last(row({ period: '2022', ...of })), slices);
		expect(parsePaperCode(paperCode(paper))).toEqual(paper);
	});

	it('of a hidden count holds its state and no number', () => {
		const paper = printed(last(row({ period: '2022', state: 'suppressed', reason: 'small_cell', numerator: null })));
		expect(paperCode(paper)).toContain('~~suppressed~~~abc123~');
	});

	it('of a page holds its path and release', () => {
		const paper = paperPage('views/staff/?norm=60&in=all', 'gaps', '2022-09', 'abc123');
		expect(parsePaperCode(paperCode(paper))).toEqual(paper);
		expect(parsePaperCode(paperCode(paperPage('', '', '2022-09', 'abc123')))).toMatchObject({ kind: 'page', path: '' });
	});

	const code = paperCode(printed(last(row({ period: '@2022-08', numerator: 2443 }))));

	it.each([
		['small letters at the end', code.slice(0, -6) + code.slice(-6).toLowerCase()],
		['spaces and broken lines', ` ${code.slice(0, 20)}\n  ${code.slice(20)}\r\n`],
		['full-width signs', code.replace(/[~@\d]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))],
		['a whole address before it', `http://10.0.0.1:8080/tuodi/paper/#${code}`],
		['escapes of a reader', encodeURIComponent(code)],
	])('reads with %s', (_, text) => {
		expect(parsePaperCode(text)).toEqual(parsePaperCode(code));
	});

	it('with any one sign changed is a slip, never another figure', () => {
		for (let at = 0; at < code.length; at++) {
			const other = code[at] === '7' ? '1' : '7';
			const changed = parsePaperCode(code.slice(0, at) + other + code.slice(at + 1));
			expect('fault' in changed, `${at}`).toBe(true);
		}
	});

	it.each([
		['empty', ' '],
		['empty', '#'],
		['form', 'hello'],
		['form', 'a~b~c'],
		['version', resealed('2~some_count~350403~2022~~1~1~~abc')],
		['slip', '1~some_count~350403~2022~~1~1~~abc~000000'],
		['form', resealed('1~some_count~350403~2022~~1~1')],
		['form', resealed('1~some_count~350403~2022~~1~~~abc')],
		['form', resealed('1~<b>~350403~2022~~1~1~~abc')],
		['form', resealed('1~some_count~350403~2022-13~~1~1~~abc')],
		['form', resealed('1~some_count~350403~2022~a=b=c~1~1~~abc')],
		['form', resealed('1~//evil.example/~~2022-09~abc')],
		['form', resealed('1~/../../x/~~2022-09~abc')],
		['form', resealed('1~/javascript:alert(1)~~2022-09~abc')],
	])('%s: %s', (fault, text) => {
		expect(parsePaperCode(text)).toEqual({ fault });
	});
});

describe('a printed figure against the data of today', () => {
	const old = row({ period: '2021', numerator: 40 });
	const now = row({ period: '2022', numerator: 2443 });
	const paper = printed(last(old, now));

	it('is the same in the same release, and in a later one that did not touch it', () => {
		expect(againstData(paper, readings(old, now), 'abc123')).toMatchObject({
			verdict: 'same',
			sameRelease: true,
			later: null,
		});
		expect(againstData(paper, readings(old, now), 'other')).toMatchObject({ verdict: 'same', sameRelease: false });
	});

	it('was revised where a later release holds another figure, or holds it back', () => {
		const changed = row({ period: '2022', numerator: 2444 });
		expect(againstData(paper, readings(changed), 'other')).toMatchObject({
			verdict: 'revised',
			today: { numerator: 2444 },
		});
		const hidden = row({ period: '2022', state: 'suppressed', reason: 'small_cell', numerator: null });
		expect(againstData(paper, readings(hidden), 'other')).toMatchObject({
			verdict: 'revised',
			today: { state: 'suppressed' },
		});
	});

	it('is contradicted where the very release that it names holds another figure', () => {
		expect(againstData(paper, readings(row({ period: '2022', numerator: 1 })), 'abc123').verdict).toBe('contradicted');
		const near = row({ period: '2022', numerator: 2443, qualifier: 'approx_below' });
		expect(againstData(paper, readings(near), 'abc123').verdict).toBe('contradicted');
	});

	it('is gone where its period is no longer held, with the latest one that is', () => {
		expect(againstData(paper, readings(old), 'other')).toMatchObject({
			verdict: 'gone',
			today: null,
			later: { period: '2021' },
		});
		expect(againstData(paper, new Map(), 'other')).toMatchObject({ verdict: 'gone', later: null });
	});

	it('of an earlier period has a later one beside it', () => {
		expect(againstData(printed(last(old)), readings(old, now), 'abc123')).toMatchObject({
			verdict: 'same',
			later: { period: '2022' },
		});
	});

	it('that is a part of the rows is left to the page', () => {
		expect(againstData(printed(last(now), { phase: 'a' }), readings(now), 'abc123').verdict).toBe('part');
	});
});
