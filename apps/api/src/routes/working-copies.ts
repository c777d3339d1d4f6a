import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { findOwnCopy, saveWorkingCopy } from '../commands/save-working-copy.ts';
import { deleteWorkingCopy, listWorkingCopies } from '../db/stores/working-copy-store.ts';
import { answerRead } from '../http/answer-read.ts';
import type { App } from '../http/app.ts';
import { problem } from '../http/problem.ts';
import { PartParams, ReadingHeaders, changing, jsonBody, jsonContent, responsesOf, unchanged } from '../http/routes.ts';
import { LocaleShown, PartNameShown, TypeNameShown, Values } from '../http/schemas.ts';
import type { Services } from '../http/services.ts';
import { Base, ListedWorkingCopy, WorkingCopyShown, showCopies, showCopy } from '../http/working-copy-shown.ts';

const path = '/api/working-copies/{id}/{part}';

/** The document tells the values apart by type and part. */
const SaveBody = z
	.strictObject({
		type: TypeNameShown,
		part: PartNameShown.optional(),
		base: Base,
		translatedFrom: LocaleShown.optional(),
		values: Values
	})
	.meta({ id: 'SaveWorkingCopy' });

/** What the caller typed and has not filed as a draft: for them alone, on every device. */
export function addWorkingCopyRoutes(app: App, guard: Guard, services: Services): void {
	addListing(app, guard, services);
	addReading(app, guard, services);
	addSaving(app, guard, services);
	addDropping(app, guard, services);
}

function addListing(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'listWorkingCopies',
		method: 'get',
		path: '/api/working-copies',
		summary: 'List what you typed and have not filed as a draft, the newest first',
		middleware: guard('listWorkingCopies'),
		request: { headers: ReadingHeaders },
		responses: responsesOf({
			200: jsonContent(z.object({ copies: z.array(ListedWorkingCopy) }), 'Your working copies'),
			304: unchanged
		})
	});
	app.openapi(route, async (c) => {
		const actor = c.get('actor');
		const copies = await listWorkingCopies(databases.read, actor.id);
		return answerRead(c, { copies: showCopies(copies, actor) });
	});
}

function addReading(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'readWorkingCopy',
		method: 'get',
		path,
		summary: 'Read what you typed in a part and have not filed as a draft',
		middleware: guard('readWorkingCopy'),
		request: { params: PartParams, headers: ReadingHeaders },
		responses: responsesOf({ 200: jsonContent(WorkingCopyShown, 'Your working copy'), 304: unchanged })
	});
	app.openapi(route, async (c) => {
		const { id: record, part } = c.req.valid('param');
		const copy = await findOwnCopy(databases.read, { actor: c.get('actor'), key: { record, part } });
		return copy ? answerRead(c, showCopy(copy)) : problem(c, 'not-found');
	});
}

function addSaving(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'saveWorkingCopy',
		method: 'put',
		path,
		summary: 'Keep what you typed in a part, for yourself alone',
		description:
			'Values may be unfinished, and the record need not be made yet. The later of two saves stands, whatever device it comes from. Nobody else reads it; no event tells of it.',
		middleware: guard('saveWorkingCopy'),
		request: { params: PartParams, body: jsonBody(SaveBody) },
		responses: responsesOf({ 200: jsonContent(WorkingCopyShown, 'Your working copy') }, ...changing, 'refused')
	});
	app.openapi(route, async (c) => {
		const { id: record, part } = c.req.valid('param');
		const { part: _, ...written } = c.req.valid('json');
		const result = await saveWorkingCopy(services, { actor: c.get('actor'), copy: { record, part, ...written } });
		switch (result.outcome) {
			case 'saved':
				return c.json(showCopy(result.copy), 200);
			case 'not-found':
				return problem(c, 'not-found');
			case 'invalid':
				return problem(c, 'invalid-request', {
					issues: result.issues.map((issue) => ({ ...issue, path: ['values', issue.path].filter(Boolean).join('.') }))
				});
			case 'refused':
				return problem(c, 'refused', { refusal: result.refusal });
		}
	});
}

function addDropping(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'dropWorkingCopy',
		method: 'delete',
		path,
		summary: 'Drop what you typed in a part: it is filed as a draft, or wanted no more',
		middleware: guard('dropWorkingCopy'),
		request: { params: PartParams },
		responses: responsesOf({ 204: { description: 'There is none any more' } }, ...changing)
	});
	app.openapi(route, async (c) => {
		const { id: record, part } = c.req.valid('param');
		await deleteWorkingCopy(databases.write, { holder: c.get('actor').id, record, part });
		return c.body(null, 204);
	});
}
