import type { TypeName } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import { type AnyRecord, typesFound } from '../any-record.ts';

/** A record that can be found. It stays where it is: an index holds no text. */
export interface Document {
	type: TypeName;
	record: AnyRecord;
}

/** Every record with an address, in the order of the release. */
export function documentsOf(content: Content): Document[] {
	return typesFound.flatMap((type) => content.records[type].map((record: AnyRecord) => ({ type, record })));
}
