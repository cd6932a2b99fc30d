import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { serve } from '../../src/tools/serve.ts';
import { addressOf, BUILD } from '../browser/start-site.ts';
import { buildBareSite } from './bare-site.ts';
import type { Subject } from './subject.ts';
import { countTraffic } from './traffic.ts';

/** A served folder whose traffic is counted. */
export interface Place {
	readonly address: string;
	readonly traffic: ReturnType<typeof countTraffic>;
	readonly server: Server;
}

async function open(folder: string): Promise<Place> {
	const server = await serve(folder, { port: 0, host: '127.0.0.1' });
	return { address: addressOf(server), traffic: countTraffic(server), server };
}

/** Serves the built site and the bare page by the project's own server while the work lasts. */
export async function withPlaces(subject: Subject, work: (ours: Place, bare: Place) => Promise<void>): Promise<void> {
	const folder = await buildBareSite(subject);
	const [ours, bare] = [await open(BUILD), await open(folder)];
	try {
		await work(ours, bare);
	} finally {
		ours.server.close();
		bare.server.close();
		await rm(folder, { recursive: true, force: true });
	}
}
