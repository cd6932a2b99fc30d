/** Milliseconds after which the page counts as idle where the browser does not tell. */
const LATER = 3000;

/**
 * Asks the service worker, where the browser has one, to keep this page and the others of its language for times without a server.
 * Not for readers who save data.
 */
export function keepOffline(pathname: string): void {
	// Missing on plain http, whatever the types say.
	const { serviceWorker, connection } = navigator as Partial<Pick<Navigator, 'serviceWorker'>> & {
		connection?: { readonly saveData?: boolean };
	};
	if (!serviceWorker || connection?.saveData) return;
	const ask = (): void => {
		void serviceWorker.ready.then(({ active }) => active?.postMessage({ keep: pathname }));
	};
	if ('requestIdleCallback' in window) requestIdleCallback(ask, { timeout: LATER });
	else setTimeout(ask, LATER);
}
