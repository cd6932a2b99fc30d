import { asset } from '$app/paths';
import type { CubeFile } from '#lib/domain/cube.ts';
import type { StartFault } from '#lib/engine/wasm.ts';
import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';
import { recheck, type RecheckInput } from '#lib/indicators/recheck.ts';
import { recheckView, type RecheckView } from '#lib/indicators/recheck-view.ts';

/** A recheck that could not be done: in words, and the technical text. */
export interface RecheckFault {
	readonly message: string;
	readonly technical: string;
}

function startFaultText(fault: StartFault, locale: Locale): string {
	switch (fault) {
		case 'unsupported':
			return m.recheck_fault_unsupported({}, { locale });
		case 'engine_file':
			return m.recheck_fault_engine_file({}, { locale });
		case 'data_file':
			return m.recheck_fault_data_file({}, { locale });
		case 'data_hash':
			return m.recheck_fault_data_hash({}, { locale });
		case 'timeout':
			return m.recheck_fault_timeout({}, { locale });
		case 'start':
			return m.recheck_fault_start({}, { locale });
	}
}

async function fetchCube(id: string): Promise<CubeFile> {
	const response = await fetch(asset(`/data/cube/${id}.json`), { cache: 'no-cache' });
	if (!response.ok) throw new Error(`expected cube/${id}.json, found status ${response.status}`);
	return (await response.json()) as CubeFile;
}

/** Starts DuckDB in this browser, rechecks one page's figure and closes it again. Faults come back in words. */
export async function runRecheck(
	input: RecheckInput,
	locale: Locale,
	onProgress: (share: number) => void,
): Promise<RecheckView | RecheckFault> {
	let cube: CubeFile;
	try {
		cube = await fetchCube(input.definition.id);
	} catch (cause) {
		return { message: m.recheck_fault_cube({}, { locale }), technical: String(cause) };
	}
	const { WasmEngine, EngineStartError } = await import('#lib/engine/wasm.ts');
	try {
		const dataUrl = asset(`/data/${input.file.path}`);
		const engine = await WasmEngine.start({ dataUrl, sha256: input.file.sha256, onProgress });
		try {
			return recheckView(await recheck(engine, input, cube), input, engine.fileHash, locale);
		} finally {
			await engine.close();
		}
	} catch (cause) {
		if (cause instanceof EngineStartError) {
			return { message: startFaultText(cause.fault, locale), technical: cause.message };
		}
		return { message: m.recheck_fault_query({}, { locale }), technical: String(cause) };
	}
}
