import type { Locale } from '@kok/domain/words';
import type { Network } from '#lib/records/network.ts';
import type { Names } from './naming.ts';

/** What controls ask of the page on which they stand. */
export interface Writing {
	network: Network;
	naming: Names;
	/** Of several members for which a delegate acts, the one for which files are brought here. */
	member: string | undefined;
	/** The language of the wording that is written; none where it is not a wording. */
	locale: Locale | undefined;
	/** Names of the fields of the record with their labels: what a source can vouch for. */
	fieldNames: readonly (readonly [string, string])[];
	/** Ids of the items of a list in the facts, in their order: the words of a list stand under them. */
	itemsOf: (list: string) => readonly string[];
	/** The hash of the file that an item of a list in the facts names. */
	fileOf: (list: string, id: string) => string | undefined;
}
