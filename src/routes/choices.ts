import type { ComparisonKind } from '#lib/domain/comparison.ts';
import { monthLabel } from '#lib/domain/period-label.ts';
import { thanText } from '#lib/domain/sentence.ts';
import type { View } from '#lib/domain/view.ts';
import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Choice } from '#lib/ui/choice.ts';

function monthsBetween(first: string, last: string): string[] {
	const months: string[] = [];
	let [year = 0, month = 0] = first.split('-').map(Number);
	for (let id = first; id <= last; id = `${year}-${String(month).padStart(2, '0')}`) {
		months.push(id);
		month += 1;
		if (month > 12) [year, month] = [year + 1, 1];
	}
	return months;
}

/** 期间: the cut-off months held, the latest first. */
export function cutoffChoice(view: View, firstMonth: string, lastMonth: string, locale: Locale): Choice {
	return {
		id: 'cutoff',
		label: m.choice_cutoff({}, { locale }),
		value: view.cutoff ?? lastMonth,
		options: monthsBetween(firstMonth, lastMonth)
			.reverse()
			.map((month) => ({ value: month, label: m.until_month({ month: monthLabel(month, locale) }, { locale }) })),
	};
}

/** 对比: what the grain allows. */
export function comparisonChoice(view: View, kinds: readonly ComparisonKind[], locale: Locale): Choice {
	return {
		id: 'comparison',
		label: m.choice_comparison({}, { locale }),
		value: view.comparison,
		options: kinds.map((kind) => ({ value: kind, label: thanText(kind, locale) })),
	};
}

/** 地区: the places in which the indicator has a page. */
export function placeChoice(
	places: readonly { readonly code: string; readonly name: string }[],
	code: string,
	locale: Locale,
): Choice {
	return {
		id: 'place',
		label: m.choice_place({}, { locale }),
		value: code,
		options: places.map((place) => ({ value: place.code, label: place.name })),
	};
}

/** The dimensions by which the browser's engine can slice, each with 全部 first. */
export function sliceChoices(
	slices: readonly {
		readonly column: string;
		readonly label: string;
		readonly codes: readonly { readonly code: string; readonly label: string }[];
	}[],
	view: View,
	locale: Locale,
): Choice[] {
	return slices.map(({ column, label, codes }) => ({
		id: column,
		label,
		value: view.slices[column] ?? '',
		options: [
			{ value: '', label: m.choice_all({}, { locale }) },
			...codes.map(({ code, label: name }) => ({ value: code, label: name })),
		],
	}));
}

/** What is chosen, in words: 截至2022年9月 · 比上年同期 · the codes of a slice. */
export function chosenText(choices: readonly Choice[], locale: Locale): string {
	return choices
		.flatMap(({ id, value, options }) => {
			const label = options.find((option) => option.value === value)?.label;
			if (label === undefined || id === 'place' || value === '') return [];
			return [id === 'comparison' ? m.table_change({ than: label }, { locale }) : label];
		})
		.join(' · ');
}

/** The view after a choice of the cut-off or of the comparison. */
export function chosenView(view: View, id: string, value: string, lastMonth: string): View {
	switch (id) {
		case 'cutoff':
			return { ...view, cutoff: value === lastMonth ? null : value };
		case 'comparison':
			return { ...view, comparison: value as ComparisonKind };
		default: {
			const others = Object.entries(view.slices).filter(([dimension]) => dimension !== id);
			return { ...view, slices: Object.fromEntries(value === '' ? others : [...others, [id, value]]) };
		}
	}
}
