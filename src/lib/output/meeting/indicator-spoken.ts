import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import type { IndicatorPage } from '../../indicators/indicator-page.ts';
import type { Spoken } from './frame.ts';

/** What is said of an indicator in one place: its value, the first comparison, or why there is no value, and the question. */
export function indicatorSpoken(page: IndicatorPage, locale: Locale): Spoken {
	const [main, ...others] = page.headlines;
	const compared = others
		.slice(0, 1)
		.map(({ label, value, detail }) =>
			detail
				? m.meeting_change({ change: detail, label, value }, { locale })
				: m.meeting_compared({ label, value }, { locale }),
		);
	return {
		// One detail stands below the number: the comparison, else the interval.
		number: page.absence || !main ? null : { ...main, detail: compared.length > 0 ? '' : main.detail },
		lines: page.absence ? [m.absence_reason({ reason: page.absence }, { locale })] : compared,
		questions: [page.question],
	};
}
