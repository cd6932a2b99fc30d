import type { Text } from './definition.ts';

/** One item of the report that the package belongs to, in our own words: a practice, a problem or a recommendation. */
export interface ReportItem {
	/** R01 and so on, in the report's order. */
	readonly id: string;
	readonly part: Text;
	readonly title: Text;
	/** The page of the product that answers it where no single indicator does; null otherwise. */
	readonly view: 'overview' | null;
	/** Data that an answer needs and the package lacks; null when it lacks none. */
	readonly needs: Text | null;
}
