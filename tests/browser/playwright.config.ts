import { defineConfig } from '@playwright/test';

/** `npm test` builds the site, finds the browser and names it in CHROME_PATH. */
const executablePath = process.env['CHROME_PATH'];

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../../test-results',
	globalSetup: './start-site.ts',
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	timeout: 90_000,
	reporter: [['list'], ['json']],
	use: {
		// A service worker would answer before the routes that tests lay; offline.spec.ts allows it.
		serviceWorkers: 'block',
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		viewport: { width: 1440, height: 900 },
		launchOptions: {
			...(executablePath === undefined ? {} : { executablePath }),
			args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
		},
	},
});
