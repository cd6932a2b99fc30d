import type { Text } from './definition.ts';
import type { Period } from './period.ts';
import type { FormerPlace, Place, PlaceCode } from './place.ts';
import type { IndicatorId, Qualifier } from './reading.ts';

/** One figure that the report prints, as a fact about the report. */
export interface Claim {
	readonly id: string;
	readonly indicator: IndicatorId;
	readonly place: PlaceCode;
	readonly period: Period | null;
	readonly periodStated: boolean;
	/** In the indicator's unit: yuan, shares as fractions. */
	readonly value: number;
	readonly valueText: string;
	readonly qualifier: Qualifier;
	readonly kind: 'measured' | 'target' | 'statement';
	readonly derivation: 'stated' | 'computed';
	readonly section: string;
	readonly note: Text;
}

/** An event that every time axis marks. Its date has no more precision than its source. */
export interface TimelineEvent {
	readonly id: string;
	readonly start: string;
	readonly precision: 'year' | 'month';
	readonly kind: string;
	readonly title: Text;
	/** Indicators whose level it moved by decision, so that limits of their control charts begin anew; no others ever do. */
	readonly rebases: readonly IndicatorId[];
}

/** One table of the package as pages cite it. */
export interface TableInfo {
	readonly name: string;
	readonly title: Text;
	readonly department: Text;
	readonly asOf: string;
	readonly synthetic: Text;
	/** Why figures from this table should be verified before anybody relies on them; null when nothing speaks against it. */
	readonly doubtful: Text | null;
	readonly rows: number;
}

/** A warning about reading the report itself, and the indicators that it concerns. */
export interface ReportWarning {
	readonly id: string;
	readonly text: Text;
	readonly indicators: readonly IndicatorId[];
}

/** Something to mind in figures of this package, and the indicators that it concerns. */
export interface PackageCaveat {
	readonly text: Text;
	readonly indicators: readonly IndicatorId[];
}

/** One code of a list with its label. */
export interface Code {
	readonly code: string;
	readonly label: Text;
}

/** What the build knows about the loaded data package; every tier reads the same file. */
export interface Manifest {
	readonly name: string;
	readonly title: Text;
	readonly notice: Text | null;
	/** SHA-256 over the CSV files and `datapackage.json`, shortened to 12 digits. */
	readonly dataVersion: string;
	readonly file: { readonly path: string; readonly sha256: string; readonly bytes: number };
	readonly engine: string;
	readonly city: PlaceCode;
	readonly firstMonth: string;
	readonly lastMonth: string;
	readonly report: { readonly title: string; readonly publisher: string; readonly date: string } | null;
	readonly places: readonly Place[];
	readonly former: readonly FormerPlace[];
	readonly events: readonly TimelineEvent[];
	readonly claims: readonly Claim[];
	readonly warnings: readonly ReportWarning[];
	readonly caveats: readonly PackageCaveat[];
	readonly tables: readonly TableInfo[];
	/** Codes and their labels, by list, for the dimensions that tables carry. */
	readonly codes: Readonly<Record<string, readonly Code[]>>;
	/** Column and row of each unit in the schematic of the city; empty when the package lays none out. */
	readonly tiles: Readonly<Record<string, readonly [number, number]>>;
	/** Units beside which a unit is shown: the five nearest in registered population, nearest first. */
	readonly peers: Readonly<Record<string, readonly PlaceCode[]>>;
	/** Place at which an indicator's page opens when it is not the city. */
	readonly focus: Readonly<Record<string, PlaceCode>>;
	readonly licence: string;
}
