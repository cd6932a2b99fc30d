import { SyntheticTable } from './cells.ts';
import { CITY } from './places.ts';

/** Types of household by code: persons, pupils, and severely disabled persons among them. */
const TYPES = [
	['one_person', 1, 0, 0],
	['two_persons', 2, 0, 0],
	['three_pupil', 3, 1, 0],
	['three_disabled', 3, 0, 1],
] as const;

/** Yuan a month in one version of the rules; all invented. */
interface Rules {
	readonly place: string;
	readonly from: string;
	/** For each person on dibao, and for each person of a family at its edge. */
	readonly premium: readonly [number, number];
	readonly medical: readonly [number, number];
	/** More medical aid for a severely disabled person on dibao. */
	readonly medicalMore: number;
	readonly utilities: number;
	/** Rent let off, for one person and for each further one. */
	readonly rent: readonly [number, number];
	readonly pupil: number;
	readonly disabled: number;
}

const CITY_2020: Rules = {
	place: CITY,
	from: '2020-01',
	premium: [24, 12],
	medical: [40, 18],
	medicalMore: 50,
	utilities: 15,
	rent: [55, 15],
	pupil: 90,
	disabled: 85,
};
const CITY_2022: Rules = {
	place: CITY,
	from: '2022-07',
	premium: [27, 13.5],
	medical: [45, 20],
	medicalMore: 60,
	utilities: 18,
	rent: [60, 15],
	pupil: 100,
	disabled: 100,
};

/** The rules of the city, and of two counties with rules of their own. */
const VERSIONS: readonly Rules[] = [
	CITY_2020,
	CITY_2022,
	{ ...CITY_2020, place: '350404', from: '2021-01', rent: [75, 20] },
	{ ...CITY_2022, place: '350404', rent: [80, 20] },
	{ ...CITY_2022, place: '350424', rent: [0, 0] },
];

const fen = (yuan: number): number => Math.round(yuan * 100);

/** What hangs on being on dibao, at its edge or tekun, for each type of household, by version of the rules. */
export function makeBenefitSchedule(): SyntheticTable {
	const table = new SyntheticTable('benefit_schedule', [
		...['div_code', 'valid_from', 'household_type', 'household_size', 'benefit', 'tied_to', 'limit_percent'],
		...['value_fen_month', 'valuation'],
	]);
	for (const rules of VERSIONS) {
		const { place, from, premium, medical, medicalMore, utilities, rent, pupil, disabled } = rules;
		for (const [type, persons, pupils, disabledPersons] of TYPES) {
			const put = (benefit: string, tied: 'dibao' | 'edge' | 'tekun', yuan: number, valuation: string): void => {
				if (yuan === 0) return;
				const limit = { dibao: 100, edge: 150, tekun: null }[tied];
				table.put(place, from, type, persons, benefit, tied, limit, fen(yuan), valuation);
			};
			put('medical_premium', 'dibao', premium[0] * persons, 'waived_charge');
			put('medical_premium', 'edge', premium[1] * persons, 'waived_charge');
			put('medical_aid', 'dibao', medical[0] * persons + medicalMore * disabledPersons, 'average_spend');
			put('medical_aid', 'edge', medical[1] * persons, 'average_spend');
			put('utilities', 'dibao', utilities, 'waived_charge');
			put('housing_rent', 'dibao', rent[0] + rent[1] * (persons - 1), 'waived_charge');
			put('education_aid', 'dibao', pupil * pupils, 'cash');
			put('disability_living', 'dibao', disabled * disabledPersons, 'cash');
			if (persons === 1) put('medical_premium', 'tekun', premium[0], 'waived_charge');
		}
	}
	return table;
}
