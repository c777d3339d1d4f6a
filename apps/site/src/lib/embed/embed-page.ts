import { directionOf } from '../addresses/help-address.ts';
import { type PreviewFrame, previewTags, sizeOfLink } from '../frame/preview.ts';
import { withBorrowed } from '../words/borrowed.ts';
import { citingAddresses } from '../citing/citing-addresses.ts';
import { wordsIn } from '../words/words.ts';
import { interfaceOf } from '../words/lender.ts';
import type { Locale } from '@kok/domain/words';
import { embedStyles } from './embed-address.ts';
import type { EmbeddedWork } from './embedded-work.ts';

interface Shown {
	work: EmbeddedWork;
	/** Its own address, below the origin. */
	address: string;
	origin: string;
	locale: Locale;
	frame: PreviewFrame;
	/** The short name of the network. */
	network: string;
}

/**
 * A card for the page of someone else: a page of its own in a frame, without script and without anything that would know
 * its reader. It says whose it is, that it is a demonstration, and leads to where it was taken from.
 */
export function embedPage({ work, address, origin, locale, frame, network }: Shown): string {
	const { shared, number, says, text, lines, leads, picture } = work;
	const page = {
		title: shared,
		description: lines.join('. '),
		alternates: { [locale]: address },
		...(picture !== undefined && { picture: { file: picture, alternative: [shared, ...lines].join('. ') } })
	};
	const tags = previewTags(page, { frame, origin, locale });
	const html = [
		'<!doctype html>',
		`<html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
		'<meta name="robots" content="noindex">',
		`<title>${escaped(shared)}</title>`,
		...tags.map(({ property, content }) => `<meta property="${property}" content="${escaped(content)}">`),
		`<meta name="twitter:card" content="${sizeOfLink(tags)}">`,
		`<link rel="stylesheet" href="${embedStyles}"></head><body><main>`,
		`<header><b>${escaped(network)}</b>${frame.isDemonstration ? ` <span>${escaped(frame.siteName)}</span>` : ''}</header>`,
		...(says === undefined ? [] : [`<p class="says">${escaped(says)}</p>`]),
		`<h1>${number === undefined ? '' : `<b>${escaped(number)}</b> `}<span>${escaped(text)}</span></h1>`,
		...lines.map((line) => `<p>${escaped(line)}</p>`),
		`<p><a href="${origin}${work.address}" target="_blank" rel="noopener noreferrer">${escaped(leads)}</a></p>`,
		...citingLinks(work, { origin, locale }),
		'</main></body></html>\n'
	].join('\n');
	return withBorrowed(html, interfaceOf(locale));
}

/** For whoever opens the card by itself. */
function citingLinks({ citedAs }: EmbeddedWork, { origin, locale }: { origin: string; locale: Locale }): string[] {
	if (citedAs === undefined) return [];
	const { bibtex, csl } = citingAddresses(citedAs, locale);
	const words = wordsIn(locale);
	const link = (address: string, name: string) =>
		`<a href="${origin}${address}" target="_blank" rel="noopener noreferrer">${escaped(name)}</a>`;
	const links = [link(bibtex, words.citing.bibtex), link(csl, words.citing.csl)];
	return [`<p>${escaped(words.share.citeAs)} ${links.join(', ')}</p>`];
}

/** The line that someone copies to show a card. */
export function embedLine({ origin, address, title }: { origin: string; address: string; title: string }): string {
	return `<iframe src="${origin}${address}" title="${escaped(title)}" width="100%" height="280" loading="lazy"></iframe>`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
