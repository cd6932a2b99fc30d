// npm run bench: build the site if needed and measure it beside a bare page.
import { ensure, runNode } from './ensure.mjs';

await ensure();
process.exitCode =
	runNode(['--import', 'tsx', 'src/tools/site.ts']) ||
	runNode(['--import', 'tsx', 'tests/bench/bench.ts', ...process.argv.slice(2)]);
