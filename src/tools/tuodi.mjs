// npm run --silent tuodi -- figures | check: the command line.
import { ensure, runNode } from './ensure.mjs';

await ensure();
process.exitCode = runNode(['--import', 'tsx', 'src/tools/cli.ts', ...process.argv.slice(2)]);
