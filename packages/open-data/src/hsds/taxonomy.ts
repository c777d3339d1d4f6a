import { channels, formsOfExploitation, targetGroups } from '@kok/domain/types/help-offer';
import { contentTypes } from '@kok/domain/content-types';
import type { Words } from '@kok/domain/words';
import type { DataWords } from '../data-words.ts';
import { uuidOf } from '../uuid.ts';

/** The fields of a service whose codes are terms of a taxonomy. */
const taxonomyCodes = { targetGroups, forms: formsOfExploitation, channels } as const;
export type TaxonomyField = keyof typeof taxonomyCodes;
const fields: readonly TaxonomyField[] = ['targetGroups', 'forms', 'channels'];

/** HSDS: taxonomy. */
export interface Taxonomy {
	id: string;
	name: string;
	description: string;
	version: string;
}

/** HSDS: taxonomy_term. */
export interface TaxonomyTerm {
	id: string;
	code: string;
	name: string;
	description: string;
	taxonomy: string;
	taxonomy_id: string;
	language: string;
}

/** A term of a taxonomy by its field and code. */
export interface Code {
	field: TaxonomyField;
	code: string;
}

/** Every term, taxonomy after taxonomy. */
export const taxonomyTerms: readonly Code[] = fields.flatMap((field) =>
	taxonomyCodes[field].map((code) => ({ field, code }))
);

/** The taxonomies of this project: whom help is for, which exploitation it is about, by which ways it is reached. */
export const taxonomies: readonly TaxonomyField[] = fields;

export function taxonomyOf(field: TaxonomyField): Taxonomy {
	const { de, en } = labelOf(field);
	return { id: taxonomyId(field), name: de, description: en, version: '1' };
}

/** A term in German, described by what it is called in English. */
export function termOf({ field, code }: Code, words: DataWords['code']): TaxonomyTerm {
	const meaning = words(`service.${field}`, code);
	return {
		id: termId({ field, code }),
		code,
		name: meaning?.de ?? code,
		description: meaning?.en ?? code,
		taxonomy: labelOf(field).de,
		taxonomy_id: taxonomyId(field),
		language: 'de'
	};
}

export function taxonomyId(field: TaxonomyField): string {
	return uuidOf('taxonomy', field);
}

export function termId({ field, code }: Code): string {
	return uuidOf('taxonomy', field, code);
}

function labelOf(field: TaxonomyField): Words {
	return contentTypes.service.facts[field].label;
}
