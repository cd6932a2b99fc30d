import type { Handle } from '@sveltejs/kit';
import { localeOfParam } from '#lib/i18n/locale.ts';

/** Puts the route's locale into the prerendered `<html lang>`. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', localeOfParam(event.params.lang)) });
