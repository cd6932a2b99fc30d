/**
 * After the first visit the site works with the server stopped. Built files never change under their name: cache first. Pages and
 * data come from the server while it answers, so that a new release shows at once, else from the cache.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { isEngine, isKeepMessage, keptPages, withData } from './keep.ts';
import { offlinePage } from './offline-page.ts';
import type { ServiceScope } from './scope.ts';

const scope = self as unknown as ServiceScope;
/** Below one origin several sites may stand: each has its own caches. */
const OURS = `tuodi ${base}/ `;
const BUILT = `${OURS}built`;
const PAGES = `${OURS}pages ${version}`;
const IMMUTABLE = `${base}/_app/immutable/`;

/** The cache's key of an address: without query, which only says what the page shows of itself, or of which release it is. */
function keyOf(url: string): string {
	const { origin, pathname } = new URL(url, location.href);
	return origin + pathname;
}

/** Keeps a whole, good answer of ours; anything else is passed on only. A full disk leaves the page as it is. */
async function keep(name: string, key: string, response: Response): Promise<void> {
	if (response.status !== 200 || response.redirected || response.type !== 'basic') return;
	const cache = await caches.open(name);
	await Promise.allSettled([cache.put(key, response)]);
}

/** Fetches and keeps what is not kept yet, one after another. */
async function keepAll(name: string, urls: readonly string[]): Promise<void> {
	const cache = await caches.open(name);
	for (const url of urls) {
		const key = keyOf(url);
		if (await cache.match(key)) continue;
		const [answer] = await Promise.allSettled([fetch(key, { cache: name === BUILT ? 'default' : 'no-cache' })]);
		if (answer.status === 'fulfilled') await keep(name, key, answer.value);
		else return;
	}
}

async function install(): Promise<void> {
	await keepAll(
		BUILT,
		build.filter((path) => !isEngine(path)),
	);
	const own = files.filter((path) => !path.startsWith(`${base}/data/`));
	await keepAll(PAGES, [...own, ...withData(`${base}/`), ...withData(`${base}/en/`)]);
}

/** Removes what older versions have left: their pages, and built files that this version does not have. */
async function removeOld(): Promise<void> {
	const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== BUILT && name !== PAGES);
	await Promise.all(names.map((name) => caches.delete(name)));
	const cache = await caches.open(BUILT);
	const current = new Set(build.map(keyOf));
	const old = (await cache.keys()).filter(({ url }) => !current.has(url));
	await Promise.all(old.map((request) => cache.delete(request)));
}

/** In idle time: the page itself, then the pages of its language and the readings of all indicators. */
async function keepLanguage(pathname: string): Promise<void> {
	const below = prerendered.map((path) => path.slice(base.length + 1));
	const pages = keptPages(below, pathname.startsWith(`${base}/en/`)).map((path) => `${base}/${path}`);
	const readings = files.filter((path) => path.startsWith(`${base}/data/`) && path.endsWith('.json'));
	await keepAll(PAGES, [...withData(pathname), ...readings, ...pages.flatMap(withData)]);
}

async function cacheFirst(request: Request, event: { waitUntil(work: Promise<unknown>): void }): Promise<Response> {
	const key = keyOf(request.url);
	const kept = await caches.match(key, { cacheName: BUILT });
	if (kept) return request.method === 'HEAD' ? new Response(null, { headers: kept.headers }) : kept;
	const response = await fetch(request);
	if (request.method === 'GET') event.waitUntil(keep(BUILT, key, response.clone()));
	return response;
}

async function networkFirst(request: Request, event: { waitUntil(work: Promise<unknown>): void }): Promise<Response> {
	const key = keyOf(request.url);
	const [answer] = await Promise.allSettled([fetch(request)]);
	if (answer.status === 'fulfilled') {
		if (request.method === 'GET') event.waitUntil(keep(PAGES, key, answer.value.clone()));
		return answer.value;
	}
	const kept = await caches.match(key, { cacheName: PAGES });
	if (kept) return kept;
	if (request.mode === 'navigate') return offlinePage(base);
	if (key.endsWith('/__data.json')) return new Response(null, { status: 503 });
	throw answer.reason;
}

scope.addEventListener('install', (event) => {
	// At once: a page of the old version that lacks a file asks the server for it, as it would without us.
	event.waitUntil(install().then(() => scope.skipWaiting()));
});
scope.addEventListener('activate', (event) => {
	event.waitUntil(removeOld().then(() => scope.clients.claim()));
});
scope.addEventListener('message', (event) => {
	if (isKeepMessage(event.data)) event.waitUntil(keepLanguage(event.data.keep));
});
scope.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (origin !== location.origin || !pathname.startsWith(`${base}/`)) return;
	if (request.method !== 'GET' && request.method !== 'HEAD') return;
	if (pathname.endsWith('/service-worker.js') || pathname.endsWith('/_app/version.json')) return;
	event.respondWith(pathname.startsWith(IMMUTABLE) ? cacheFirst(request, event) : networkFirst(request, event));
});
