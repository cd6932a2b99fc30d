import type { CubeFile } from '#lib/domain/cube.ts';
import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';
import { recheck, type RecheckInput } from '#lib/indicators/recheck.ts';
import { recheckView, type RecheckView } from '#lib/indicators/recheck-view.ts';
import { engineFaultText } from './engine-fault.ts';
import type { EngineSession } from './engine-session.ts';

/** A recheck that could not be done: in words, and the technical text. */
export interface RecheckFault {
	readonly message: string;
	readonly technical: string;
}

/**
 * Rechecks one page's figure in this browser's DuckDB. Faults come back in words.
 * @param fetchCube Gives the precomputed readings, or null for a slice, which has none.
 */
export async function runRecheck(
	session: EngineSession,
	input: RecheckInput,
	fetchCube: () => Promise<CubeFile | null>,
	locale: Locale,
	onProgress: (share: number) => void,
): Promise<RecheckView | RecheckFault> {
	let cube: CubeFile | null;
	try {
		cube = await fetchCube();
	} catch (cause) {
		return { message: m.recheck_fault_cube({}, { locale }), technical: String(cause) };
	}
	try {
		const engine = await session.engine(onProgress);
		onProgress(1);
		return recheckView(await recheck(engine, input, cube), input, engine.fileHash, locale);
	} catch (cause) {
		const message = engineFaultText(cause, locale) ?? m.recheck_fault_query({}, { locale });
		return { message, technical: String(cause) };
	}
}
