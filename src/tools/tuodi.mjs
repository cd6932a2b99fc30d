// npm run --silent tuodi -- figures | check: the command line.
import { ensure, runNode } from './ensure.mjs';

await ensure();
// The compiler of the messages leaves timers of 30 s behind; nothing here has to wait for them.
process.exit(runNode(['--import', 'tsx', 'src/tools/cli.ts', ...process.argv.slice(2)]));
