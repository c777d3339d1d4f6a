import type { PartName } from '@kok/domain/rules/part';
import type { Me } from '#lib/api/client.ts';
import { MarginNotes } from './margin-notes.svelte.ts';
import { readComments } from './read-comments.ts';

/** Reads the notes of a part that the reader may see. */
export async function readNotes(
	{ record, part }: { record: string; part: PartName },
	me: Me | undefined
): Promise<MarginNotes> {
	const comments = me ? await readComments(record, part) : [];
	return new MarginNotes({ record, part, comments, mayWrite: me !== undefined && me.role !== 'delegate' });
}
