import type { AnyValues } from '@kok/domain/content-type';
import type { PartName } from '@kok/domain/rules/part';
import { type Schemas, api } from './client.ts';
import { read } from './read.ts';

type Head = Pick<Schemas['ListedRecord'], 'id' | 'type' | 'audience' | 'createdAt' | 'withdrawn' | 'confirmedOn'>;

/** A part as the one who asked may see it, of whatever type. */
export interface OpenedPart {
	/** Sent with every change; missing where the caller sees no drafts. */
	revision?: number;
	behind?: boolean;
	published?: { since: string; snapshot?: string; origin?: Origin | undefined; values: AnyValues };
	draft?: {
		stage: 'open' | 'in_review' | 'approved';
		snapshot: string;
		writtenBy: string;
		alsoWrittenBy?: readonly string[];
		publishAt?: string;
		returnedFor?: string;
		/** These words stood in public before, so nobody else has to read them. */
		stoodBefore?: true;
		/** It is meant as an editorial correction, or was approved as one. */
		correction?: true;
		hindrance?: { code: string; words: Schemas['Words'] };
		origin?: Origin | undefined;
		values: AnyValues;
	};
}

/** The text from which a wording was translated. */
interface Origin {
	locale: Schemas['Locale'];
	snapshot: string;
}

/** A record with all its parts, whose type is known only when it is read. */
export interface OpenedRecord extends Head {
	visibility?: Schemas['ListedRecord']['visibility'];
	parts: Partial<Record<PartName, OpenedPart>>;
}

/** Reads a record with its parts. */
export async function openRecord(id: string): Promise<OpenedRecord> {
	return asOpened(await read(api.GET('/api/records/{id}', { params: { path: { id } } })));
}

/** Sound, because the types of the document differ in nothing but the names of the values, which the domain knows. */
function asOpened(record: Schemas['Record']): OpenedRecord {
	return record;
}
