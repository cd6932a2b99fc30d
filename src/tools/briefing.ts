import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';
import { ROOT } from './catalogue.ts';

/** Builds the program of the one-file briefing as one script and one style into `folder`. */
export async function buildBriefing(folder: string): Promise<void> {
	const built = (await build({
		configFile: false,
		logLevel: 'error',
		root: ROOT,
		publicDir: false,
		plugins: [svelte({ configFile: false })],
		// A library's build leaves this to whoever uses it; nobody else does.
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			target: ['chrome91', 'firefox100', 'safari15.4'],
			cssCodeSplit: false,
			lib: { entry: join(ROOT, 'src', 'briefing', 'main.ts'), formats: ['iife'], name: 'tuodi', fileName: 'briefing' },
		},
	})) as Rolldown.RolldownOutput[];
	const output = built.flatMap((each) => each.output);
	const script = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
	const style = output.flatMap((file) =>
		file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source] : [],
	);
	if (script.length !== 1 || style.length !== 1) {
		throw new Error(`expected one script and one style of the briefing, found ${script.length} and ${style.length}`);
	}
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'briefing.js'), script[0] ?? '');
	await writeFile(join(folder, 'briefing.css'), style[0] ?? '');
}
