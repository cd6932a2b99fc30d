// Finds a Firefox for its smoke test; on a Debian machine where we are root, installs Debian's.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from './ensure.mjs';
import { installOnDebian } from './find-browser.mjs';

function usualPlaces() {
	const { PROGRAMFILES = '', HOME = '' } = process.env;
	switch (process.platform) {
		case 'win32':
			return [join(PROGRAMFILES, 'Mozilla Firefox', 'firefox.exe')];
		case 'darwin':
			return ['', HOME].map((base) => `${base}/Applications/Firefox.app/Contents/MacOS/firefox`);
		default:
			return ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
	}
}

/** Path of a Firefox. Ends with a plain message when there is none. */
export function findFirefox() {
	const wished = process.env.FIREFOX_PATH;
	if (wished && !existsSync(wished)) {
		stop(`FIREFOX_PATH 指的文件不存在：${wished}`, `FIREFOX_PATH names a file that does not exist: ${wished}`);
	}
	const search = () => [wished, ...usualPlaces()].find((path) => path && existsSync(path));
	const found = search() ?? (installOnDebian('Firefox', ['firefox-esr', 'fonts-noto-cjk']) ? search() : undefined);
	if (found) return found;
	return stop(
		'没有找到 Firefox。请安装一个，或用环境变量 FIREFOX_PATH 指明它的位置。',
		'No Firefox was found. Install one, or name its path in the environment variable FIREFOX_PATH.',
	);
}
