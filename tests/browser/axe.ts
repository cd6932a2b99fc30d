import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in a page, as `rule: element`; the page must have been opened with `bypassCSP`. */
export async function violations(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	return page.evaluate(async (tags) => {
		interface Axe {
			run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
		}
		const { axe } = window as unknown as { axe: Axe };
		const result = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
		return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	}, TAGS);
}
