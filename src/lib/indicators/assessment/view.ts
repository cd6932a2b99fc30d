import { parsePlaceCode, type PlaceCode } from '../../domain/place.ts';
import type { Basis } from '../../domain/reading.ts';
import type { Row } from '../../domain/rowset.ts';

/** Who assesses, in the order of the page. */
export const ASSESSORS = ['government', 'recipients', 'third_party'] as const;
export type Assessor = (typeof ASSESSORS)[number];

/** Mean mark that one group of assessors gave a place. */
export interface Mark {
	readonly place: PlaceCode;
	readonly assessor: Assessor;
	readonly year: string;
	/** Out of 100. */
	readonly mean: number;
	readonly assessments: number;
	readonly basis: Basis;
}

/** The marks that the package holds; none where it has no assessment. */
export interface AssessmentView {
	readonly marks: readonly Mark[];
}

/** The marks from their query. Rows of other assessors than the three are left out. */
export function assessmentView(rows: readonly Row[]): AssessmentView {
	const marks = rows.flatMap((row): Mark[] => {
		const place = parsePlaceCode(String(row['place']));
		const assessor = ASSESSORS.find((each) => each === row['assessor']);
		const [sum, assessments] = [Number(row['marks']), Number(row['assessments'])];
		if (!place || !assessor || assessments === 0) return [];
		const year = String(row['year']);
		return [{ place, assessor, year, mean: sum / assessments, assessments, basis: row['basis'] as Basis }];
	});
	return { marks };
}
