import { describe, expect, it } from 'vitest';
import { openSealed, sealText, SealError } from '#lib/output/deck/seal.ts';
import { singleFile } from '#lib/output/deck/single-file.ts';
import { deckOfPage } from '../../../fixtures/output/made-up-deck.ts';
import { hostilePage } from '../../../fixtures/output/documents.ts';

const program = { script: 'const end = "</script><!--";', style: '.a::after { content: "</style>"; }' };
const naming = { title: '题目 <b>', noscript: '请开启JavaScript' };
const settings = { locale: 'zh-CN', address: null, naming } as const;

async function fileOf(passphrase: string): Promise<string> {
	return (await singleFile(deckOfPage(hostilePage()), program, { ...settings, passphrase })).text();
}

describe('a sealed text', () => {
	it('opens with its passphrase in either form of the same words, and with no other', async () => {
		const sealed = await sealText('低保 2.14亿元', 'Ｋöln');
		expect(JSON.stringify(sealed)).not.toContain('2.14');
		expect(await openSealed(sealed, 'Ko\u0308ln')).toBe('低保 2.14亿元');
		await expect(openSealed(sealed, 'koln')).rejects.toThrow(SealError);
		const spoiled = { ...sealed, text: `${sealed.text.slice(0, -8)}AAAAAAA=` };
		await expect(openSealed(spoiled, 'Ｋöln')).rejects.toThrow(SealError);
	});

	it('never uses the same key and nonce twice', async () => {
		const [one, other] = [await sealText('x', 'p'), await sealText('x', 'p')];
		expect(one.salt).not.toBe(other.salt);
		expect(one.text).not.toBe(other.text);
	});
});

describe('the single file', () => {
	it('ends no element early, whatever stands in program, style and figures', async () => {
		const html = await fileOf('');
		expect(html.match(/<\/script>/g)).toHaveLength(2);
		expect(html.match(/<\/style>/g)).toHaveLength(1);
		expect(html).toContain('<title>题目 &lt;b&gt;</title>');
		expect(html).not.toContain('<script>alert(1)');
		expect(html).not.toMatch(/(?:src|href)=/);
	});

	it('holds nothing of a sealed deck in the open', async () => {
		const html = await fileOf('口令');
		expect(html).not.toContain('社会救助工作审议材料');
		expect(html).not.toContain('不要念出来');
		expect(await fileOf('')).toContain('社会救助工作审议材料');
	});
});
