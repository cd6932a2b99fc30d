import { resourcesByMonth } from '../../domain/benefit-reform.ts';
import type { CliffSetting } from '../../domain/cliff-setting.ts';
import type { Figure, ScheduleCurve } from '../../domain/figure.ts';
import { cliffs, netResources, type BenefitSchedule } from '../../domain/statistics/marginal-rate.ts';
import * as m from '../../i18n/generated/messages.js';
import type { Locale } from '../../i18n/locale.ts';
import { viewFigure } from '../view-page.ts';
import { rulesOf, type TypeRules } from './rules.ts';
import {
	chosenRules,
	money,
	moneyCell,
	printedWith,
	rowOf,
	RULE_TABLES,
	tagOf,
	unitLineOf,
	type CliffContext,
} from './words.ts';

/** Months shown before the income passes the line, and after all has ended. */
const [BEFORE, AFTER] = [2, 4];

/** Net resources just below the dibao line. */
function beforeLine({ present }: TypeRules): number {
	const drop = cliffs(present).find(({ threshold }) => threshold === present.guarantee)?.drop ?? 0;
	return netResources(present, present.guarantee) + drop;
}

/** A step at a month: what there was until then, what there is from then on; in fen. */
function stepCurve(
	label: string,
	role: ScheduleCurve['role'],
	[before, after]: readonly [number, number],
	at: number,
	last: number,
	locale: Locale,
): ScheduleCurve {
	const [high, low] = [before / 100, after / 100];
	return {
		label,
		role,
		pieces: [
			[
				[role === 'present' ? -BEFORE : 0, high],
				[at, high],
			],
			[
				[at, low],
				[last, low],
			],
		],
		drops:
			before > after
				? [{ x: at, from: high, to: low, text: m.cliff_less({ amount: money(before - after, locale) }, { locale }) }]
				: [],
	};
}

/**
 * What a household has by months after its income has come to the dibao line and stays there: gradual exit moves the drop in time.
 * Null where no gradual exit is set or no schedule can be put together.
 */
export function monthsFigure(context: CliffContext, setting: CliffSetting): Figure | null {
	const { view, locale } = context;
	const place = rulesOf(view, setting.place);
	const rules = chosenRules(context, setting);
	if (!rules || setting.exit === 0) return null;
	const before = beforeLine(rules);
	const last = Math.ceil((setting.exit + AFTER) / 2) * 2;
	const at = ({ guarantee }: BenefitSchedule, schedule: BenefitSchedule): number => netResources(schedule, guarantee);
	const [now, then] = [at(rules.present, rules.present), at(rules.present, rules.changed)];
	const present = resourcesByMonth(rules.present, before, 0, last);
	const changed = resourcesByMonth(rules.changed, before, setting.exit, last);
	const params = { n: String(setting.exit), drop: money(before - then, locale) };
	const title = before > then ? m.cliff_months_title(params, { locale }) : m.cliff_months_none(params, { locale });
	return viewFigure(
		{
			id: 'months',
			title: title + tagOf(place, locale),
			unitLine: unitLineOf(m.cliff_months_unit({}, { locale }), setting.type, setting, context),
			chart: {
				kind: 'schedule',
				xLabel: m.cliff_axis_months({}, { locale }),
				xRange: [-BEFORE, last],
				curves: [
					stepCurve(m.cliff_changed({}, { locale }), 'changed', [before, then], setting.exit, last, locale),
					stepCurve(m.cliff_present({}, { locale }), 'present', [before, now], 0, last, locale),
				],
				lines: [],
				reach: null,
			},
			alt: title,
			columns: [
				m.cliff_column_month({}, { locale }),
				m.cliff_column_present({}, { locale }),
				m.cliff_column_changed({}, { locale }),
				m.cliff_column_more({}, { locale }),
			].map((head) => ({ head, numeric: true })),
			rows: present.map((amount, month) =>
				rowOf(
					[
						{ text: String(month + 1), value: month + 1, unit: null },
						moneyCell(amount),
						moneyCell(changed[month] ?? amount),
						moneyCell((changed[month] ?? amount) - amount),
					],
					place,
				),
			),
			tables: RULE_TABLES,
			notes: [m.cliff_note_months({}, { locale })],
		},
		printedWith(context),
	);
}
