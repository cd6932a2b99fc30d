import { allocateSafely, type Random } from '../random.ts';
import { SYNTHETIC, TableRows } from '../table.ts';
import { CITY, MONTHS, UNITS, YEARS } from './places.ts';

const STATE = ['value_state', 'state_reason', 'basis'] as const;

/** Dibao lines and minimum wages in fen per month. */
export function makeStandard(): TableRows {
	const table = new TableRows('standard', [
		...['div_code', 'standard_type', 'effective_from', 'value_fen', 'tier'],
		...STATE,
	]);
	for (const [from, urban, rural] of [
		['2023-01', 70_000, 63_000],
		['2024-01', 76_000, 71_000],
	] as const) {
		table.add(CITY, 'dibao_urban', from, urban, '', ...SYNTHETIC);
		table.add(CITY, 'dibao_rural', from, rural, '', ...SYNTHETIC);
	}
	for (const code of [CITY, ...UNITS.map((unit) => unit.code)]) {
		const first = code === CITY || code === '990101';
		table.add(code, 'min_wage_month', '2023-01', first ? 175_000 : 162_000, first ? 'A' : 'B', ...SYNTHETIC);
	}
	return table;
}

/** Registered and resident population with the city's total. */
export function makePopulation(): TableRows {
	const table = new TableRows('population', ['div_code', 'year', 'residence', 'persons', ...STATE]);
	for (const [index, year] of YEARS.entries()) {
		for (const [residence, share] of [
			['registered', 1],
			['resident', 0.91],
		] as const) {
			const persons = UNITS.map(({ registered }) => Math.round(registered * share * (1 - index * 0.004)));
			UNITS.forEach(({ code }, unit) => {
				table.add(code, year, residence, persons[unit] ?? 0, ...SYNTHETIC);
			});
			const total = persons.reduce((a, b) => a + b, 0);
			table.add(CITY, year, residence, total, ...SYNTHETIC);
		}
	}
	return table;
}

const REASONS = ['insured_elsewhere', 'employee_insurance', 'military', 'death', 'newly_added'];

/** Medical insurance of the three classes of recipients, and why persons were left out. */
export function makeInsurance(random: Random): TableRows[] {
	const insurance = new TableRows('medical_insurance', [
		...['div_code', 'year', 'recipient_class', 'persons_listed', 'persons_excluded', 'persons_insured'],
		...['full_subsidy_persons', 'subsidy_fen'],
		...STATE,
	]);
	const exclusion = new TableRows('medical_insurance_exclusion', [
		...['div_code', 'year', 'recipient_class', 'exclude_reason', 'persons'],
		...STATE,
	]);
	for (const { code, registered } of UNITS) {
		for (const year of YEARS) {
			for (const [recipient, rate] of [
				['class_1', 0.004],
				['class_2', 0.017],
				['class_3', 0.009],
			] as const) {
				const listed = Math.round(registered * rate);
				const excluded = allocateSafely(Math.max(10, Math.round(listed * 0.03)), [5, 3, 0, 2, 0]);
				const out = excluded.reduce((a, b) => a + b, 0);
				const insured = listed - out - random.whole(5, 12);
				const paid = recipient === 'class_3' ? 0 : insured - random.whole(5, 9);
				insurance.add(code, year, recipient, listed, out, insured, paid, paid * 38_000, ...SYNTHETIC);
				REASONS.forEach((reason, index) => {
					exclusion.add(code, year, recipient, reason, excluded[index] ?? 0, ...SYNTHETIC);
				});
			}
		}
	}
	return [insurance, exclusion];
}

const STAGES = [
	['preschool', 0.0009, 44_000],
	['compulsory', 0.006, 41_000],
	['senior_high', 0.0016, 86_000],
	['vocational', 0.0012, 78_000],
] as const;

/** Aid to pupils in hardship by stage, and support of left-behind children, by term. */
export function makeEducation(random: Random): TableRows {
	const table = new TableRows('education_aid', [
		...['div_code', 'term', 'stage', 'aid_type', 'persons', 'amount_fen', 'entitled_persons', 'covered_persons'],
		...STATE,
	]);
	for (const term of ['2023-spring', '2023-autumn', '2024-spring']) {
		for (const { code, registered } of UNITS) {
			for (const [stage, rate, fen] of STAGES) {
				const persons = Math.round(registered * rate * random.around(0.06));
				const entitled = persons - Math.max(5, Math.round(persons * 0.12));
				const covered = random.chance(0.5) ? entitled : entitled - random.whole(5, 8);
				table.add(code, term, stage, 'hardship', persons, persons * fen, entitled, covered, ...SYNTHETIC);
			}
			const children = Math.round(registered * 0.004 * random.around(0.06));
			table.add(code, term, 'all', 'leftbehind_children', children, children * 90_000, null, null, ...SYNTHETIC);
		}
	}
	return table;
}

/** Disaster relief: a flood in the summer of 2023 and the winter rounds; months without relief say so. */
export function makeDisaster(random: Random): TableRows {
	const table = new TableRows('disaster_relief', [
		...['div_code', 'month', 'phase', 'person_times', 'amount_fen'],
		...STATE,
	]);
	const phases: Readonly<Record<string, readonly [string, number]>> = {
		'2023-07': ['emergency', 45_000],
		'2023-08': ['transition', 30_000],
		'2023-10': ['rebuild', 160_000],
		'2023-12': ['winter_spring', 22_000],
		'2024-01': ['winter_spring', 22_000],
	};
	for (const month of MONTHS) {
		const [phase = 'none', fen = 0] = phases[month] ?? [];
		for (const { code, registered } of UNITS) {
			const times = fen === 0 ? 0 : Math.round(registered * 0.006 * random.around(0.3));
			table.add(code, month, phase, times, times * fen, ...SYNTHETIC);
		}
	}
	return table;
}
