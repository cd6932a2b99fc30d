import { whenIdle } from './when-idle.ts';

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
	whenIdle(() => {
		void serviceWorker.ready.then(({ active }) => active?.postMessage({ keep: pathname }));
	});
}
