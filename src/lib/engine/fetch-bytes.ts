/** Called with the share of bytes received so far, 0 to 1; stays 0 when the length is unknown. */
export type Progress = (share: number) => void;

/**
 * Fetches a file of our own origin whole, with progress; `signal` ends it early, and no progress is told after that.
 * @throws Error when the server does not answer 200, the file is shorter than announced or the signal ends it.
 */
export async function fetchBytes(url: string, onProgress: Progress, signal: AbortSignal): Promise<ArrayBuffer> {
	const response = await fetch(url, { signal });
	if (!response.ok || !response.body) throw new Error(`expected ${url}, found status ${response.status}`);
	// With a content encoding the announced length is that of the compressed file, so that it only serves as an estimate.
	const announced = Number(response.headers.get('content-length') ?? 0);
	const encoded = response.headers.has('content-encoding');
	const expected = encoded ? announced * 5.5 : announced;
	const chunks: Uint8Array[] = [];
	let received = 0;
	const reader = response.body.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		chunks.push(value);
		received += value.length;
		onProgress(expected > 0 ? Math.min(received / expected, 0.99) : 0);
	}
	if (!encoded && announced > 0 && received !== announced) {
		throw new Error(`expected ${announced} bytes of ${url}, found ${received}`);
	}
	const bytes = new Uint8Array(received);
	let position = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, position);
		position += chunk.length;
	}
	onProgress(1);
	return bytes.buffer;
}
