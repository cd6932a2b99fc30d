import type { FigureRecord } from '#lib/indicators/record.ts';
import { ArgumentError } from './argument-error.ts';
import { openPackage } from './build-data.ts';
import { readCatalogue } from './catalogue.ts';
import { figures, type FigureRequest } from './figures.ts';
import { dataVersion, makeManifest } from './package/manifest.ts';

const COLUMNS = [
	'indicator',
	'place',
	'period',
	'state',
	'value',
	'unit',
	'qualifier',
	'numerator',
	'denominator',
	'lower',
	'upper',
	'text_zh',
	'text_en',
	'basis',
	'data_version',
];

function cells(record: FigureRecord): (string | number | null)[] {
	return [
		record.indicator,
		record.place,
		record.period,
		record.state,
		record.value,
		record.unit,
		record.qualifier,
		record.numerator,
		record.denominator,
		record.lower,
		record.upper,
		record.text.zh,
		record.text.en,
		record.basis,
		record.source.data_version,
	];
}

/** One CSV cell; a text that a spreadsheet would run as a formula gets an apostrophe, numbers stay numbers. */
function csvCell(cell: string | number | null): string {
	const plain = cell === null ? '' : String(cell);
	const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Width of a text on a terminal, where Chinese characters take two columns. */
function width(text: string): number {
	let columns = 0;
	for (const character of text) columns += /[\u2e80-\uffef]/.test(character) ? 2 : 1;
	return columns;
}

function table(records: readonly FigureRecord[]): string {
	const rows = records.map(({ indicator, place, period, text, basis }) => [indicator, place, period, text.zh, basis]);
	const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
	const line = (row: readonly string[]): string =>
		row
			.map((text, column) => text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(text))))
			.join('  ')
			.trimEnd();
	return rows.map(line).join('\n') + '\n';
}

/** The output of `tuodi figures`: every figure from the package's rows, in the chosen format. @throws ArgumentError */
export async function buildFigures(folder: string, request: FigureRequest, format: string): Promise<string> {
	if (!['json', 'csv', 'table'].includes(format)) {
		throw new ArgumentError(`unknown format “${format}”; one of json, csv, table`);
	}
	const { engine, descriptor } = await openPackage(folder);
	try {
		const version = await dataVersion(folder, descriptor);
		const manifest = await makeManifest(engine, descriptor, version, { path: '', sha256: '', bytes: 0 });
		const records = await figures(engine, await readCatalogue(), manifest, request);
		if (format === 'json') return `${JSON.stringify(records, null, '\t')}\n`;
		if (format === 'table') return table(records);
		return [COLUMNS, ...records.map(cells)].map((row) => row.map(csvCell).join(',')).join('\n') + '\n';
	} finally {
		await engine.close();
	}
}
