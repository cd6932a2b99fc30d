import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readReview } from '#lib/domain/review/read.ts';
import { claimsOf } from '#lib/domain/review/review.ts';
import { ROOT } from '../../../src/tools/catalogue.ts';

const FOLDER = join(ROOT, 'data', 'sanming-2022');
const sample = await readFile(join(FOLDER, 'reviews', '2022-10.md'), 'utf8');
const english = await readFile(join(FOLDER, 'reviews', '2022-10.en.md'), 'utf8');
const published = parse<Record<string, string>>(await readFile(join(FOLDER, 'published.csv')), { columns: true });
const HEAD = '# 题目 (tuodi-review 1)\n\n- 编号 (id): a-1\n- 日期 (date): 2022-10-31\n\n';

describe('the sample review', () => {
	const { review, faults } = readReview(sample);
	const claims = review ? claimsOf(review) : [];

	it('has every published figure as a claim, printed as the report has it', () => {
		expect(faults).toEqual([]);
		const stated = published.filter(({ claim_kind }) => claim_kind !== 'target');
		expect(stated.length).toBe(23);
		expect(
			claims.map(({ indicator, place, period, text }) => `${indicator} ${place} ${period} ${text}`).sort(),
		).toEqual(
			stated.map(({ indicator, place, period, value_text: text }) => `${indicator} ${place} ${period} ${text}`).sort(),
		);
	});

	it('says the same in English, claim by claim', () => {
		const other = readReview(english);
		expect(other.faults).toEqual([]);
		const keys = (all: typeof claims): string[] =>
			all.map(({ indicator, place, period }) => `${indicator} ${place} ${period}`);
		expect(keys(other.review ? claimsOf(other.review) : [])).toEqual(keys(claims));
		const kinds = (blocks: readonly { kind: string }[] = []): string[] => blocks.map(({ kind }) => kind);
		expect(kinds(other.review?.blocks)).toEqual(kinds(review?.blocks));
	});
});

describe('a review’s file', () => {
	it('joins lines of a paragraph, with a space only between Latin words', () => {
		const { review } = readReview(`${HEAD}第一行\n第二行\n\none\ntwo\n\n> 问什么\n> 谁来答\n`);
		expect(review?.blocks).toEqual([
			{ kind: 'paragraph', pieces: [{ kind: 'words', text: '第一行第二行' }] },
			{ kind: 'paragraph', pieces: [{ kind: 'words', text: 'one two' }] },
			{ kind: 'question', pieces: [{ kind: 'words', text: '问什么谁来答' }] },
		]);
	});

	it.each([
		['something else', 1, 'tuodi-review 1'],
		['# 题目 (tuodi-review 7)', 1, '文件是7'],
		[`${HEAD}见[这里](http://attack.invalid/)。`, 6, 'http://attack.invalid/'],
		[`${HEAD}[3户](figure:eviction_backlog/35/2022-08)`, 6, 'figure:eviction_backlog/35/2022-08'],
		[`${HEAD}[3户](figure:eviction_backlog/350400/2022-13)`, 6, '2022-13'],
		[`${HEAD}- 别的 (other): x`, 6, 'other'],
		['# 题目 (tuodi-review 1)\n- 编号 (id): Ä\n- 日期 (date): 2022-10-31', 2, 'Ä'],
		['# 题目 (tuodi-review 1)\n- 编号 (id): a', 2, '日期'],
	])('names line and fix: %s', (text, line, part) => {
		const { faults } = readReview(text);
		expect(faults).toHaveLength(1);
		expect(faults[0]?.line).toBe(line);
		const { zh, en } = faults[0]?.text ?? { zh: '', en: '' };
		expect(zh + en).toContain(part);
	});

	it('keeps the words of a broken link, and hostile markup as words', () => {
		const { review } = readReview(`${HEAD}<script>x</script>[3户](javascript:alert)与[119户](figure:a/350404/2022)`);
		const [block] = review?.blocks ?? [];
		expect(block?.kind === 'paragraph' && block.pieces.map(({ text }) => text)).toEqual([
			'<script>x</script>[3户](javascript:alert)与',
			'119户',
		]);
	});

	it('reads any line ends and a byte order mark', () => {
		expect(readReview(`\uFEFF${HEAD}一\r\n\r\n二`.replace(/\n/g, '\r\n')).review?.blocks).toHaveLength(2);
	});
});
