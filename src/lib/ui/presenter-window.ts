import { mount, unmount } from 'svelte';
import type { Locale } from '../i18n/locale.ts';
import type { Move } from './meeting-keys.ts';
import MeetingPresenter from './MeetingPresenter.svelte';
import type { Presentation } from './presentation.svelte.ts';

/** What the presenter's window shows, and how it moves the room's screen. */
export interface PresenterProps {
	readonly show: Presentation;
	readonly locale: Locale;
	readonly go: (move: Move) => void;
}

const SIZE = 'popup,width=960,height=720';

/** Everything that this document is styled by, for a second window of the same program. */
function stylesOf(source: Document): Node[] {
	return [...source.querySelectorAll('link[rel="stylesheet"], style')].map((each) => {
		const copy = each.cloneNode(true);
		// The new window has no address of its own from which to find it.
		if (each instanceof HTMLLinkElement && copy instanceof HTMLLinkElement) copy.href = each.href;
		return copy;
	});
}

/**
 * Opens the presenter's window beside the room's screen: notes, what comes next, the time. Both show the same presentation.
 * @param closed Called once the window is gone, by whatever hand.
 * @returns What closes it; null where the browser opens no window.
 */
export function openPresenter(props: PresenterProps, closed: () => void): (() => void) | null {
	const other = window.open('', '', SIZE);
	if (!other) return null;
	const page = other.document;
	page.documentElement.lang = props.locale;
	page.head.append(...stylesOf(document));
	const shown = mount(MeetingPresenter, { target: page.body, props }) as Record<string, unknown>;
	const finish = (): void => {
		window.removeEventListener('pagehide', close);
		void unmount(shown);
		closed();
	};
	const close = (): void => {
		other.close();
	};
	other.addEventListener('pagehide', finish, { once: true });
	window.addEventListener('pagehide', close);
	return close;
}
