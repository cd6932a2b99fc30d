import type { Definition } from '#lib/domain/definition.ts';
import type { Manifest } from '#lib/domain/package.ts';
import type { Readings } from '#lib/domain/readings.ts';
import type { Subject } from '#lib/domain/verify/link.ts';
import type { Checked, Ground } from '#lib/domain/verify/verdict.ts';
import type { ReportDate } from '#lib/domain/verify/verify.ts';
import type { LiveData } from './live-data.ts';

/** A text that was checked, with all that a person's own choice of an indicator needs. */
export interface VerifySession {
	readonly text: string;
	readonly report: ReportDate;
	readonly manifest: Manifest;
	readonly subjects: readonly Subject[];
	readonly checked: readonly Checked[];
	/** The figure as one of another indicator; null when it can be no figure of it. @throws LiveDataError */
	readonly relink: (of: Checked, id: string) => Promise<Checked | null>;
}

/** Checks a text against the released readings, without the engine. @throws LiveDataError */
export async function verifySession(live: LiveData, text: string, date: string | null): Promise<VerifySession> {
	const [definitions, manifest, verify, { subjectsOf }, { unpackCube }, { readingsOf }, link, { check }] =
		await Promise.all([
			live.definitions(),
			live.manifest(),
			import('#lib/domain/verify/verify.ts'),
			import('#lib/indicators/wordings.ts'),
			import('#lib/domain/cube.ts'),
			import('#lib/domain/readings.ts'),
			import('#lib/domain/verify/link.ts'),
			import('#lib/domain/verify/verdict.ts'),
		]);
	const report = verify.reportDate(text, date, manifest);
	const subjects = subjectsOf(definitions.values());
	const proposed = verify.propose(text, manifest, subjects, report.month);
	const held = new Map<string, Readings>();
	const fetched = async (definition: Definition): Promise<void> => {
		if (held.has(definition.id)) return;
		held.set(definition.id, readingsOf(definition, unpackCube(await live.cube(definition.id)), manifest.claims));
	};
	const wanted = new Set(proposed.flatMap(({ candidates }) => candidates.map(({ definition }) => definition)));
	await Promise.all([...wanted].map(fetched));
	const none: Readings = new Map();
	const ground: Ground = { readings: ({ id }) => held.get(id) ?? none, report: report.month };
	return {
		text,
		report,
		manifest,
		subjects,
		checked: verify.checkAll(proposed, ground),
		relink: async ({ figure, candidates }, id) => {
			const definition = definitions.get(id);
			const chosen = definition && link.chosenCandidate(figure, definition);
			if (!chosen) return null;
			await fetched(definition);
			return check(figure, candidates, ground, chosen);
		},
	};
}

/** The result as a file: every figure as the command line prints it, and what a person decided about it. */
export async function verifyFile(
	session: VerifySession,
	confirmed: readonly number[],
	relinked: readonly number[],
): Promise<string> {
	const { verifyRecord } = await import('#lib/domain/verify/record.ts');
	const { checked, manifest, report } = session;
	const figures = checked.map((each, index) => ({
		...verifyRecord(each, manifest, report.month),
		confirmed: confirmed.includes(index),
		chosen_by_person: relinked.includes(index),
	}));
	return `${JSON.stringify({ data_version: manifest.dataVersion, report_date: report.month, figures }, null, '\t')}\n`;
}
