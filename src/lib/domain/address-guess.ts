import { distance } from './nearest.ts';

/** A page with its names in both languages; `path` stands below the language. */
export interface KnownPage {
	readonly path: string;
	readonly zh: string;
	readonly en: string;
}

/** A unit's code that is no longer used, and the one that took its area over. */
export interface FormerCode {
	readonly code: string;
	readonly zh: string;
	readonly en: string;
	readonly successor: string;
}

/** Every page of the site but the overview, and the codes of before. */
export interface KnownPages {
	readonly pages: readonly KnownPage[];
	readonly former: readonly FormerCode[];
}

/** What an address probably means: where the site begins, its language, the nearest pages, a code that is no longer used. */
export interface AddressGuess {
	/** Path of the site's root with both slashes; null when nothing in the address tells it. */
	readonly root: string | null;
	readonly english: boolean;
	readonly pages: readonly KnownPage[];
	readonly former: FormerCode | null;
}

/** Share of the longer text that may differ for two texts to count as near. */
const NEAR = 0.5;

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment).toLowerCase();
	} catch (cause) {
		// A broken escape is compared as it stands.
		if (cause instanceof URIError) return segment.toLowerCase();
		throw cause;
	}
}

function apart(a: string, b: string): number {
	return distance(a, b) / Math.max(a.length, b.length, 1);
}

/** Weights of the parts of a path: what an indicator or place is called says more than what stands around it. */
const WEIGHTS = [1, 2, 1];

/** Farness of the page above an address, which is always worth offering. */
const ABOVE = 0.4;

/** A name must fit better than a path to count as much: it leaves the rest of the address aside. */
const BY_NAME = 2;

function byPath(segments: readonly string[], parts: readonly string[]): number {
	let [sum, whole] = [0, 0];
	for (let index = 0; index < Math.max(parts.length, segments.length); index++) {
		const weight = WEIGHTS[index] ?? 1;
		sum += weight * apart(parts[index] ?? '', segments[index] ?? '');
		whole += weight;
	}
	const isAbove = parts.length < segments.length && parts.every((part, index) => part === segments[index]);
	return isAbove ? Math.min(sum / whole, ABOVE) : sum / whole;
}

/** How far a page is from what was asked: by its path, or by what it is called as the last part of the path. */
function farness(segments: readonly string[], { path, zh, en }: KnownPage): number {
	const parts = path.split('/').filter((part) => part !== '');
	const last = segments[segments.length - 1] ?? '';
	const called = parts.length > 2 ? [] : [zh, en.toLowerCase(), parts[parts.length - 1] ?? ''];
	return Math.min(byPath(segments, parts), ...called.map((name) => BY_NAME * apart(last, name)));
}

/**
 * The pages nearest to an address that is not there. `/indicators/dibao_standart/` leads to `indicators/dibao_standard/`, a
 * former code to its successor.
 */
export function guessAddress(pathname: string, { pages, former }: KnownPages): AddressGuess {
	const segments = pathname
		.split('/')
		.filter((segment) => segment !== '')
		.map(decoded);
	const known = new Set(['en', ...pages.map(({ path }) => path.split('/')[0] ?? '')]);
	const start = segments.findIndex((segment) => known.has(segment));
	const english = segments[start] === 'en';
	const asked = segments.slice(start < 0 ? -1 : start + Number(english));
	const old = former.find(({ code }) => code === asked[asked.length - 1]) ?? null;
	const wanted = old ? [...asked.slice(0, -1), old.successor] : asked;
	const ranked = pages
		.map((page) => ({ page, far: farness(wanted, page) }))
		.filter(({ far }) => far <= NEAR)
		.sort((a, b) => a.far - b.far || (a.page.path < b.page.path ? -1 : 1));
	const exact = ranked.filter(({ page }) => page.path === `${wanted.join('/')}/`);
	const chosen = exact.length > 0 ? exact : ranked.slice(0, 3);
	return {
		root:
			start < 0
				? null
				: `/${pathname
						.split('/')
						.filter((segment) => segment !== '')
						.slice(0, start)
						.join('/')}/`.replace('//', '/'),
		english,
		pages: chosen.map(({ page }) => page),
		former: old,
	};
}
