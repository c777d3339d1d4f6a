import { api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { type Undoing, undoingsIn } from './undoings.ts';

const mostOfEach = 200;

/** Reads when earlier releases were public again, the newest first. None to whoever does not see the whole log. */
export async function readUndoings(): Promise<Undoing[]> {
	const pages = await Promise.all(
		(['ReleasePinned', 'ReleaseUnpinned'] as const).map(async (action) =>
			read(api.GET('/api/events', { params: { query: { action, limit: mostOfEach } } }))
		)
	);
	return undoingsIn(pages.flatMap(({ events }) => events));
}
