import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { ownToFollow } from '../access/ownership.ts';
import { type StoredNote, findNotes, listNotes } from '../db/stores/note-store.ts';
import type { App } from '../http/app.ts';
import { findPast } from '../http/past.ts';
import { problem } from '../http/problem.ts';
import { Id, IdParam, Sequence, jsonContent, responsesOf } from '../http/routes.ts';
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

const mostNamed = 100;

const NamedNotes = z.object({
	notes: z.array(
		Note.extend({ record: z.string().meta({ description: 'To which the note belongs' }) }).meta({ id: 'NamedNote' })
	)
});

const NotePage = z.object({ notes: z.array(Note), next: z.int().optional() });

/** Why drafts were returned, records withdrawn, plans taken back: to those who see drafts of the record. */
export function addNoteRoutes(app: App, guard: Guard, services: Services): void {
	addNotesOfRecord(app, guard, services);
	addNamedNotes(app, guard, services);
}

function addNamedNotes(app: App, guard: Guard, { databases: { read } }: Services): void {
	const ids = z
		.string()
		.transform((list) => list.split(','))
		.pipe(z.array(Id).min(1).max(mostNamed))
		.meta({ description: `At most ${mostNamed} ids, separated by commas`, type: 'string' });
	const route = createRoute({
		operationId: 'listNamedNotes',
		method: 'get',
		path: '/api/notes',
		summary: 'The reasons that events name, of whatever records',
		description: 'Those that nobody wrote, and those that the caller may not read, are left out.',
		middleware: guard('listNamedNotes'),
		request: { query: z.object({ ids }) },
		responses: responsesOf({ 200: jsonContent(NamedNotes, 'Notes') })
	});
	app.openapi(route, async (c) => {
		const found = await findNotes(read, c.req.valid('query').ids);
		const records = new Set(found.map(({ record }) => record));
		const own = await ownToFollow(read, c.get('actor'), (id) => records.has(id));
		const notes = found.filter(({ record }) => own?.includes(record) ?? true);
		return c.json({ notes: notes.map((note) => ({ record: note.record, ...showNote(note) })) }, 200);
	});
}

function addNotesOfRecord(app: App, guard: Guard, { databases }: Services): void {
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
