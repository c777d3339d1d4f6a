import type { Locale } from '@kok/domain/words';

/** What a card shows on the page of someone else. */
export type Embedded =
	| { kind: 'demand'; demand: number }
	/** A clause by its place in the demand as it stands today. */
	| { kind: 'clause'; demand: number; place: number }
	| { kind: 'figure'; slug: string };

const folder = '/embed/';

export const embedStyles = `${folder}card.css`;

export function embedAddress(embedded: Embedded, locale: Locale): string {
	return `${folder}${locale}/${partOf(embedded)}`;
}

function partOf(embedded: Embedded): string {
	switch (embedded.kind) {
		case 'demand':
			return `demand/${embedded.demand}`;
		case 'clause':
			return `demand/${embedded.demand}/${embedded.place}`;
		case 'figure':
			return `figure/${encodeURIComponent(embedded.slug)}`;
	}
}

/** What the last part of an address names, in its only spelling. */
export function asEmbedded(text: string): Embedded | undefined {
	const [, demand, place] = /^demand\/([1-9]\d{0,8})(?:\/([1-9]\d{0,3}))?$/.exec(text) ?? [];
	if (demand !== undefined && place !== undefined)
		return { kind: 'clause', demand: Number(demand), place: Number(place) };
	if (demand !== undefined) return { kind: 'demand', demand: Number(demand) };
	const [, slug] = /^figure\/([^/]+)$/.exec(text) ?? [];
	return slug === undefined ? undefined : { kind: 'figure', slug };
}

/** Whether a card for the pages of others stands at a path: nothing else may be framed. */
export function isEmbedPath(path: string): boolean {
	return path.startsWith(folder);
}
