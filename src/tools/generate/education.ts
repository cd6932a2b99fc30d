import { allocate, type Random } from './random.ts';
import { codesOf } from './places.ts';
import { SYNTHETIC, TableRows } from './table.ts';

interface Term {
	readonly id: string;
	readonly month: string;
	readonly pupils: number;
	readonly pupilsFen: number;
	readonly leftBehind: number;
	readonly leftBehindFen: number;
	/** Share of entitled pupils not aided; the last term's is 0 by calibration. */
	readonly gap: number;
}

/** The last term is the report's; the others are synthetic. */
const TERMS: readonly Term[] = [
	['2019-spring', 49_512, 2_512_846_300, 31_204, 2_801_733_500, 0.011],
	['2019-autumn', 50_107, 2_588_310_900, 30_887, 2_795_120_400, 0.009],
	['2020-spring', 50_984, 2_660_482_700, 30_610, 2_824_960_100, 0.014],
	['2020-autumn', 51_733, 2_731_095_200, 30_342, 2_850_338_700, 0.008],
	['2021-spring', 52_246, 2_790_551_600, 30_105, 2_861_747_900, 0.005],
	['2021-autumn', 53_015, 2_862_774_100, 29_871, 2_884_409_600, 0.003],
	['2022-spring', 53_828, 2_929_680_000, 29_687, 2_906_650_000, 0],
].map(([id, pupils, pupilsFen, leftBehind, leftBehindFen, gap]) => ({
	id: String(id),
	month: String(id).replace('spring', '02').replace('autumn', '08'),
	pupils: Number(pupils),
	pupilsFen: Number(pupilsFen),
	leftBehind: Number(leftBehind),
	leftBehindFen: Number(leftBehindFen),
	gap: Number(gap),
}));

const STAGES = [
	['preschool', 0.09, 46_000],
	['compulsory', 0.62, 42_000],
	['senior_high', 0.17, 88_000],
	['vocational', 0.12, 79_000],
] as const;

/** Aid to pupils and students in hardship by stage, and support of left-behind children, by term. */
export function makeEducationAid(random: Random): TableRows {
	const table = new TableRows('education_aid', [
		'div_code',
		'term',
		'stage',
		'aid_type',
		'persons',
		'amount_fen',
		'entitled_persons',
		'covered_persons',
		'value_state',
		'state_reason',
		'basis',
	]);
	for (const term of TERMS) {
		const codes = codesOf(term.month);
		const cells = codes.flatMap(({ code, unit, share }) =>
			STAGES.map(([stage, part, fen]) => ({
				code,
				stage,
				fen,
				weight: unit.registered * share * part * random.around(0.08),
			})),
		);
		const persons = allocate(
			term.pupils,
			cells.map(({ weight }) => weight),
		);
		const amounts = allocate(
			term.pupilsFen,
			cells.map(({ fen }, index) => (persons[index] ?? 0) * fen * random.around(0.05)),
		);
		const children = allocate(
			term.leftBehind,
			codes.map(({ unit, share }) => unit.registered * share * random.around(0.15)),
		);
		const support = allocate(
			term.leftBehindFen,
			children.map((count) => count * random.around(0.04)),
		);
		cells.forEach(({ code, stage }, index) => {
			const count = persons[index] ?? 0;
			const entitled = Math.round(count * 0.86);
			const gap =
				term.gap === 0 || random.chance(0.35) ? 0 : Math.max(5, Math.round(entitled * term.gap * random.around(0.6)));
			table.add(code, term.id, stage, 'hardship', count, amounts[index] ?? 0, entitled, entitled - gap, ...SYNTHETIC);
		});
		codes.forEach(({ code }, index) => {
			table.add(
				code,
				term.id,
				'all',
				'leftbehind_children',
				children[index] ?? 0,
				support[index] ?? 0,
				null,
				null,
				...SYNTHETIC,
			);
		});
	}
	return table;
}
