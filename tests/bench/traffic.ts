import type { Server } from 'node:http';

/** One answer of the server as it went over the line. */
export interface Transfer {
	readonly kind: Kind;
	readonly bytes: number;
}

export const KINDS = ['html', 'js', 'css', 'font', 'data', 'wasm', 'other'] as const;
export type Kind = (typeof KINDS)[number];

const ENDINGS: Readonly<Record<string, Kind>> = {
	html: 'html',
	js: 'js',
	css: 'css',
	woff: 'font',
	woff2: 'font',
	ttf: 'font',
	json: 'data',
	duckdb: 'data',
	wasm: 'wasm',
};

function kindOf(url: string): Kind {
	const path = url.replace(/[?#].*$/, '');
	if (path.endsWith('/')) return 'html';
	return ENDINGS[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''] ?? 'other';
}

/**
 * Counts what a server sends, headers and compressed body, whoever asks: page or worker. Connections answer one request at a
 * time (HTTP/1.1), so that the difference of a socket's counter belongs to the answer.
 */
export function countTraffic(server: Server): { take: () => Transfer[] } {
	let transfers: Transfer[] = [];
	server.prependListener('request', (request, response) => {
		const before = request.socket.bytesWritten;
		response.once('finish', () => {
			transfers.push({ kind: kindOf(request.url ?? '/'), bytes: request.socket.bytesWritten - before });
		});
	});
	return {
		/** What was sent since the last call. */
		take() {
			const taken = transfers;
			transfers = [];
			return taken;
		},
	};
}

/** Bytes of one kind, or of all. */
export function bytesOf(transfers: readonly Transfer[], kind?: Kind): number {
	return transfers.reduce((sum, transfer) => sum + (!kind || transfer.kind === kind ? transfer.bytes : 0), 0);
}
