import type { Judgement } from '../domain/judgement.ts';
import { ruleText, verdictText } from '../domain/sentence.ts';
import type { Locale } from '../i18n/locale.ts';

/** A judgement in words: verdict and the rule that gave it. */
export interface JudgementView {
	readonly verdict: Judgement['verdict'] | null;
	readonly label: string;
	readonly reason: string;
}

/** Words of a judgement; null is a neutral indicator, which is not judged. */
export function judgementView(judgement: Judgement | null, locale: Locale): JudgementView {
	return {
		verdict: judgement?.verdict ?? null,
		label: verdictText(judgement?.verdict ?? null, locale),
		reason: ruleText(judgement?.rule ?? null, locale),
	};
}
