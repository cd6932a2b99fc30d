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
	changes: {
		name: (locale) => m.changes_name({}, { locale }),
		link: (locale) => m.changes_link({}, { locale }),
		group: null,
	},
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
	cliff: {
		name: (locale) => m.cliff_name({}, { locale }),
		link: (locale) => m.cliff_link({}, { locale }),
		group: 'mechanism',
	},
	overlap: {
		name: (locale) => m.overlap_name({}, { locale }),
		link: (locale) => m.overlap_link({}, { locale }),
		group: 'mechanism',
	},
	sharing: {
		name: (locale) => m.sharing_name({}, { locale }),
		link: (locale) => m.sharing_link({}, { locale }),
		group: 'mechanism',
	},
	funds: {
		name: (locale) => m.funds_name({}, { locale }),
		link: (locale) => m.funds_link({}, { locale }),
		group: 'mechanism',
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
