import { page } from '$app/state';
import { DEFAULT_VIEW, parseView, viewQuery, type ParsedView, type SliceCodes, type View } from '#lib/domain/view.ts';
import { LiveDataError } from './live-data.ts';

/** What a page needs to follow its address: the prerendered value, and how to compute another. */
export interface ShownSource<T> {
	/** What distinguishes the page from others of its kind: its path. */
	readonly base: string;
	readonly value: T;
	/** The path that `value` belongs to, where it may be another than the page's: one value serves several paths. */
	readonly valueBase?: string;
	readonly firstMonth: string;
	readonly lastMonth: string;
	/** Dimensions and codes by which the page can be sliced. */
	readonly slices?: SliceCodes;
	readonly compute: (view: View) => Promise<T>;
	/** What is not seen at once may follow: the same value with the rest of its drawings. */
	readonly complete?: (value: T) => Promise<T>;
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
		const { base, value, valueBase = base } = this.source();
		if (this.key === valueBase) return value;
		return this.computed?.key === this.key ? this.computed.value : null;
	});

	/**
	 * What stands in the page: the value of the address, else the one before it, hidden until it is replaced. Going back to the
	 * prerendered one in between would build the page twice for one choice.
	 */
	readonly standing: T = $derived.by(() => this.value ?? this.computed?.value ?? this.source().value);

	/** The address to which what is shown belongs, or null while nothing is: for tests and measurements. */
	readonly shownKey = $derived.by(() => (this.value === null ? null : this.key));

	/** Whether the page holds what its path shows without a query; if not, it must be fetched. */
	readonly holdsPlain = $derived.by(() => {
		const { base, valueBase = base } = this.source();
		return base === valueBase;
	});

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
			const { base, valueBase = base } = this.source();
			const { key } = this;
			if (key !== valueBase && this.computed?.key !== key) void this.follow(key, this.source(), this.parsed.view);
		});
	}

	private async follow(key: string, { compute, complete }: ShownSource<T>, view: View): Promise<void> {
		this.failed = null;
		try {
			const value = await compute(view);
			if (key !== this.key) return;
			this.computed = { key, value };
			if (!complete) return;
			await new Promise((resolve) => setTimeout(resolve));
			const whole = await complete(value);
			if (this.computed.value === value) this.computed = { key, value: whole };
		} catch (cause) {
			const fault = cause instanceof LiveDataError ? cause.fault : 'compute';
			if (key === this.key) this.failed = { key, fault, cause };
		}
	}
}
