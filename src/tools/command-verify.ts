import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Definition } from '#lib/domain/definition.ts';
import { readingsOf, type Readings } from '#lib/domain/readings.ts';
import { documentText } from '#lib/domain/verify/document/read.ts';
import { dateText, lineText, summaryText } from '#lib/domain/verify/reasons.ts';
import { verifyRecord } from '#lib/domain/verify/record.ts';
import { checkAll, isReportDate, propose, reportDate } from '#lib/domain/verify/verify.ts';
import { subjectsOf } from '#lib/indicators/wordings.ts';
import { readCatalogue } from './catalogue.ts';
import { ArgumentError } from './argument-error.ts';
import { keptReadings } from './package/kept-readings.ts';

/** What `tuodi verify` is asked. */
export interface VerifyRequest {
	readonly file: string | undefined;
	readonly date?: string | undefined;
	readonly format: string;
}

async function fileText(file: string | undefined): Promise<string> {
	if (file === undefined) throw new ArgumentError('verify: expected a file (.txt, .md, .docx)');
	let bytes: Uint8Array;
	try {
		bytes = await readFile(file);
	} catch (cause) {
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
		throw new ArgumentError(`verify: cannot read ${file} (${code})`);
	}
	return documentText(bytes, basename(file));
}

/** The output of `tuodi verify`: every figure of a report beside the data. @throws ArgumentError, DocumentError, PackageError */
export async function buildVerify(folder: string, request: VerifyRequest): Promise<string> {
	const { format, date } = request;
	if (!['json', 'text'].includes(format)) throw new ArgumentError(`unknown format “${format}”; one of json, text`);
	if (date !== undefined && !isReportDate(date)) {
		throw new ArgumentError(`unknown date “${date}”; expected a month 2022-10 or a day 2022-10-31`);
	}
	const text = await fileText(request.file);
	const catalogue = await readCatalogue();
	const { manifest, rows } = await keptReadings(folder, catalogue);
	const report = reportDate(text, date ?? null, manifest);
	const subjects = subjectsOf([...catalogue.values()].map(({ definition }) => definition));
	const proposed = propose(text, manifest, subjects, report.month);
	const wanted = new Set(proposed.flatMap(({ candidates }) => candidates.map(({ definition }) => definition)));
	const read = await Promise.all(
		[...wanted].map(async (definition): Promise<[string, Readings]> => [
			definition.id,
			readingsOf(definition, await rows(definition.id), manifest.claims),
		]),
	);
	const readings = new Map(read);
	const none: Readings = new Map();
	const ground = { readings: ({ id }: Definition) => readings.get(id) ?? none, report: report.month };
	const checked = checkAll(proposed, ground);
	if (format === 'json') {
		const records = checked.map((each) => verifyRecord(each, manifest, report.month));
		return `${JSON.stringify(records, null, '\t')}\n`;
	}
	const lines = checked.map((each) => lineText(each, manifest, 'zh-CN'));
	return [dateText(report, 'zh-CN'), summaryText(checked, 'zh-CN'), ...lines].join('\n') + '\n';
}
