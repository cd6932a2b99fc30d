import type { StartFault } from '#lib/engine/wasm.ts';
import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';

/** Why the engine did not start, as a sentence that says what to do. */
export function startFaultText(fault: StartFault, locale: Locale): string {
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
