import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { localeOf } from '#lib/address.ts';

export const handle: Handle = async ({ event, resolve }) => {
	const locale = localeOf(event.url.pathname);
	return resolve(event, {
		transformPageChunk: ({ html }) => withoutMarkers(html.replace('%locale%', locale)),
		preload: ({ type, path }) => type === 'font' && path.includes('upright')
	});
};

export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind === 'unknown') (event.platform?.report ?? console.error)(error);
};

/** Svelte marks places for its own script to find again; these pages have none. */
function withoutMarkers(html: string): string {
	return html.replaceAll(/<!--[^>]*-->/g, '').replaceAll(/\n\s*\n/g, '\n');
}
