import type { Figure, TableRow } from '../../domain/figure.ts';
import { groupedNumber, plainNumber } from '../../domain/number.ts';
import type { Period } from '../../domain/period.ts';
import { periodLabel } from '../../domain/period-label.ts';
import { placeName } from '../../domain/sentence.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { cityAndCounties, rowBasis, viewFigure, type ViewContext } from '../view-page.ts';
import { ASSESSORS, type AssessmentView, type Assessor } from './view.ts';

function assessorName(assessor: Assessor, locale: Locale): string {
	switch (assessor) {
		case 'government':
			return m.assessment_government({}, { locale });
		case 'recipients':
			return m.assessment_recipients({}, { locale });
		case 'third_party':
			return m.assessment_third_party({}, { locale });
	}
}

/** Marks by who gave them, never added together; null where the package holds none. */
export function marksFigure({ marks }: AssessmentView, printed: ViewContext): Figure | null {
	const { manifest, locale } = printed;
	const [first] = marks;
	if (!first) return null;
	const title = m.assessment_marks_title({}, { locale });
	const rows = cityAndCounties(manifest).flatMap((code): TableRow[] => {
		const ofPlace = ASSESSORS.map((assessor) =>
			marks.find((mark) => mark.place === code && mark.assessor === assessor),
		);
		const place = manifest.places.find((each) => each.code === code);
		const held = ofPlace.filter((mark) => mark !== undefined);
		if (!place || held.length === 0) return [];
		return [
			{
				cells: [
					placeName(place, locale),
					...ofPlace.map((mark) =>
						mark
							? m.assessment_mark({ mean: plainNumber(mark.mean, 1), n: groupedNumber(mark.assessments) }, { locale })
							: '—',
					),
				],
				values: [null, ...ofPlace.map((mark) => mark?.mean ?? null)],
				strong: code === manifest.city,
				basis: rowBasis(held.map(({ basis }) => basis)),
				place: code,
				state: 'value',
			},
		];
	});
	return viewFigure(
		{
			id: 'marks',
			title,
			unitLine: m.assessment_marks_unit({ period: periodLabel(first.year as Period, locale) }, { locale }),
			chart: null,
			alt: title,
			columns: [
				{ head: m.table_place({}, { locale }), numeric: false },
				...ASSESSORS.map((assessor) => ({ head: assessorName(assessor, locale), numeric: true })),
			],
			rows,
			tables: ['assessment'],
			notes: [m.assessment_marks_note({}, { locale })],
		},
		printed,
	);
}
