import type { paths } from '@kok/contract/api';

type MediaQuery = NonNullable<paths['/api/media']['get']['parameters']['query']>;
export type MediaFilter = NonNullable<MediaQuery['only']>;

/** What the list of files can be narrowed to, in their order. */
export const mediaFilters = [
	'pictures',
	'documents',
	'unused',
	'undescribed',
	'unallowed',
	'ending'
] as const satisfies readonly MediaFilter[];

/** What an address asks of the page of files. */
export interface AskedMedia {
	only: MediaFilter | undefined;
	q: string;
	/** The file that is looked at. */
	file: string | undefined;
	/** Where the page of the list begins: behind this file. */
	after: string | undefined;
	/** Of several members for which a delegate acts, the one whose files are shown. */
	member: string | undefined;
}

/** What the address of the page asks; what it does not know it passes over. */
export function askedMedia({ searchParams }: Pick<URL, 'searchParams'>): AskedMedia {
	const only = searchParams.get('nur');
	return {
		only: mediaFilters.find((filter) => filter === only),
		q: searchParams.get('q') ?? '',
		file: hashIn(searchParams.get('datei')),
		after: hashIn(searchParams.get('nach')),
		member: searchParams.get('fuer') ?? undefined
	};
}

/** The address of the page that asks for this. */
export function addressOfMedia({ only, q, file, after, member }: Partial<AskedMedia>): string {
	const asked = Object.entries({ nur: only, q, datei: file, nach: after, fuer: member }).flatMap(([name, value]) =>
		value === undefined || value === '' ? [] : [[name, value]]
	);
	return asked.length === 0 ? '/medien' : `/medien?${new URLSearchParams(asked).toString()}`;
}

function hashIn(text: string | null): string | undefined {
	return text !== null && /^[0-9a-f]{64}$/.test(text) ? text : undefined;
}
