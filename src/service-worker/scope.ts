/** The parts of a service worker's own world that we use; TypeScript's library for it excludes that of pages. */
export interface ServiceScope {
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
	addEventListener(type: 'message', listener: (event: LongEvent & { readonly data: unknown }) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

interface LongEvent {
	waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends LongEvent {
	readonly request: Request;
	respondWith(response: Promise<Response>): void;
}
