import { AsyncLocalStorage } from 'node:async_hooks';
import { dev } from '$app/env';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { lenderIn, usualLanguages } from '@kok/domain/languages';
import type { Content } from '@kok/domain/release/content';
import { languagesOf, networkOf } from '@kok/domain/release/reading';
import type { InterfaceLanguage, Locale } from '@kok/domain/words';
import { localeOf } from '#lib/addresses/address.ts';
import { directionOf, helpAddress, helpDoorAddress, helpLanguageOf, isHelpPath } from '#lib/addresses/help-address.ts';
import { withBorrowed } from '#lib/words/borrowed.ts';
import { withDirections } from '#lib/words/directions.ts';
import { askForLender } from '#lib/words/lender.ts';

/** The language of the words that the network lends to those in which the interface is not written. */
const lending = new AsyncLocalStorage<InterfaceLanguage>();
askForLender(() => lending.getStore());

export const handle: Handle = async ({ event, resolve }) => {
	const { pathname } = event.url;
	const { language, lender } = languagesAt(pathname, event.platform?.release.content);
	const direction = directionOf(language);
	const isHelp = isHelpPath(pathname);
	const helpOrigin = isHelp ? undefined : event.platform?.helpOrigin;
	const doors = isHelp || event.platform?.isStatic ? [] : languagesIn(event.platform?.release.content);
	const framed = (html: string) =>
		html
			.replace('%lang%', language)
			.replace('%dir%', direction)
			.replace('%icon%', isHelp ? '/i/0.svg' : '/favicon.svg')
			.replace('</head>', dev ? `${reloading}</head>` : '</head>');
	const response = await lending.run(lender, async () =>
		resolve(event, {
			transformPageChunk: ({ html }) => {
				const spelt = withDirections(withBorrowed(framed(html), lender), direction);
				return linkedToHelp(withDoors(withoutMarkers(spelt), doors), helpOrigin);
			},
			// Help is read on slow lines: there the typeface comes last.
			preload: ({ type }) => !isHelp && type === 'font'
		})
	);
	return helpOrigin === undefined ? response : ledToHelp(response, helpOrigin);
};

/** Without a release nothing is shown but an error, in the usual languages. */
function languagesAt(pathname: string, content: Content | undefined) {
	if (!content) return { language: localeOf(pathname, usualLanguages), lender: lenderIn({}) };
	const language = helpLanguageOf(pathname, content) ?? localeOf(pathname, languagesOf(content));
	return { language, lender: lenderIn(networkOf(content).facts.values) };
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind === 'unknown') (event.platform?.report ?? console.error)(error);
};

/** Pages have no script of their own, so the one with which Vite loads them again is put in by hand. */
const reloading = '<script type="module" src="/@vite/client"></script>';

/** Svelte marks places for its own script to find again; these pages have none. */
function withoutMarkers(html: string): string {
	return html.replaceAll(/<!--[^>]*-->/g, '').replaceAll(/\n\s*\n/g, '\n');
}

function languagesIn(content: Content | undefined): readonly Locale[] {
	return content ? languagesOf(content) : [];
}

/** No page has to know that the browser's language decides where its link to help leads. Files have no server that could ask. */
function withDoors(html: string, locales: readonly Locale[]): string {
	return locales.reduce(
		(text, locale) => text.replaceAll(` href="${helpAddress(locale)}"`, ` href="${helpDoorAddress(locale)}"`),
		html
	);
}

/** No page has to know where help stands: all links to it lead to its own host, where there is one. */
function linkedToHelp(html: string, helpOrigin = ''): string {
	return html.replaceAll(' href="/i/', ` href="${helpOrigin}/i/`);
}

function ledToHelp(response: Response, helpOrigin: string): Response {
	const location = response.headers.get('location');
	if (location === null || !isHelpPath(location)) return response;
	return new Response(null, { status: response.status, headers: { location: helpOrigin + location } });
}
