import { monthLabel } from '#lib/domain/period-label.ts';
import type { AddressFault } from '#lib/domain/view.ts';
import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';
import { engineFaultText } from './engine-fault.ts';
import type { Shown, ShownFault } from './shown.svelte.ts';

/** What a page says about its address: what could not be followed, what is being computed, what failed and where to go. */
export interface ViewNoticeText {
	readonly kind: 'fault' | 'busy' | 'failed';
	readonly text: string;
	readonly technical?: string;
	/** A way on, with its words; `reload` fetches the new release. */
	readonly link?: { readonly href: string; readonly text: string; readonly reload: boolean };
}

function faultText(fault: AddressFault, locale: Locale): string {
	switch (fault.part) {
		case 'cutoff':
			return m.view_fault_cutoff({ found: fault.found, nearest: monthLabel(fault.nearest, locale) }, { locale });
		case 'comparison':
			return m.view_fault_comparison({ found: fault.found }, { locale });
		case 'slice':
			return m.view_fault_slice({ found: fault.found }, { locale });
	}
}

/** Why nothing is shown: the file, the engine, the query, or a fault of ours. */
function failureText(fault: ShownFault, cause: unknown, locale: Locale): string {
	if (fault === 'fetch') return m.view_failed({}, { locale });
	return engineFaultText(cause, locale) ?? m.error_compute({}, { locale });
}

/** The notice of a page, or null when all is as the address says. `share` is the progress of an engine that is starting. */
export function viewNotice(
	shown: Pick<Shown<unknown>, 'fault' | 'value' | 'parsed' | 'holdsPlain'>,
	locale: Locale,
	plainHref: string,
	share: number | null = null,
): ViewNoticeText | null {
	const { fault, value, parsed } = shown;
	if (fault?.fault === 'released') {
		const link = { href: plainHref, text: m.view_reload({}, { locale }), reload: true };
		return { kind: 'failed', text: m.view_released({}, { locale }), link };
	}
	if (fault) {
		const link = { href: plainHref, text: m.view_plain({}, { locale }), reload: !shown.holdsPlain };
		const text = failureText(fault.fault, fault.cause, locale);
		return { kind: 'failed', text, technical: String(fault.cause), link };
	}
	if (value === null) {
		const text =
			share === null
				? m.view_busy({}, { locale })
				: m.view_busy_engine({ n: String(Math.floor(share * 100)) }, { locale });
		return { kind: 'busy', text };
	}
	if (parsed.faults.length === 0) return null;
	return { kind: 'fault', text: parsed.faults.map((each) => faultText(each, locale)).join(locale === 'en' ? ' ' : '') };
}
