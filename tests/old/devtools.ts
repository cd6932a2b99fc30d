import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

interface Answer {
	readonly id?: number;
	readonly method?: string;
	readonly sessionId?: string;
	readonly params?: Readonly<Record<string, unknown>>;
	readonly result?: Readonly<Record<string, unknown>>;
	readonly error?: { readonly message: string };
}

/** A browser spoken to by the DevTools protocol over a pipe: today's libraries no longer speak with one of 2021. */
export class Devtools {
	private next = 1;
	private session = '';
	private rest = '';
	private readonly waiting = new Map<number, (answer: Answer) => void>();
	/** Errors of the page and of its console, as they come. */
	readonly faults: string[] = [];

	private constructor(private readonly process: ChildProcess) {
		(process.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
			const parts = (this.rest + text).split('\0');
			this.rest = parts.pop() ?? '';
			for (const part of parts) this.hear(JSON.parse(part) as Answer);
		});
	}

	/** Starts a browser with one page. */
	static async launch(path: string, args: readonly string[]): Promise<Devtools> {
		const process = spawn(path, ['--remote-debugging-pipe', ...args], {
			stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
		});
		const devtools = new Devtools(process);
		const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank' });
		const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
		devtools.session = String(sessionId);
		for (const domain of ['Page', 'Runtime', 'Log']) await devtools.send(`${domain}.enable`);
		return devtools;
	}

	private hear({ id, method, params, result, error }: Answer): void {
		if (id !== undefined) {
			this.waiting.get(id)?.({ ...(result && { result }), ...(error && { error }) });
			this.waiting.delete(id);
		}
		const isFault =
			method === 'Runtime.exceptionThrown' ||
			(method === 'Runtime.consoleAPICalled' && params?.['type'] === 'error') ||
			(method === 'Log.entryAdded' && (params?.['entry'] as { level: string }).level === 'error');
		if (isFault) this.faults.push(JSON.stringify(params).slice(0, 600));
	}

	async send(method: string, params: object = {}): Promise<Readonly<Record<string, unknown>>> {
		const id = this.next++;
		const message = { id, method, params, ...(this.session && { sessionId: this.session }) };
		const answer = await new Promise<Answer>((resolve, reject) => {
			const timer = setTimeout(() => {
				reject(new Error(`no answer to ${method} for 30 s`));
			}, 30_000);
			this.waiting.set(id, (heard) => {
				clearTimeout(timer);
				resolve(heard);
			});
			(this.process.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`);
		});
		if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
		return answer.result ?? {};
	}

	/** Evaluates an expression in the page and returns its value. */
	async evaluate(expression: string): Promise<unknown> {
		const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
			expression,
			returnByValue: true,
			awaitPromise: true,
		});
		if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails).slice(0, 600)}`);
		return (result as { value?: unknown }).value;
	}

	/** Waits until an expression is true in the page; after 20 s says what the page shows. */
	async until(expression: string): Promise<void> {
		const end = Date.now() + 20_000;
		while (Date.now() < end) {
			if ((await this.evaluate(`Boolean(${expression})`)) === true) return;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		const seen = await this.evaluate('location.href + " " + document.querySelector("main").innerText.slice(0, 300)');
		throw new Error(`expected ${expression}, found ${String(seen)}; ${this.faults.join('; ')}`);
	}

	async open(url: string): Promise<void> {
		await this.send('Page.navigate', { url });
		await this.until(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
	}

	close(): void {
		this.process.kill('SIGKILL');
	}
}
