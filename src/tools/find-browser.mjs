// Finds a Chrome or Chromium for the browser tests; on a Debian machine where we are root, installs Debian's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from './ensure.mjs';

function usualPlaces() {
	const { PROGRAMFILES = '', LOCALAPPDATA = '', HOME = '' } = process.env;
	const x86 = process.env['PROGRAMFILES(X86)'] ?? '';
	switch (process.platform) {
		case 'win32':
			return [PROGRAMFILES, x86, LOCALAPPDATA].flatMap((base) => [
				join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
				join(base, 'Chromium', 'Application', 'chrome.exe'),
				join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
			]);
		case 'darwin':
			return ['', HOME].flatMap((base) => [
				`${base}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
				`${base}/Applications/Chromium.app/Contents/MacOS/Chromium`,
			]);
		default:
			return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
				(name) => `/usr/bin/${name}`,
			);
	}
}

async function playwrightsOwn() {
	const { chromium } = await import('@playwright/test');
	return chromium.executablePath();
}

/** On a Debian machine where we are root: installs packages of its own. False when it could not. */
export function installOnDebian(name, packages) {
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
	console.log(`正在安装 ${name}… / Installing ${name}…`);
	const run = (...args) =>
		spawnSync('apt-get', args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		}).status === 0;
	return run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Path of a browser. Ends with a plain message when there is none. */
export async function findBrowser() {
	const wished = process.env.CHROME_PATH;
	if (wished) {
		if (existsSync(wished)) return wished;
		stop(`CHROME_PATH 指的文件不存在：${wished}`, `CHROME_PATH names a file that does not exist: ${wished}`);
	}
	const search = async () => [...usualPlaces(), await playwrightsOwn()].find((path) => path && existsSync(path));
	const found =
		(await search()) ?? (installOnDebian('Chromium', ['chromium', 'fonts-noto-cjk']) ? await search() : undefined);
	if (found) return found;
	return stop(
		'没有找到 Chrome 或 Chromium。请安装一个，或用环境变量 CHROME_PATH 指明它的位置。',
		'No Chrome or Chromium was found. Install one, or name its path in the environment variable CHROME_PATH.',
	);
}
