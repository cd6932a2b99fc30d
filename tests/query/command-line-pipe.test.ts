import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/tools/catalogue.ts';

it('A reader that has seen enough (as head does) ends the command line without a stack trace.', async () => {
	const child = spawn(process.execPath, ['--import', 'tsx', 'src/tools/cli.ts', 'figures', '--all'], {
		cwd: ROOT,
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: 50_000,
	});
	let err = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
	child.stdout.once('data', () => child.stdout.destroy());
	await once(child, 'close');
	expect(err).toBe('');
});
