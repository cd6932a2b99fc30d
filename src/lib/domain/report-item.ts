import type { Text } from './definition.ts';

/** Pages made of several tables or indicators, in the order in which they are listed. */
export const VIEW_NAMES = [
	'changes',
	'clearance',
	'staff',
	'cliff',
	'overlap',
	'sharing',
	'funds',
	'assessment',
	'ledger',
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Where a view stands below its language: `views/<name>/`, and the ledger, which is no figure but a register, directly. */
export function viewPath(view: string): string {
	return view === 'ledger' ? 'ledger/' : `views/${view}/`;
}

/** Pages that answer an item: the overview, or a page made of several indicators. */
export const REPORT_VIEWS = ['overview', ...VIEW_NAMES] as const;
export type ReportView = (typeof REPORT_VIEWS)[number];

/** One item of the report that the package belongs to, in our own words: a practice, a problem or a recommendation. */
export interface ReportItem {
	/** R01 and so on, in the report's order. */
	readonly id: string;
	readonly part: Text;
	readonly title: Text;
	/** A page of the product that answers it, where no single indicator does or beside those that do; null otherwise. */
	readonly view: ReportView | null;
	/** Data that an answer needs and the package lacks; null when it lacks none. */
	readonly needs: Text | null;
}
