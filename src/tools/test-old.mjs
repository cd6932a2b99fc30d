// npm run test:old: the built site in a Chromium of 2021 (91), fetched only for this, into .cache/old.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { ensure, npmCli, ROOT, runNode, stop } from './ensure.mjs';

const FOLDER = join(ROOT, '.cache', 'old');
const BROWSER = join(FOLDER, 'chromium');
/** MIT; HeadlessChrome 91.0.4469 for Linux on x64. */
const PACKAGE = 'chrome-aws-lambda@9.0.0';

function fetchBrowser() {
	if (existsSync(BROWSER)) return;
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		stop('旧版浏览器的检验只能在Linux（x64）上做。', 'The test with an old browser needs Linux on x64.');
	}
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
	const options = ['--no-save', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
	const { status } = spawnSync(process.execPath, [npmCli(), 'install', ...options, PACKAGE], {
		cwd: FOLDER,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	if (status !== 0) stop(`没有取到${PACKAGE}，原因见上。`, `${PACKAGE} could not be fetched; the reason stands above.`);
	const packed = join(FOLDER, 'node_modules', 'chrome-aws-lambda', 'bin', 'chromium.br');
	writeFileSync(BROWSER, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
}

await ensure();
fetchBrowser();
process.exitCode =
	runNode(['--import', 'tsx', 'src/tools/site.ts']) || runNode(['--import', 'tsx', 'tests/old/run.ts', BROWSER]);
