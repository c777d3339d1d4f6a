import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { localeOf } from '#lib/address.ts';
import { directionOf, helpLanguageOf, isHelpPath } from '#lib/help-address.ts';

export const handle: Handle = async ({ event, resolve }) => {
	const { pathname } = event.url;
	const language = helpLanguageOf(pathname) ?? localeOf(pathname);
	const isHelp = isHelpPath(pathname);
	const framed = (html: string) =>
		html
			.replace('%lang%', language)
			.replace('%dir%', directionOf(language))
			.replace('%icon%', isHelp ? '/i/0.svg' : '/favicon.svg');
	return resolve(event, {
		transformPageChunk: ({ html }) => withoutMarkers(framed(html)),
		// Help is read on slow lines: there the typeface comes last.
		preload: ({ type, path }) => !isHelp && type === 'font' && path.includes('upright')
	});
};

export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind === 'unknown') (event.platform?.report ?? console.error)(error);
};

/** Svelte marks places for its own script to find again; these pages have none. */
function withoutMarkers(html: string): string {
	return html.replaceAll(/<!--[^>]*-->/g, '').replaceAll(/\n\s*\n/g, '\n');
}
