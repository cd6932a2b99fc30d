import { createContext, onDestroy } from 'svelte';
import * as m from '#lib/i18n/generated/messages.js';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Frame } from '#lib/output/meeting/frame.ts';

/** What the layout knows of the data that every frame cites. */
interface Release {
	readonly locale: Locale;
	readonly dataUntil: string;
	readonly dataVersion: string;
}

/** Makes the frames of a page from what it shows now; null while it shows nothing. */
type MakeFrames = (source: string) => Promise<readonly Frame[] | null>;

/** Where a page hands up its frames; made by the layout, whose header shows them. */
export class MeetingSource {
	private make: MakeFrames | null = null;

	constructor(private readonly release: () => Release) {}

	provide(make: MakeFrames): void {
		this.make = make;
	}

	withdraw(make: MakeFrames): void {
		if (this.make === make) this.make = null;
	}

	/** The frames of the page as it stands; from its headings and texts where it hands up none. */
	async frames(): Promise<readonly Frame[]> {
		const { locale, dataUntil, dataVersion } = this.release();
		const source = `${m.data_until({ date: dataUntil }, { locale })} · ${m.data_version({ version: dataVersion }, { locale })}`;
		const made = await this.make?.(source);
		if (made && made.length > 0) return made;
		const { framesOfPage } = await import('#lib/output/meeting/page-frames.ts');
		const main = document.getElementById('content') ?? document.body;
		const [topic = ''] = document.title.split(' · ');
		return framesOfPage(main, { topic, source }, locale);
	}
}

const [getMeetingSource, setMeetingSource] = createContext<MeetingSource>();
export { setMeetingSource };

/** Hands up the frames of a page while it stands. Must be called while a component initialises. */
export function provideFrames(make: MakeFrames): void {
	const source = getMeetingSource();
	source.provide(make);
	onDestroy(() => {
		source.withdraw(make);
	});
}
