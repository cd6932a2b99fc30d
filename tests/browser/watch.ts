import type { Page } from '@playwright/test';

/** Everything that a page must not do, as it happens: violations of the policy, errors, requests off our origin. */
export interface Watch {
	readonly faults: string[];
}

/** Starts watching a page; call before the first navigation. */
export async function watch(page: Page, origin: string): Promise<Watch> {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('console', (message) => {
		// Playwright's own word where `serviceWorkers` is `block`.
		if (message.text() === 'Service Worker registration blocked by Playwright') return;
		if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
	});
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(origin) && !url.startsWith(`blob:${origin}`) && !url.startsWith('data:')) {
			faults.push(`request: ${url}`);
		}
	});
	await page.exposeFunction('reportViolation', (text: string) => faults.push(`policy: ${text}`));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const report = (window as unknown as { reportViolation: (text: string) => void }).reportViolation;
			report(`${event.effectiveDirective} ${event.blockedURI}`);
		});
	});
	return { faults };
}
