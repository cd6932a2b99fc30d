import * as v from 'valibot';
import type { ChartSpec, Figure } from '../../domain/figure.ts';
import type { FigureDocument } from '../document.ts';
import type { Deck, DeckItem } from './deck.ts';

/** A number, or null where there is none. A file cannot hold NaN or an infinity. */
const maybe = v.nullable(v.number());
const texts = v.array(v.string());
const mark = v.object({ value: v.number(), label: v.string() });
const point = v.tuple([v.number(), v.number()]);

const signalKind = v.picklist(['beyond', 'trend', 'near', 'side']);
const control = v.object({
	limits: v.array(
		v.object({ from: v.number(), to: v.number(), lower: v.number(), centre: v.number(), upper: v.number() }),
	),
	labels: v.object({ lower: v.string(), centre: v.string(), upper: v.string() }),
	signals: v.array(v.object({ index: v.number(), kind: signalKind })),
	legend: v.array(v.object({ kind: signalKind, label: v.string() })),
});

const line = v.object({
	kind: v.literal('line'),
	unit: v.string(),
	decimals: v.number(),
	points: v.array(v.object({ label: v.string(), value: maybe, text: v.string() })),
	events: v.array(mark),
	target: v.nullable(mark),
	fromZero: v.boolean(),
	control: v.exactOptional(control),
});

const range = v.object({
	kind: v.literal('range'),
	unit: v.string(),
	decimals: v.number(),
	rows: v.array(
		v.object({
			label: v.string(),
			value: maybe,
			lower: maybe,
			upper: maybe,
			text: v.string(),
			strong: v.boolean(),
		}),
	),
	whole: v.nullable(mark),
	target: v.nullable(mark),
	fromZero: v.boolean(),
});

const bridge = v.object({
	kind: v.literal('bridge'),
	unit: v.string(),
	rows: v.array(
		v.object({
			label: v.string(),
			from: v.number(),
			to: v.number(),
			text: v.string(),
			part: v.picklist(['stock', 'entry', 'exit']),
		}),
	),
});

const stepCurve = {
	points: v.array(v.object({ time: v.number(), value: v.number(), lower: maybe, upper: maybe })),
	until: v.number(),
};

const survival = v.object({
	kind: v.literal('survival'),
	panels: v.array(
		v.object({
			...stepCurve,
			label: v.string(),
			detail: v.string(),
			marks: v.array(v.object({ time: v.number(), value: v.number() })),
			risk: texts,
		}),
	),
	reference: v.nullable(v.object(stepCurve)),
	ticks: v.array(v.number()),
	riskLabel: v.string(),
});

const schedule = v.object({
	kind: v.literal('schedule'),
	xLabel: v.string(),
	xRange: point,
	curves: v.array(
		v.object({
			label: v.string(),
			role: v.picklist(['present', 'changed']),
			pieces: v.array(v.array(point)),
			drops: v.array(v.object({ x: v.number(), from: v.number(), to: v.number(), text: v.string() })),
		}),
	),
	lines: v.array(mark),
	reach: v.nullable(v.object({ from: v.number(), to: v.number(), y: v.number(), text: v.string() })),
});

const chart: v.GenericSchema<unknown, ChartSpec> = v.variant('kind', [line, range, bridge, survival, schedule]);

const table = v.object({
	caption: v.string(),
	columns: v.array(v.object({ head: v.string(), numeric: v.boolean() })),
	rows: v.array(
		v.object({
			cells: texts,
			strong: v.boolean(),
			values: v.exactOptional(v.array(v.union([v.number(), point, v.null()]))),
			units: v.exactOptional(v.array(v.nullable(v.string()))),
			strengths: v.exactOptional(v.array(v.nullable(v.picklist(['full', 'part', 'empty'])))),
			basis: v.exactOptional(v.picklist(['published', 'calibrated', 'synthetic', 'measured'])),
			place: v.exactOptional(v.string()),
			state: v.exactOptional(v.picklist(['value', 'unbounded', 'suppressed', 'missing', 'not_applicable'])),
		}),
	),
});

const figure: v.GenericSchema<unknown, Figure> = v.object({
	id: v.string(),
	title: v.string(),
	unitLine: v.string(),
	chart: v.nullable(chart),
	table,
	source: v.string(),
	notes: texts,
	citation: v.string(),
	alt: v.string(),
});

const LINE_IDS = [
	'notice',
	'title',
	'unit',
	'indicator',
	'chosen',
	'meaning',
	'formula',
	'mark',
	'note',
	'caveat',
	'basis',
	'source',
	'version',
	'licence',
	'citation',
	'link',
] as const;

const document: v.GenericSchema<unknown, FigureDocument> = v.object({
	figure,
	locale: v.picklist(['zh-CN', 'en']),
	fileName: v.pipe(v.string(), v.regex(/^[\w-]*$/)),
	sentence: v.string(),
	/** A page, never a script. */
	link: v.pipe(v.string(), v.regex(/^(https?|file):/)),
	lines: v.array(v.object({ id: v.picklist(LINE_IDS), label: v.string(), text: v.string() })),
});

const item: v.GenericSchema<unknown, DeckItem> = v.object({
	key: v.string(),
	document,
	subject: v.object({
		id: v.string(),
		name: v.string(),
		place: v.string(),
		placeCode: v.string(),
		period: v.string(),
	}),
	number: v.nullable(v.object({ value: v.string(), label: v.string(), detail: v.string() })),
	lines: texts,
	questions: texts,
	paper: v.nullable(v.string()),
	note: v.string(),
});

/** A deck as a file or the browser holds it. Fields that it does not know are dropped. */
export const deckSchema: v.GenericSchema<unknown, Deck> = v.object({
	title: v.string(),
	occasion: v.string(),
	marking: v.string(),
	items: v.array(item),
});
