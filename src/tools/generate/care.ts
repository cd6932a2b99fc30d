import { allocate, allocateSafely, type Random } from './random.ts';
import { codesOf, quarterEnds, type UnitSize } from './places.ts';
import { SYNTHETIC, TableRows } from './table.ts';
import type { Caseload } from './caseload.ts';

/** City persons unable to care for themselves, and those of them in institutions, where the report fixes the rate. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = { '2020-12': [2950, 2295], '2021-12': [2985, 2469] };

/** The city's rate between the fixed quarters: steady before 2020-12, faster in 2021. */
function cityRate(index: number): number {
	return index <= 7 ? 0.735 + ((0.778 - 0.735) * index) / 7 : 0.778 + ((0.827 - 0.778) * (index - 7)) / 4;
}

/** How a unit's rate differs from the city's: Jianning improves over the quarters, Datian does not. */
function unitFactor(unit: UnitSize, index: number): number {
	if (unit.code === '350430') return 0.84 + index * 0.02;
	if (unit.code === '350425') return 1 - index * 0.009;
	return 1 + ((Number(unit.code) % 7) - 3) * 0.012;
}

/** Tekun persons by ability and place of care at quarter ends, and how many of them wish to live in an institution. */
export function makeTekunCare(random: Random, { stock }: Caseload): { care: TableRows; willing: TableRows } {
	const care = new TableRows('tekun_care', [
		'div_code',
		'month',
		'ability',
		'care_mode',
		'persons',
		'value_state',
		'state_reason',
		'basis',
	]);
	const willing = new TableRows('tekun_willing', [
		'div_code',
		'month',
		'dependent_persons',
		'willing_concentrated',
		'willing_placed',
		'value_state',
		'state_reason',
		'basis',
	]);
	quarterEnds('2019-01', '2021-12').forEach((month, index) => {
		const codes = codesOf(month);
		const [dependents, placed] = FIXED[month] ?? [2900 + index * 7, Math.round((2900 + index * 7) * cityRate(index))];
		const byUnit = allocate(
			dependents,
			codes.map(({ unit, share }) => unit.registered * share * (1 + (Number(unit.code) % 5) * 0.04)),
		);
		const placedBy = allocate(
			placed,
			codes.map(({ unit }, position) => (byUnit[position] ?? 0) * unitFactor(unit, index)),
		);
		codes.forEach(({ code }, position) => {
			const unable = byUnit[position] ?? 0;
			const inside = placedBy[position] ?? 0;
			if (unable - inside < 5)
				throw new Error(`tekun_care ${code} ${month}: ${unable - inside} persons outside institutions`);
			const [publicly = 0, privately = 0] = allocateSafely(inside, [0.84, 0.16]);
			const add = (mode: string, count: number): void => {
				const [partly = 0, fully = 0] = allocateSafely(count, [0.58, 0.42]);
				care.add(code, month, 'partly_lost', mode, partly, ...SYNTHETIC);
				care.add(code, month, 'fully_lost', mode, fully, ...SYNTHETIC);
			};
			add('concentrated_public', publicly);
			add('concentrated_private', privately);
			add('dispersed', unable - inside);
			const able = (stock.get(`${code} ${month} tekun`)?.persons ?? 0) - unable;
			const [home = 0, ableInside = 0] = allocateSafely(able, [0.88 * random.around(0.03), 0.12]);
			care.add(code, month, 'able', 'concentrated_public', ableInside, ...SYNTHETIC);
			care.add(code, month, 'able', 'concentrated_private', 0, ...SYNTHETIC);
			care.add(code, month, 'able', 'dispersed', home, ...SYNTHETIC);
			const waiting = allocateSafely(unable - inside, [0.3, 0.7])[0] ?? 0;
			willing.add(code, month, unable, inside + waiting, inside, ...SYNTHETIC);
		});
	});
	return { care, willing };
}

const EXCLUSIONS = ['insured_elsewhere', 'employee_insurance', 'military', 'death', 'newly_added'];

/** Medical insurance of three classes of recipients. In 2022 classes 1 and 2 are insured and subsidised to the last person. */
export function makeMedicalInsurance(random: Random): { insurance: TableRows; exclusion: TableRows } {
	const insurance = new TableRows('medical_insurance', [
		'div_code',
		'year',
		'recipient_class',
		'persons_listed',
		'persons_excluded',
		'persons_insured',
		'full_subsidy_persons',
		'subsidy_fen',
		'value_state',
		'state_reason',
		'basis',
	]);
	const exclusion = new TableRows('medical_insurance_exclusion', [
		'div_code',
		'year',
		'recipient_class',
		'exclude_reason',
		'persons',
		'value_state',
		'state_reason',
		'basis',
	]);
	const rates: Readonly<Record<string, number>> = { class_1: 0.0034, class_2: 0.0182, class_3: 0.011 };
	const premium: Readonly<Record<string, number>> = { '2020': 28_000, '2021': 32_000, '2022': 35_000 };
	for (const year of ['2020', '2021', '2022']) {
		for (const { code, unit, share } of codesOf(`${year}-09`)) {
			for (const [recipient, rate] of Object.entries(rates)) {
				const listed = Math.round(unit.registered * share * rate * random.around(0.05));
				const excluded = allocateSafely(Math.max(6, Math.round(listed * 0.021 * random.around(0.4))), [4, 3, 1, 2, 1]);
				const out = excluded.reduce((a, b) => a + b, 0);
				const due = listed - out;
				const gap = recipient === 'class_3' ? 0.024 : year === '2022' ? 0 : year === '2021' ? 0.006 : 0.013;
				const missing = gap === 0 ? 0 : Math.max(5, Math.round(due * gap * random.around(0.5)));
				const unpaid = gap === 0 ? 0 : missing + (random.chance(0.5) ? 5 : 0);
				const paid = recipient === 'class_3' ? 0 : due - unpaid;
				insurance.add(
					code,
					year,
					recipient,
					listed,
					out,
					due - missing,
					paid,
					paid * (premium[year] ?? 0),
					...SYNTHETIC,
				);
				EXCLUSIONS.forEach((reason, index) => {
					exclusion.add(code, year, recipient, reason, excluded[index] ?? 0, ...SYNTHETIC);
				});
			}
		}
	}
	return { insurance, exclusion };
}
