import { page } from '$app/state';
import { DEFAULT_VIEW, parseView, viewQuery, type ParsedView, type SliceCodes, type View } from '#lib/domain/view.ts';
import { LiveDataError } from './live-data.ts';

/** What a page needs to follow its address: the prerendered value, and how to compute another. */
export interface ShownSource<T> {
	/** What distinguishes the page from others of its kind: its path. */
	readonly base: string;
	readonly value: T;
	readonly firstMonth: string;
	readonly lastMonth: string;
	/** Dimensions and codes by which the page can be sliced. */
	readonly slices?: SliceCodes;
	readonly compute: (view: View) => Promise<T>;
}

export type ShownFault = 'fetch' | 'released' | 'compute';

/**
 * The value that belongs to the address, or null while it is not there yet: a page shows nothing of another state meanwhile.
 * Before hydration the address is the prerendered one; `veil.js` has veiled the page when its query says otherwise.
 */
export class Shown<T> {
	private readonly source: () => ShownSource<T>;
	private live = $state(false);
	private computed = $state.raw<{ readonly key: string; readonly value: T } | null>(null);
	private failed = $state.raw<{ readonly key: string; readonly fault: ShownFault; readonly cause: unknown } | null>(
		null,
	);

	readonly parsed: ParsedView = $derived.by(() => {
		const { firstMonth, lastMonth, slices } = this.source();
		return this.live
			? parseView(page.url.searchParams, firstMonth, lastMonth, slices)
			: { view: DEFAULT_VIEW, faults: [] };
	});

	private readonly key = $derived.by(() => this.source().base + viewQuery(this.parsed.view));

	/** The value of the address, or null while it is being computed or when it could not be. */
	readonly value: T | null = $derived.by(() => {
		const { base, value } = this.source();
		if (this.key === base) return value;
		return this.computed?.key === this.key ? this.computed.value : null;
	});

	/** The address to which what is shown belongs, or null while nothing is: for tests and measurements. */
	readonly shownKey = $derived.by(() => (this.value === null ? null : this.key));

	/** Why there is no value, or null. */
	readonly fault = $derived(this.failed?.key === this.key ? this.failed : null);

	/** Whether the page has come alive: controls work from then on. */
	get isLive(): boolean {
		return this.live;
	}

	/** Must be made while a component initialises. */
	constructor(source: () => ShownSource<T>) {
		this.source = source;
		$effect(() => {
			this.live = true;
		});
		$effect(() => {
			if (this.live && (this.value !== null || this.fault)) delete document.documentElement.dataset['veil'];
		});
		$effect(() => {
			const { base, compute } = this.source();
			const { key } = this;
			if (key !== base && this.computed?.key !== key) void this.follow(key, compute, this.parsed.view);
		});
	}

	private async follow(key: string, compute: (view: View) => Promise<T>, view: View): Promise<void> {
		this.failed = null;
		try {
			const value = await compute(view);
			if (key === this.key) this.computed = { key, value };
		} catch (cause) {
			const fault = cause instanceof LiveDataError ? cause.fault : 'compute';
			if (key === this.key) this.failed = { key, fault, cause };
		}
	}
}
