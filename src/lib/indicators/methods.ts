import { caveatsOf } from './caveats.ts';
import { statedDefinition } from './contexts.ts';
import { changeNotes, changesOf } from './former-notes.ts';
import type { Definition, Group } from '../domain/definition.ts';
import type { Table } from '../domain/figure.ts';
import { PERCENT_MINIMUM, valueText } from '../domain/format.ts';
import { RULES, UNIT_CONFIDENCE } from '../domain/judgement.ts';
import { groupedNumber, percentNumber, plainNumber } from '../domain/number.ts';
import { dateLabel } from '../domain/period-label.ts';
import type { Manifest } from '../domain/package.ts';
import type { Basis } from '../domain/reading.ts';
import { basisText, inLocale, nameList, ruleText, verdictText } from '../domain/sentence.ts';
import { BYAR_MINIMUM } from '../domain/statistics/poisson.ts';
import { SETTLED_MINIMUM, SIGNAL_MINIMUM } from '../domain/statistics/xmr-chart.ts';
import { SPREAD_MINIMUM } from '../domain/unit-spread.ts';
import * as m from '../i18n/generated/messages.js';
import type { Locale } from '../i18n/locale.ts';
import { BENCHMARK_KINDS, UNVERIFIED } from '../i18n/prose/benchmarks.ts';
import {
	BASIS_PROVES,
	DISCLOSURE,
	STATISTICS_LIMITS,
	statisticNotes,
	type StatisticId,
} from '../i18n/prose/methods.ts';
import { GROUPS } from './catalogue.ts';
import { conventionTable } from './conventions.ts';
import { lackingText } from './lacking.ts';

/** One indicator as the methods page prints it. */
export interface MethodEntry {
	readonly id: string;
	readonly name: string;
	readonly meaning: string;
	readonly formula: string;
	readonly direction: string;
	/** The statistics used, by id; none for amounts and counts without a model of chance. */
	readonly statistics: readonly StatisticId[];
	/** The target with its source, or that there is none. */
	readonly target: string;
	readonly tables: string;
	/** Why the package has no figure of it; null when it can have one. */
	readonly lacking: string | null;
	readonly caveats: readonly string[];
}

/** Everything that the methods page prints, in one language. */
export interface Methods {
	readonly groups: readonly { readonly id: Group; readonly entries: readonly MethodEntry[] }[];
	readonly rules: Table;
	readonly doubtful: readonly { readonly table: string; readonly reason: string }[];
	readonly statistics: readonly {
		readonly id: StatisticId;
		readonly name: string;
		readonly text: string;
		readonly references: readonly string[];
	}[];
	readonly limits: string;
	/** The kinds of benchmarks, and the numbers that are not used because their originals were not read. */
	readonly benchmarks: Table;
	readonly unverified: Table;
	readonly bases: Table;
	readonly disclosure: readonly string[];
	readonly former: Table | null;
	/** How figures cross each change of codes. */
	readonly formerNotes: readonly string[];
	readonly conventions: Table;
	readonly tables: Table;
}

const STATISTICS: Readonly<Record<Definition['interval'], readonly StatisticId[]>> = {
	wilson: ['wilson', 'newcombe'],
	poisson: ['poisson', 'poisson_ratio'],
	none: [],
};

function directionText({ direction }: Definition, locale: Locale): string {
	switch (direction) {
		case 'up':
			return m.methods_direction_up({}, { locale });
		case 'down':
			return m.methods_direction_down({}, { locale });
		case 'target':
			return m.methods_direction_target({}, { locale });
		case 'neutral':
			return m.rule_neutral({}, { locale });
	}
}

function targetText(definition: Definition, locale: Locale): string {
	const { target } = definition;
	if (!target) return m.methods_target_none({}, { locale });
	const label = m.target_label({ value: valueText(definition, target.value, locale) }, { locale });
	return m.methods_target({ target: label, section: inLocale(target.section, locale) }, { locale });
}

function entryOf(definition: Definition, manifest: Manifest, locale: Locale): MethodEntry {
	const { id, name, meaning, formula, interval, funnel, tables } = definition;
	const stated = statedDefinition(definition, manifest);
	const titles = tables.map((table) => manifest.tables.find((each) => each.name === table)?.title);
	return {
		id,
		name: inLocale(name, locale),
		meaning: inLocale(meaning, locale),
		formula: inLocale(formula, locale),
		direction: directionText(stated, locale),
		statistics: [...STATISTICS[interval], ...(funnel ? (['funnel'] as const) : [])],
		target: targetText(stated, locale),
		tables: nameList(
			titles.flatMap((title) => (title ? [inLocale(title, locale)] : [])),
			locale,
		),
		lacking: lackingText(definition, manifest, locale),
		caveats: caveatsOf(definition, manifest, locale),
	};
}

/** A table of texts whose first column names its rows. */
function textTable(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): Table {
	return {
		caption,
		columns: heads.map((head) => ({ head, numeric: false })),
		rows: rows.map((cells) => ({ cells, strong: false })),
	};
}

function ruleTable(locale: Locale): Table {
	const rules = [{ rule: null, verdict: null }, ...RULES];
	return textTable(
		m.methods_rules({}, { locale }),
		[m.methods_order({}, { locale }), m.methods_case({}, { locale }), m.column_judgement({}, { locale })],
		rules.map(({ rule, verdict }, index) => [
			plainNumber(index + 1),
			ruleText(rule, locale),
			verdictText(verdict, locale),
		]),
	);
}

const BASES: readonly Basis[] = ['published', 'calibrated', 'synthetic', 'measured'];

function basisTable(locale: Locale): Table {
	return textTable(
		m.methods_bases({}, { locale }),
		[m.methods_basis({}, { locale }), m.methods_basis_means({}, { locale }), m.methods_basis_proves({}, { locale })],
		BASES.map((basis) => {
			const { label, note } = basisText(basis, locale);
			return [label, note, inLocale(BASIS_PROVES[basis], locale)];
		}),
	);
}

function benchmarkTable(locale: Locale): Table {
	return textTable(
		m.methods_benchmarks({}, { locale }),
		[
			m.methods_benchmark_kind({}, { locale }),
			m.methods_basis_means({}, { locale }),
			m.methods_benchmark_here({}, { locale }),
		],
		BENCHMARK_KINDS.map(({ name, means, here }) => [name, means, here].map((text) => inLocale(text, locale))),
	);
}

function unverifiedTable(definitions: readonly Definition[], locale: Locale): Table {
	return textTable(
		m.methods_unverified({}, { locale }),
		[
			m.methods_unverified_claim({}, { locale }),
			m.methods_unverified_indicator({}, { locale }),
			m.methods_unverified_check({}, { locale }),
		],
		UNVERIFIED.flatMap(({ claim, indicator, check }) =>
			definitions
				.filter(({ id }) => id === indicator)
				.map(({ name }) => [claim, name, check].map((text) => inLocale(text, locale))),
		),
	);
}

function formerTable({ former, places }: Manifest, locale: Locale): Table | null {
	if (former.length === 0) return null;
	return textTable(
		m.methods_boundary({}, { locale }),
		[m.methods_boundary_before({}, { locale }), m.methods_boundary_after({}, { locale })],
		former.map(({ code, successor, ...name }) => {
			const now = places.find((place) => place.code === successor);
			return [`${inLocale(name, locale)} ${code}`, now ? `${inLocale(now, locale)} ${successor}` : successor];
		}),
	);
}

function sourceTables(definitions: readonly Definition[], manifest: Manifest, locale: Locale): Table {
	const read = new Set(definitions.flatMap(({ tables }) => tables));
	const table = textTable(
		m.methods_tables({}, { locale }),
		[
			m.source_table({}, { locale }),
			m.source_department({}, { locale }),
			m.source_as_of({}, { locale }),
			m.source_rows({}, { locale }),
			m.source_nature({}, { locale }),
		],
		manifest.tables
			.filter(({ name }) => read.has(name))
			.map(({ title, department, asOf, rows, synthetic }) => [
				inLocale(title, locale),
				inLocale(department, locale),
				dateLabel(asOf, locale),
				groupedNumber(rows),
				inLocale(synthetic, locale),
			]),
	);
	return { ...table, columns: table.columns.map((column, index) => ({ ...column, numeric: index === 3 })) };
}

/** How every figure is made and judged, from the catalogue, the manifest and the rules themselves. */
export function methods(definitions: readonly Definition[], manifest: Manifest, locale: Locale): Methods {
	const units = manifest.places.filter(({ level }) => level === 'county').length;
	const numbers = {
		byar: plainNumber(BYAR_MINIMUM),
		least: plainNumber(PERCENT_MINIMUM),
		confidence: `${percentNumber(UNIT_CONFIDENCE, 1)}%`,
		units: plainNumber(units),
		alarms: plainNumber(units * (1 - UNIT_CONFIDENCE), 2),
		alarms95: plainNumber(units * 0.05, 2),
		spread: plainNumber(SPREAD_MINIMUM),
		points: plainNumber(SIGNAL_MINIMUM),
		trial: plainNumber(SETTLED_MINIMUM - 1),
	};
	return {
		groups: GROUPS.map((id) => ({
			id,
			entries: definitions.filter(({ group }) => group === id).map((each) => entryOf(each, manifest, locale)),
		})),
		rules: ruleTable(locale),
		doubtful: manifest.tables.flatMap(({ title, doubtful }) =>
			doubtful ? [{ table: inLocale(title, locale), reason: inLocale(doubtful, locale) }] : [],
		),
		statistics: statisticNotes(numbers).map(({ id, name, text, references }) => ({
			id,
			name: inLocale(name, locale),
			text: inLocale(text, locale),
			references,
		})),
		limits: inLocale(STATISTICS_LIMITS, locale),
		benchmarks: benchmarkTable(locale),
		unverified: unverifiedTable(definitions, locale),
		bases: basisTable(locale),
		disclosure: DISCLOSURE.map((text) => inLocale(text, locale)),
		former: formerTable(manifest, locale),
		formerNotes: changesOf(manifest.former).flatMap((changed) => changeNotes(changed, locale)),
		conventions: conventionTable(definitions, locale),
		tables: sourceTables(definitions, manifest, locale),
	};
}
