// npm run test:firefox: a smoke test of the built site in Firefox.
import { ensure, runNode } from './ensure.mjs';
import { findFirefox } from './find-firefox.mjs';

await ensure();
const firefox = findFirefox();
process.exitCode =
	runNode(['--import', 'tsx', 'src/tools/site.ts']) || runNode(['--import', 'tsx', 'tests/firefox/run.ts', firefox]);
