import { changeText, readingText } from '../domain/format.ts';
import type { Definition } from '../domain/definition.ts';
import { inLocale } from '../domain/sentence.ts';
import type { Reading } from '../domain/reading.ts';
import { comparisonOf, tablesOf, type Context } from './context.ts';

/** A figure as the command line prints it: the frozen contract of `tuodi figures`. */
export interface FigureRecord {
	readonly indicator: string;
	readonly place: string;
	readonly period: string;
	readonly state: Reading['state'];
	readonly value: number | null;
	readonly unit: string;
	readonly qualifier: string;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly comparison: {
		readonly kind: string;
		readonly period: string;
		readonly value: number;
		readonly change: number;
		readonly change_unit: string;
		readonly text: { readonly zh: string; readonly en: string };
	} | null;
	readonly text: { readonly zh: string; readonly en: string };
	readonly basis: string;
	readonly source: {
		readonly title: string;
		readonly section: string | null;
		readonly date: string | null;
		readonly data_version: string;
	};
}

function sourceOf(context: Context, reading: Reading): FigureRecord['source'] {
	const { definition, manifest } = context;
	const claim = manifest.claims.find(
		(candidate) =>
			candidate.indicator === definition.id && candidate.place === reading.place && candidate.period === reading.period,
	);
	if (claim && manifest.report) {
		const { title, date } = manifest.report;
		return { title, section: claim.section, date, data_version: manifest.dataVersion };
	}
	const tables = tablesOf(context);
	return {
		title: tables.map((table) => inLocale(table.title, 'zh-CN')).join('、'),
		section: null,
		date: tables[0]?.asOf ?? null,
		data_version: manifest.dataVersion,
	};
}

/** Which of the two counts are money, held in fen: shares that count nobody compare two amounts. */
function moneyOf(definition: Definition): { numerator: boolean; denominator: boolean } {
	const both = definition.measure === 'growth' || (definition.measure === 'share' && definition.counted === undefined);
	return { numerator: both || definition.measure === 'amount' || definition.measure === 'per_head', denominator: both };
}

/** A reading as one record of the command line. Money is in yuan, shares and growth are fractions. */
export function figureRecord(context: Context, reading: Reading): FigureRecord {
	const { definition } = context;
	const comparison = comparisonOf(context, reading);
	const value = reading.state === 'value' ? reading : null;
	const counted = reading.state === 'value' || reading.state === 'unbounded' ? reading : null;
	const money = moneyOf(definition);
	return {
		indicator: definition.id,
		place: reading.place,
		period: reading.period,
		state: reading.state,
		value: value?.value ?? null,
		unit: definition.unit,
		qualifier: value?.qualifier ?? 'exact',
		numerator: counted ? counted.numerator / (money.numerator ? 100 : 1) : null,
		denominator: counted?.denominator == null ? null : counted.denominator / (money.denominator ? 100 : 1),
		lower: value?.interval?.lower ?? null,
		upper: value?.interval?.upper ?? null,
		comparison: comparison && {
			kind: comparison.kind,
			period: comparison.period,
			value: comparison.value,
			change: comparison.change,
			change_unit: comparison.changeUnit,
			text: {
				zh: changeText(definition, comparison.change, comparison.changeUnit, 'zh-CN'),
				en: changeText(definition, comparison.change, comparison.changeUnit, 'en'),
			},
		},
		text: { zh: readingText(definition, reading, 'zh-CN'), en: readingText(definition, reading, 'en') },
		basis: reading.basis,
		source: sourceOf(context, reading),
	};
}
