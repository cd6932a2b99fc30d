// Gets a fresh clone ready with nothing but Node: checks the version, installs if needed, compiles the messages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STAMP = join(ROOT, 'node_modules', '.tuodi-stamp');
const MESSAGES = join(ROOT, 'src', 'lib', 'i18n');

/** Ends with one plain line in both languages. */
export function stop(zh, en) {
	console.error(`${zh}\n${en}`);
	process.exit(1);
}

function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		stop(
			`需要 Node 20.19 或更新版本，现在是 ${process.versions.node}。`,
			`Node 20.19 or newer is needed; this is ${process.versions.node}.`,
		);
	}
}

function stampNow() {
	const lock = readFileSync(join(ROOT, 'package-lock.json'));
	return createHash('sha256')
		.update(lock)
		.update(`${process.version} ${process.platform} ${process.arch}`)
		.digest('hex');
}

/** The child's environment without what a calling npm or a production shell would force on the installation. */
function cleanEnvironment() {
	const kept = Object.entries(process.env).filter(
		([name]) =>
			name !== 'NODE_ENV' && !/^npm_(config_(omit|production|ignore_scripts)|package_|lifecycle_)/i.test(name),
	);
	return Object.fromEntries(kept);
}

/** Path of npm's own program, or undefined. */
export function npmCli() {
	const fromNpm = process.env.npm_execpath;
	if (fromNpm && existsSync(fromNpm) && /npm-cli\.[cm]?js$/.test(fromNpm)) return fromNpm;
	const beside = join(process.execPath, '..', 'node_modules', 'npm', 'bin', 'npm-cli.js');
	const shared = join(process.execPath, '..', '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
	return [beside, shared].find(existsSync);
}

function install() {
	const stamp = stampNow();
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
	const cli = npmCli();
	if (!cli) stop('找不到 npm，请用 npm start 或 npm test 启动。', 'npm was not found; use npm start or npm test.');
	console.log('正在安装依赖… / Installing dependencies…');
	const { status } = spawnSync(process.execPath, [cli, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
		cwd: ROOT,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: cleanEnvironment(),
	});
	if (status !== 0) stop('依赖安装失败，原因见上。', 'Installation failed; the reason stands above.');
	writeFileSync(STAMP, stamp);
}

/** Compiles the messages without network; a plugin that could not load would otherwise give none and say success. */
async function compileMessages() {
	const hash = createHash('sha256').update(stampNow());
	const catalogues = readdirSync(join(MESSAGES, 'messages'))
		.sort()
		.map((name) => join(MESSAGES, 'messages', name));
	for (const path of [join(MESSAGES, 'project.inlang', 'settings.json'), ...catalogues])
		hash.update(readFileSync(path));
	const stamp = join(MESSAGES, 'generated', '.stamp');
	const wanted = hash.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	const entry = join(ROOT, 'node_modules', '@inlang', 'paraglide-js', 'dist', 'index.js');
	const { compile } = await import(pathToFileURL(entry).href);
	await compile({
		project: join(MESSAGES, 'project.inlang'),
		outdir: join(MESSAGES, 'generated'),
		strategy: ['baseLocale'],
		emitGitIgnore: false,
		emitPrettierIgnore: false,
	});
	const expected = Object.keys(JSON.parse(readFileSync(join(MESSAGES, 'messages', 'zh-CN.json'), 'utf8'))).length - 1;
	const found = readdirSync(join(MESSAGES, 'generated', 'messages')).length - 1;
	if (found < expected)
		stop(`界面文字编译出 ${found} 条，应有 ${expected} 条。`, `${found} messages were compiled, ${expected} expected.`);
	writeFileSync(stamp, wanted);
}

/** Everything that the other tools rely on. */
export async function ensure() {
	checkNode();
	install();
	await compileMessages();
}

/** Runs a Node script of a package or of ours, and returns its exit code. */
export function runNode(args, options = {}) {
	return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', ...options }).status ?? 1;
}
