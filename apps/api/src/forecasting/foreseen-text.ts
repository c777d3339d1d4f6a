import type { AnyValues } from '@kok/domain/content-type';
import type { SnapshotHash } from '@kok/domain/rules/part';
import type { Locale } from '@kok/domain/words';

/**
 * A text as it would become public: typed and not saved, or a draft. It was checked as a draft is, and is what the
 * public would read of that part of its record from then on.
 */
export interface ForeseenText {
	record: string;
	part: 'facts' | Locale;
	/** What names the text once it is saved. */
	snapshot: SnapshotHash;
	values: AnyValues;
	/** What names the text that the public reads of the part now, where it reads one. */
	replaces?: SnapshotHash | undefined;
	/** It is a draft that is meant as an editorial correction. */
	editorial?: true | undefined;
	/** The wording it was translated from, where that is at hand. */
	origin?: { locale: Locale; values: AnyValues } | undefined;
	/** The day on which its record was last confirmed, where it was. */
	confirmedOn?: string | undefined;
}
