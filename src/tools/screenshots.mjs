// npm run screenshots: build the site if needed and take the pictures of the README from it.
import { ensure, runNode } from './ensure.mjs';
import { findBrowser } from './find-browser.mjs';

await ensure();
process.env.CHROME_PATH = await findBrowser();
process.exitCode =
	runNode(['--import', 'tsx', 'src/tools/site.ts']) || runNode(['--import', 'tsx', 'src/tools/screenshots.ts']);
