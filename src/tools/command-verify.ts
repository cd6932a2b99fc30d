import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Definition } from '#lib/domain/definition.ts';
import { readingsOf, type Readings } from '#lib/domain/readings.ts';
import { documentText } from '#lib/domain/verify/document/read.ts';
import { dateText, lineText, summaryText } from '#lib/domain/verify/reasons.ts';
import { verifyRecord } from '#lib/domain/verify/record.ts';
import { checkAll, isReportDate, propose, reportDate } from '#lib/domain/verify/verify.ts';
import { subjectsOf } from '#lib/indicators/wordings.ts';
import { openPackage } from './build-data.ts';
import { readCatalogue } from './catalogue.ts';
import { ArgumentError } from './figures.ts';
import { dataVersion, makeManifest } from './package/manifest.ts';

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

/** The output of `tuodi verify`: every figure of a report beside the data. @throws ArgumentError, DocumentError */
export async function buildVerify(folder: string, request: VerifyRequest): Promise<string> {
	const { format, date } = request;
	if (!['json', 'text'].includes(format)) throw new ArgumentError(`unknown format “${format}”; one of json, text`);
	if (date !== undefined && !isReportDate(date)) {
		throw new ArgumentError(`unknown date “${date}”; expected a month 2022-10 or a day 2022-10-31`);
	}
	const text = await fileText(request.file);
	const { engine, descriptor } = await openPackage(folder);
	try {
		const version = await dataVersion(folder, descriptor);
		const manifest = await makeManifest(engine, descriptor, version, { path: '', sha256: '', bytes: 0 });
		const catalogue = await readCatalogue();
		const report = reportDate(text, date ?? null, manifest);
		const subjects = subjectsOf([...catalogue.values()].map(({ definition }) => definition));
		const proposed = propose(text, manifest, subjects, report.month);
		const readings = new Map<string, Readings>();
		for (const [id, { definition, sql }] of catalogue) {
			if (!proposed.some(({ candidates }) => candidates.some((each) => each.definition.id === id))) continue;
			readings.set(id, readingsOf(definition, await engine.query(sql), manifest.claims));
		}
		const none: Readings = new Map();
		const ground = { readings: ({ id }: Definition) => readings.get(id) ?? none, report: report.month };
		const checked = checkAll(proposed, ground);
		if (format === 'json') {
			return `${JSON.stringify(
				checked.map((each) => verifyRecord(each, manifest, report.month)),
				null,
				'\t',
			)}\n`;
		}
		const lines = checked.map((each) => lineText(each, manifest, 'zh-CN'));
		return [dateText(report, 'zh-CN'), summaryText(checked, 'zh-CN'), ...lines].join('\n') + '\n';
	} finally {
		await engine.close();
	}
}
