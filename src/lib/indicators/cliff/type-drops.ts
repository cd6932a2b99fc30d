import type { CliffSetting } from '../../domain/cliff-setting.ts';
import { lossesOf, rulesOf, typeRules } from './rules.ts';
import type { CliffView } from './view.ts';

/** A type of household with its largest drop in fen, now and by the setting; null where its schedule cannot be put together. */
export interface TypeDrop {
	readonly type: string;
	readonly now: number | null;
	readonly left: number | null;
}

/** The largest drop of every type by the rules of the place that is set. */
export function dropsOf(view: CliffView, setting: CliffSetting): TypeDrop[] {
	const place = rulesOf(view, setting.place);
	return place.types.map((household) => {
		const rules = typeRules(view, place, household, setting);
		if (!rules) return { type: household.type, now: null, left: null };
		const losses = lossesOf(rules);
		return {
			type: household.type,
			now: Math.max(0, ...losses.map(({ cliff }) => cliff?.drop ?? 0)),
			left: Math.max(0, ...losses.map(({ left }) => left)),
		};
	});
}

/** The types other than the chosen one whose largest drop the setting makes larger, with both in fen. */
export function othersGrown(
	view: CliffView,
	setting: CliffSetting,
): { readonly type: string; readonly now: number; readonly left: number }[] {
	return dropsOf(view, setting).flatMap(({ type, now, left }) =>
		type !== setting.type && now !== null && left !== null && left > now ? [{ type, now, left }] : [],
	);
}
