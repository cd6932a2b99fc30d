import { expect, test } from '@playwright/test';
import { chunks, PATHS, site } from './start-site.ts';

/** Texts of a drawing that are cut off by its edge or lie on one another. */
const badTexts = (): string[] => {
	const bad: string[] = [];
	for (const svg of document.querySelectorAll<SVGSVGElement>('.drawing svg')) {
		if (svg.getClientRects().length === 0) continue;
		const frame = svg.getBoundingClientRect();
		const texts = [...svg.querySelectorAll('text')].filter((text) => text.textContent.trim() !== '');
		const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
		boxes.forEach(({ text, box }, index) => {
			if (box.left < frame.left - 1 || box.right > frame.right + 1) bad.push(`cut off: ${text}`);
			if (box.top < frame.top - 2 || box.bottom > frame.bottom + 2) bad.push(`cut off: ${text}`);
			for (const other of boxes.slice(index + 1)) {
				const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
				const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
				if (width > 2 && height > 6) bad.push(`overlap: ${text} / ${other.text}`);
			}
		});
	}
	return bad;
};

for (const { name, paths } of chunks(PATHS.filter((each) => /\/(?:indicators|views)\/.+/.test(each)))) {
	test(`${name} draw no label cut off or on another, at 1440 and 390 px`, async ({ page }) => {
		for (const path of paths) {
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.goto(site(path), { waitUntil: 'domcontentloaded' });
			for (const width of [1440, 390]) {
				await page.setViewportSize({ width, height: 900 });
				expect(await page.evaluate(badTexts), `${path} at ${width} px`).toEqual([]);
			}
		}
	});
}
