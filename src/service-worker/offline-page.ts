import * as m from '#lib/i18n/generated/messages.js';
import { LOCALES, localePrefix } from '#lib/i18n/locale.ts';

/** Stands for a page that is not kept while the server does not answer: what happened, and the way to what is kept. */
export function offlinePage(base: string): Response {
	const parts = LOCALES.map(
		(locale) => `<section lang="${locale}"><h1>${m.offline_title({}, { locale })}</h1>
<p>${m.offline_hint({}, { locale })}</p>
<p><a href="${base}${localePrefix(locale)}">${m.error_home({}, { locale })}</a></p></section>`,
	);
	const title = m.offline_title({}, { locale: 'zh-CN' });
	const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body><main>${parts.join('\n')}</main></body></html>`;
	return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
