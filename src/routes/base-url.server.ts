/**
 * Address under which readers reach the site (`TUODI_BASE_URL`), for links that leave it: on paper, in files. Null where the
 * installation names none; then it is the one at which a page was opened. @throws Error for what is no http address.
 */
export function baseUrl(): string | null {
	const wanted = process.env['TUODI_BASE_URL'] ?? '';
	if (wanted === '') return null;
	const url = URL.canParse(wanted) ? new URL(wanted) : null;
	const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
	if (isPlain) return url.href.endsWith('/') ? url.href : `${url.href}/`;
	throw new Error(`TUODI_BASE_URL: expected an address such as https://example.gov.cn/tuodi/, found “${wanted}”`);
}
