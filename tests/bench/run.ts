import type { Browser } from '@playwright/test';
import { measureBare, type EngineRun } from './measure-bare.ts';
import { measureChoices, type Choices } from './measure-choices.ts';
import { measureOurEngine, measureRecheck } from './measure-ours.ts';
import { measurePack, type KeptPack } from './measure-pack.ts';
import { measureFirstView, type FirstView } from './measure-page.ts';
import type { Place } from './places.ts';
import type { Answer } from './press.ts';
import { INDICATOR, type Subject } from './subject.ts';

/** One round: everything once, each in a fresh context. */
export interface Round {
	readonly home: FirstView;
	readonly indicator: FirstView;
	readonly choices: Choices;
	/** Milliseconds until a pack of thirty figures is ready to be printed. */
	readonly pack: number;
	readonly recheck: Answer;
	readonly ours: EngineRun;
	readonly bare: Answer & EngineRun;
}

/** Measures everything once; the bare page stands between our two starts, so that a busy machine hits both. */
export async function measureRound(
	browser: Browser,
	{ ours, bare, pack }: { readonly ours: Place; readonly bare: Place; readonly pack: KeptPack },
	subject: Subject,
): Promise<Round> {
	const round = {
		home: await measureFirstView(browser, ours, '/'),
		indicator: await measureFirstView(browser, ours, `/indicators/${INDICATOR}/`),
		choices: await measureChoices(browser, ours),
		pack: await measurePack(browser, ours, pack),
		recheck: await measureRecheck(browser, ours),
		bare: await measureBare(browser, bare, subject),
		ours: await measureOurEngine(browser, ours, subject),
	};
	if (JSON.stringify(round.ours.slices.rows) !== JSON.stringify(round.bare.slices.rows)) {
		throw new Error('expected the same rows from the site’s engine and the bare page, found different ones');
	}
	return round;
}
