import { page } from '$app/state';

/**
 * What the query of an address sets on a page whose answer needs no data from elsewhere. Before hydration it is what the page opens
 * with; `veil.js` has veiled what follows it when the query says otherwise, until `lift` is called.
 */
export class AddressSetting<T> {
	private live = $state(false);
	private readonly read: (query: string) => T;

	/** What the address sets, with what of it could not be followed. */
	readonly value: T = $derived.by(() => this.read(this.live ? page.url.search : ''));

	/** Whether the page has come alive: controls work from then on. */
	get isLive(): boolean {
		return this.live;
	}

	/** Must be made while a component initialises. @param read Reads a query with its question mark; the empty one is what the page opens with. */
	constructor(read: (query: string) => T) {
		this.read = read;
		$effect(() => {
			this.live = true;
		});
	}

	/** Shows what follows the address, now that it belongs to it. */
	lift(): void {
		if (this.live) delete document.documentElement.dataset['veil'];
	}
}
