import { changesLines, type CliffSetting } from '../../domain/cliff-setting.ts';
import type { Figure, RangeSpec } from '../../domain/figure.ts';
import { plainNumber } from '../../domain/number.ts';
import * as m from '../../i18n/generated/messages.js';
import { wordsCell } from '../cells.ts';
import { viewFigure } from '../view-page.ts';
import { rulesOf } from './rules.ts';
import { dropsOf, type TypeDrop } from './type-drops.ts';
import {
	absentCell,
	money,
	moneyCell,
	printedWith,
	rowOf,
	RULE_TABLES,
	tagOf,
	typeName,
	unitLineOf,
	type CliffContext,
} from './words.ts';

function chartOf(drops: readonly TypeDrop[], setting: CliffSetting, context: CliffContext): RangeSpec | null {
	const { locale } = context;
	const rows = drops.flatMap(({ type, now, left }) => {
		if (now === null || left === null) return [];
		const [before, after] = [plainNumber(now / 100, 2), plainNumber(left / 100, 2)];
		return [
			{
				label: typeName(type, context),
				value: left / 100,
				lower: null,
				upper: null,
				text: changesLines(setting) ? m.cliff_from_to({ before, after }, { locale }) : before,
				strong: type === setting.type,
			},
		];
	});
	if (rows.length === 0) return null;
	const unit = m.cliff_unit({}, { locale });
	return { kind: 'range', unit, decimals: 2, rows, whole: null, target: null, fromZero: true };
}

function titleOf(drops: readonly TypeDrop[], setting: CliffSetting, context: CliffContext): string {
	const { locale } = context;
	const known = drops.filter(({ left }) => left !== null);
	const [worst] = [...known].sort((a, b) => (b.left ?? 0) - (a.left ?? 0));
	if (!worst) return m.cliff_curve_unknown({}, { locale });
	if (worst.left === 0) return m.cliff_types_level({}, { locale });
	const params = { type: typeName(worst.type, context), drop: money(worst.left ?? 0, locale) };
	return changesLines(setting) ? m.cliff_types_changed(params, { locale }) : m.cliff_types_title(params, { locale });
}

/** The largest drop of each type of household, and what the setting leaves of it. */
export function typesFigure(context: CliffContext, setting: CliffSetting): Figure {
	const { view, locale } = context;
	const place = rulesOf(view, setting.place);
	const drops = dropsOf(view, setting);
	const title = titleOf(drops, setting, context) + tagOf(place, locale);
	return viewFigure(
		{
			id: 'types',
			title,
			unitLine: unitLineOf(m.cliff_types_unit({}, { locale }), null, setting, context),
			chart: chartOf(drops, setting, context),
			alt: title,
			columns: [
				{ head: m.cliff_column_type({}, { locale }), numeric: false },
				{ head: m.cliff_column_largest({}, { locale }), numeric: true },
				...(changesLines(setting) ? [{ head: m.cliff_column_largest_left({}, { locale }), numeric: true }] : []),
			],
			rows: drops.map(({ type, now, left }) => {
				const cells = (changesLines(setting) ? [now, left] : [now]).map((fen) =>
					fen === null ? absentCell(locale) : moneyCell(fen),
				);
				return rowOf([wordsCell(typeName(type, context)), ...cells], place, type === setting.type);
			}),
			tables: RULE_TABLES,
			notes: [],
		},
		printedWith(context),
	);
}
