import type { StepCurve, SurvivalPanel, SurvivalSpec } from '../../domain/figure.ts';
import type { GuardedCurve } from '../../domain/guarded-curve.ts';
import { groupedNumber } from '../../domain/number.ts';
import { LEAST_SHOWN, type ShownCount } from '../../domain/small-cells.ts';
import type { SurvivalQuantile } from '../../domain/statistics/kaplan-meier.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { RISK_MONTHS, type CaseGroup } from './view.ts';
import { areaName, type ClearanceContext } from './words.ts';

/** Last month of a drawing. */
const END = RISK_MONTHS.at(-1) ?? 0;

/** A curve as a drawing has it: in percent, up to its last month. */
function stepCurve({ points, until }: GuardedCurve): StepCurve {
	const percent = (share: number | undefined): number | null => (share === undefined ? null : share * 100);
	const drawn = points.filter(({ time }) => time <= END);
	return {
		until: Math.min(until, END),
		points: drawn.map(({ time, share, band }) => ({
			time,
			value: share * 100,
			lower: percent(band?.lower),
			upper: percent(band?.upper),
		})),
	};
}

/** When half had left: a month, or 未达到. */
export function medianText({ time }: SurvivalQuantile, locale: Locale): string {
	return time === null ? m.clearance_unreached({}, { locale }) : groupedNumber(time);
}

/** How many are still followed: a number, <5 for a few, or what stands for none that is shown. */
export function riskText(value: ShownCount | undefined, none: string): string {
	if (value === undefined) return none;
	return value === 'few' ? `<${LEAST_SHOWN}` : groupedNumber(value);
}

/** A group with a curve as a panel of a drawing; null for one without. */
function panelOf(group: CaseGroup, context: ClearanceContext): SurvivalPanel | null {
	const { locale } = context;
	const { curve, count, risk } = group;
	if (!curve) return null;
	const params = { n: groupedNumber(count), median: medianText(curve.median, locale) };
	return {
		...stepCurve(curve),
		label: areaName(group.area, context),
		detail:
			curve.median.time === null
				? m.clearance_panel_unreached({ n: params.n }, { locale })
				: m.clearance_panel(params, { locale }),
		marks: curve.marks.filter(({ time }) => time <= END).map(({ time, share }) => ({ time, value: share * 100 })),
		risk: RISK_MONTHS.map((_, index) => riskText(risk[index], '')),
	};
}

/** Groups as one drawing; null when none has a curve. */
export function survivalSpec(
	groups: readonly CaseGroup[],
	reference: GuardedCurve | null,
	context: ClearanceContext,
): SurvivalSpec | null {
	const panels = groups.flatMap((group) => panelOf(group, context) ?? []);
	if (panels.length === 0) return null;
	return {
		kind: 'survival',
		panels,
		reference: reference && stepCurve(reference),
		ticks: RISK_MONTHS,
		riskLabel: m.clearance_risk({}, { locale: context.locale }),
	};
}

/** What every survival figure says about how it was made. */
export function survivalNotes({ locale }: ClearanceContext): string[] {
	return [m.clearance_survival_method({}, { locale }), m.clearance_survival_rule({}, { locale })];
}
