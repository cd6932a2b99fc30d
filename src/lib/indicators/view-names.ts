import type { Group } from '../domain/definition.ts';
import { VIEW_NAMES, type ViewName } from '../domain/report-item.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';

/** What leads to a view of several indicators: its name, a sentence that says what it shows, the group of indicators beside which it is linked. */
interface ViewWords {
	readonly name: (locale: Locale) => string;
	readonly link: (locale: Locale) => string;
	/** Null for a view that is about all groups. */
	readonly group: Group | null;
}

const WORDS: Readonly<Record<ViewName, ViewWords>> = {
	clearance: {
		name: (locale) => m.clearance_name({}, { locale }),
		link: (locale) => m.clearance_link({}, { locale }),
		group: 'housing',
	},
	staff: {
		name: (locale) => m.staff_name({}, { locale }),
		link: (locale) => m.staff_link({}, { locale }),
		group: 'capacity',
	},
	assessment: {
		name: (locale) => m.assessment_name({}, { locale }),
		link: (locale) => m.assessment_link({}, { locale }),
		group: null,
	},
	ledger: {
		name: (locale) => m.ledger_name({}, { locale }),
		link: (locale) => m.ledger_link({}, { locale }),
		group: 'mechanism',
	},
};

/** Name of a view. */
export function viewName(view: ViewName, locale: Locale): string {
	return WORDS[view].name(locale);
}

/** What a link to a view says: its name and what it shows. */
export function viewLink(view: ViewName, locale: Locale): string {
	return WORDS[view].link(locale);
}

/** The views beside a group of indicators, of those that the package holds. */
export function viewsOfGroup(group: Group, held: readonly ViewName[]): ViewName[] {
	return VIEW_NAMES.filter((view) => held.includes(view) && WORDS[view].group === group);
}
