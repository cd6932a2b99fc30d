import type { Figure } from '#lib/domain/figure.ts';
import type { View } from '#lib/domain/view.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Finding } from '#lib/indicators/findings.ts';
import { liveContexts } from './live-contexts.ts';
import { LiveDataError, type LiveData } from './live-data.ts';

/** What draws a finding for a meeting, from the readings of all units; without them the finding stands as a sentence. */
export async function findingFigures(
	live: LiveData,
	locale: Locale,
	view: View,
): Promise<(finding: Finding) => Figure | null> {
	try {
		const [contexts, { findingFigure }] = await Promise.all([
			liveContexts(live, locale, view),
			import('#lib/output/meeting/finding-figure.ts'),
		]);
		return (finding) => findingFigure(contexts, finding);
	} catch (cause) {
		if (!(cause instanceof LiveDataError)) throw cause;
		return () => null;
	}
}
