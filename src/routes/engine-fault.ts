import { QueryError } from '#lib/engine/engine.ts';
import { EngineStartError, isOutOfMemory, type StartFault } from '#lib/engine/start-error.ts';
import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';

/** Why the engine did not start, as a sentence that says what to do. */
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
		case 'memory':
			return m.error_memory({}, { locale });
		case 'start':
			return m.recheck_fault_start({}, { locale });
	}
}

/** What went wrong with the engine or a query, as a sentence that says what to do; null when it was something else. */
export function engineFaultText(cause: unknown, locale: Locale): string | null {
	if (cause instanceof EngineStartError) return startFaultText(cause.fault, locale);
	if (!(cause instanceof QueryError)) return null;
	return isOutOfMemory(cause.cause) ? m.error_memory({}, { locale }) : m.recheck_fault_query({}, { locale });
}
