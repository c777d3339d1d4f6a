import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { type StoredNote, listNotes } from '../db/stores/note-store.ts';
import type { App } from '../http/app.ts';
import { findPast } from '../http/past.ts';
import { problem } from '../http/problem.ts';
import { IdParam, Sequence, jsonContent, responsesOf } from '../http/routes.ts';
import { PartNameShown } from '../http/schemas.ts';
import type { Services } from '../http/services.ts';

const Note = z
	.object({
		id: z.string(),
		event: z.int().meta({ description: 'Number of the event to which it belongs' }),
		part: PartNameShown.optional().meta({ description: 'Left out where it is about the whole record' }),
		text: z.string().optional().meta({ description: 'Left out where it was erased' }),
		author: z.string().meta({ description: 'As events name who acts' }),
		at: z.string(),
		erasedAt: z.string().optional()
	})
	.meta({ id: 'Note' });

const NotePage = z.object({ notes: z.array(Note), next: z.int().optional() });

/** Why drafts were returned, records withdrawn, plans taken back: to those who see drafts of the record. */
export function addNoteRoutes(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'listNotes',
		method: 'get',
		path: '/api/records/{id}/notes',
		summary: 'The reasons that were given for what was done to a record, newest first',
		middleware: guard('listNotes'),
		request: {
			params: IdParam,
			query: z.object({
				cursor: Sequence.optional().meta({ description: '`next` of the page before' }),
				limit: z.coerce.number().int().min(1).max(200).default(50)
			})
		},
		responses: responsesOf({ 200: jsonContent(NotePage, 'Notes of the record') })
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const { cursor, limit } = c.req.valid('query');
		const { record } = await findPast(databases.read, c.get('actor'), id);
		if (!record) return problem(c, 'not-found');
		const found = await listNotes(databases.read, { record: id, before: cursor, limit: limit + 1 });
		const notes = found.slice(0, limit);
		const next = found.length > limit ? notes.at(-1)?.turn : undefined;
		return c.json({ notes: notes.map(showNote), ...(next !== undefined && { next }) }, 200);
	});
}

function showNote({ record: _, turn: __, ...note }: StoredNote): z.infer<typeof Note> {
	return note;
}
