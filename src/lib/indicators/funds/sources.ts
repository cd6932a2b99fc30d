import type { Period } from '../../domain/period.ts';
import type { SourceLine } from './view.ts';

/** Budgets of all levels and the welfare lottery: what the indicator of public funds counts. */
const PUBLIC: readonly string[] = ['central', 'provincial', 'municipal', 'county', 'lottery'];
/** Charity, enterprises and the value of volunteering. */
const PRIVATE: readonly string[] = ['charity', 'enterprise', 'volunteer_value'];

/** Money of one year in yuan; sums are null where a source is absent, as a sum over a hole is none. */
export interface YearOfFunds {
	readonly period: Period;
	readonly total: number | null;
	readonly public: number | null;
	readonly private: number | null;
	readonly bySource: ReadonlyMap<string, number | null>;
}

function sumOf(lines: readonly SourceLine[]): number | null {
	if (lines.some(({ values }) => values === null)) return null;
	return lines.reduce((fen, { values }) => fen + (values?.fen ?? 0), 0) / 100;
}

/** The years of a package's funds, the earliest first. A source absent in a year leaves that year without sums. */
export function yearsOfFunds(lines: readonly SourceLine[]): YearOfFunds[] {
	const years = [...new Set(lines.map(({ period }) => period))].sort();
	return years.map((period) => {
		const own = lines.filter((line) => line.period === period);
		const total = sumOf(own);
		const part = (codes: readonly string[]): number | null =>
			total === null ? null : sumOf(own.filter(({ code }) => codes.includes(code)));
		return {
			period: period as Period,
			total,
			public: part(PUBLIC),
			private: part(PRIVATE),
			bySource: new Map(own.map(({ code, values }) => [code, values ? values.fen / 100 : null])),
		};
	});
}

/** A part of a year as a fraction of all sources; null where one is absent or nothing was spent. */
export function shareOf(part: number | null | undefined, { total }: YearOfFunds): number | null {
	return part === null || part === undefined || !total ? null : part / total;
}
