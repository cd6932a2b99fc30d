/** Milliseconds after which the page counts as idle where the browser does not tell. */
const LATER = 3000;

/** Runs what nobody waits for once the page has nothing else to do. */
export function whenIdle(action: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(action, { timeout: LATER });
	else setTimeout(action, LATER);
}
