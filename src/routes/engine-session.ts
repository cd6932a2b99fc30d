import { asset } from '$app/paths';
import type { Engine } from '#lib/engine/engine.ts';
import { EngineStartError } from '#lib/engine/start-error.ts';
import type { RecheckSubject } from '#lib/indicators/recheck.ts';

/** A started engine with the hash of the file that it holds. */
type Started = Engine & { readonly fileHash: string };

/** The browser's DuckDB for one page: started on first need, kept for the next slice or recheck, closed with the page. */
export class EngineSession {
	private starting: Promise<Started> | null = null;
	private readonly listeners = new Set<(share: number) => void>();

	/** @param file The data file as the page registered it. */
	constructor(private readonly file: RecheckSubject['file']) {}

	private async start(): Promise<Started> {
		const { WasmEngine } = await import('#lib/engine/wasm.ts').catch((cause: unknown) => {
			throw new EngineStartError('engine_file', cause);
		});
		return WasmEngine.start({
			dataUrl: asset(`/data/${this.file.path}`),
			sha256: this.file.sha256,
			onProgress: (share) => {
				for (const listener of this.listeners) listener(share);
			},
		});
	}

	/**
	 * The engine, with progress of what is fetched, 0 to 1. A failed start is not kept, so that the next call tries again.
	 * @throws EngineStartError
	 */
	async engine(onProgress: (share: number) => void): Promise<Started> {
		this.listeners.add(onProgress);
		this.starting ??= this.start();
		const { starting } = this;
		try {
			return await starting;
		} catch (cause) {
			if (this.starting === starting) this.starting = null;
			throw cause;
		} finally {
			this.listeners.delete(onProgress);
		}
	}

	/** Ends the engine; one that is still starting ends as soon as it has started. */
	async close(): Promise<void> {
		const started = await this.starting?.catch(() => null);
		this.starting = null;
		await started?.close();
	}
}
