import type { Browser } from '@playwright/test';
import type { RowSet } from '#lib/domain/rowset.ts';
import { inFreshPage } from './browser.ts';
import type { EngineRun } from './measure-bare.ts';
import type { Place } from './places.ts';
import { pressAndWait, type Answer } from './press.ts';
import { askSlices, type Asked } from './slices.ts';
import { INDICATOR, type Parameters, type Subject } from './subject.ts';

const PAGE = `/indicators/${INDICATOR}/`;
const BUTTON = '[data-testid=recheck] button';

/** Opens the indicator's page, presses its button and waits for the result. @throws Error when it does not agree. */
export function measureRecheck(browser: Browser, ours: Place): Promise<Answer> {
	return inFreshPage(browser, async (page) => {
		const { answer } = await pressAndWait(page, ours, PAGE, [BUTTON, '[data-testid=recheck-result]']);
		if (!(await page.locator('[data-testid=recheck-result].agrees').count())) {
			throw new Error(`expected a recheck that agrees, found: ${await page.getByTestId('recheck-result').innerText()}`);
		}
		return answer;
	});
}

interface BuiltModule {
	readonly WasmEngine: {
		start(options: { dataUrl: string; sha256: string }): Promise<{
			query(sql: string, parameters: Parameters): Promise<RowSet>;
		}>;
	};
}

const start = async (part: { module: string; dataUrl: string; sha256: string }): Promise<number> => {
	const begin = performance.now();
	const { WasmEngine } = (await import(part.module)) as BuiltModule;
	const engine = await WasmEngine.start(part);
	const ready = performance.now() - begin;
	const asked: Asked = { benchQuery: async (sql, parameters) => (await engine.query(sql, parameters)).rows };
	Object.assign(globalThis, asked);
	return ready;
};

/** Starts the site's built engine by itself in its page, and asks it for slices. */
export function measureOurEngine(browser: Browser, ours: Place, subject: Subject): Promise<EngineRun> {
	return inFreshPage(browser, async (page) => {
		await page.goto(ours.address + PAGE);
		await page.locator(`${BUTTON}:enabled`).waitFor();
		const { sha256 } = subject.manifest.file;
		const ready = await page.evaluate(start, {
			module: ours.address + subject.module,
			dataUrl: ours.address + subject.data,
			sha256,
		});
		return { ready, slices: await askSlices(page, subject) };
	});
}
