// npm run test:office: the files of a meeting, opened and printed by LibreOffice.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensure, runNode, stop } from './ensure.mjs';
import { installOnDebian } from './find-browser.mjs';

/** LibreOffice prints, poppler reads and draws what was printed, librsvg makes the pixels that a browser makes elsewhere. */
const PROGRAMS = ['soffice', 'pdfinfo', 'pdftotext', 'pdftoppm', 'rsvg-convert'];
const PACKAGES = [
	'libreoffice-writer-nogui',
	'libreoffice-impress-nogui',
	'poppler-utils',
	'librsvg2-bin',
	'fonts-noto-cjk',
];

function missing() {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return PROGRAMS.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
}

await ensure();
if (missing().length > 0) installOnDebian('LibreOffice', PACKAGES);
if (missing().length > 0) {
	stop(
		`缺少程序：${missing().join('、')}。Debian上请安装：${PACKAGES.join(' ')}`,
		`Missing programs: ${missing().join(', ')}. On Debian install: ${PACKAGES.join(' ')}`,
	);
}
process.exitCode = runNode(['--import', 'tsx', 'tests/office/run.ts'], {
	env: { ...process.env, TZ: 'Asia/Shanghai' },
});
