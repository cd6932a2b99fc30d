// npm start: install if needed, build data and pages, compress, serve, print the address.
import { ensure, runNode } from './ensure.mjs';

await ensure();
process.exitCode = runNode(['--import', 'tsx', 'src/tools/site.ts', '--serve']);
