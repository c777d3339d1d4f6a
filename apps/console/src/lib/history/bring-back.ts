import type { AnyValues, Fields } from '@kok/domain/content-type';
import type { Words } from '@kok/domain/words';
import { findCopy } from '#lib/drafts/find-copy.ts';
import { sendCopy } from '#lib/drafts/server-copies.ts';
import { type CopyKey, keepOnDevice } from '#lib/drafts/working-copy.ts';
import { spellNow } from '#lib/words/time.ts';

interface Earlier {
	key: CopyKey;
	fields: Fields;
	/** The text as it once stood. */
	values: AnyValues;
	/** The revision of the part as it stands now; none where it does not stand any more. */
	base: number | undefined;
}

/** `begun`: somebody is writing in this part already, and what they typed is not overwritten. */
export type BroughtBack = { outcome: 'brought' | 'begun' | 'away' } | { outcome: 'refused'; words: Words };

/** Makes an earlier text the one that somebody is writing, beside what is public and what is filed. */
export async function bringBack({ key, fields, values, base }: Earlier): Promise<BroughtBack> {
	if (await findCopy(key)) return { outcome: 'begun' };
	// A field that the type has no more, or that follows from confirmations, nobody writes.
	const written = Object.entries(values).filter(([name]) => fields[name] && !fields[name].confirmed);
	const copy = { values: Object.fromEntries(written), base, savedAt: spellNow(), isSent: true };
	const sent = await sendCopy(key, copy);
	if (sent.outcome === 'refused') return sent;
	if (sent.outcome !== 'sent') return { outcome: 'away' };
	await keepOnDevice(key, copy);
	return { outcome: 'brought' };
}
