import type { Fields } from '@kok/domain/content-type';
import { type Field, optional } from '@kok/domain/fields/field';
import { choices, date, day, line, link } from '@kok/domain/fields/plain';
import type { Source } from '@kok/domain/fields/sources';

/** A document as fields, with the domain's own kinds: what a source and the ground of a demand have in common. */
export const documentFields = {
	title: line({ audience: 'public', label: { de: 'Titel', en: 'Title' } }),
	publisher: line({ audience: 'public', label: { de: 'Herausgegeben von', en: 'Published by' } }),
	url: optional(link({ audience: 'public', label: { de: 'Webadresse', en: 'Web address' } })),
	dated: optional(date({ audience: 'public', label: { de: 'Datum der Quelle', en: 'Date of the source' } })),
	notBefore: optional(date({ audience: 'public', label: { de: 'Nicht älter als', en: 'Not before' } })),
	notAfter: optional(date({ audience: 'public', label: { de: 'Nicht jünger als', en: 'Not after' } })),
	retrieved: optional(day({ audience: 'public', label: { de: 'Abgerufen am', en: 'Retrieved on' } }))
} satisfies Readonly<Record<keyof Omit<Source, 'covers'>, Field>>;

/** A source as fields; it vouches for the fields that are named, or for the whole record. */
export function sourceFields(names: readonly (readonly [string, string])[]): Fields {
	const [first = '', ...others] = names.map(([name]) => name);
	const label = { de: 'Belegt (ohne Auswahl: alles)', en: 'Vouches for (none chosen: everything)' };
	return { ...documentFields, covers: optional(choices([first, ...others], { audience: 'public', label })) };
}
