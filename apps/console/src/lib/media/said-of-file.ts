import type { Locale } from '@kok/domain/words';
import { type Schemas, api } from '#lib/api/client.ts';

type Description = NonNullable<Schemas['ToldFile']['description']>;

/** By the name of a field beside a file, what is said about the file that could stand in it. */
const offers: Readonly<Record<string, (said: Description, locale: Locale | undefined) => string | undefined>> = {
	credit: ({ credit }) => credit,
	alternative: ({ alternative }, locale) => locale && alternative[locale],
	title: ({ name }) => name?.replace(/\.pdf$/i, '')
};

/** Whether a field beside a file could say what is said about the file. */
export function isOffered(name: string): boolean {
	return Object.hasOwn(offers, name);
}

/** What is said about a file for a field beside it; none where nothing is said, or nobody answers. */
export async function saidFor(
	hash: string,
	{ name, locale }: { name: string; locale: Locale | undefined }
): Promise<string | undefined> {
	const query = { file: hash, limit: 1 };
	const { data } = await api.GET('/api/media', { params: { query } }).catch(() => ({ data: undefined }));
	const said = data?.files[0]?.description;
	return said && offers[name]?.(said, locale);
}
