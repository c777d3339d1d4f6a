import type { RefusalCode } from '@kok/domain/refusals';
import type { Draft, PartName } from '@kok/domain/rules/part';
import type { Locale } from '@kok/domain/words';
import type { StoredRecord } from '../db/stores/record-store.ts';

/** What a list shows of a part. */
export interface PartFace {
	/** What is saved for members counts as published as soon as it is saved. */
	published?: { since: string };
	draft?: Pick<Draft, 'stage' | 'writtenBy' | 'publishAt'>;
	/** The wording that it was translated from reads otherwise by now. */
	behind?: true;
	/** What stands against publishing the draft. */
	hindrance?: RefusalCode;
}

/** What a list shows of a record beside its columns. */
export interface Face {
	createdAt: string;
	withdrawn?: StoredRecord['withdrawn'];
	titles: Partial<Record<Locale, string>>;
	parts: Partial<Record<PartName, PartFace>>;
}

/** The face of a stored head. Sound, because heads are written from `headsOf` alone. */
export function readFace(text: string): Face {
	return JSON.parse(text) as Face;
}
