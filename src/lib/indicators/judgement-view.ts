import type { Judgement } from '../domain/judgement.ts';
import type { Definition } from '../domain/definition.ts';
import { ruleText, verdictText } from '../domain/sentence.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';

/** A judgement in words: verdict and the rule that gave it. */
export interface JudgementView {
	readonly verdict: Judgement['verdict'] | null;
	readonly label: string;
	readonly reason: string;
}

/** Words of a judgement; null is a neutral indicator or a part of one, neither of which is judged. */
export function judgementView(
	{ isPart }: Pick<Definition, 'isPart'>,
	judgement: Judgement | null,
	locale: Locale,
): JudgementView {
	return {
		verdict: judgement?.verdict ?? null,
		label: verdictText(judgement?.verdict ?? null, locale),
		reason: isPart ? m.rule_part({}, { locale }) : ruleText(judgement?.rule ?? null, locale),
	};
}
