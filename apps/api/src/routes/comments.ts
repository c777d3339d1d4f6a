import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { isCommentSeen } from '../access/comment-sight.ts';
import type { Guard } from '../access/guard.ts';
import { type CommentOutcome, addComment, endComment } from '../commands/comments.ts';
import { type StoredComment, listComments } from '../db/stores/comment-store.ts';
import { answerRead } from '../http/answer-read.ts';
import type { App, Env } from '../http/app.ts';
import { findPast } from '../http/past.ts';
import { preconditionOf } from '../http/preconditions.ts';
import { problem } from '../http/problem.ts';
import {
	CommentText,
	CreatingHeaders,
	Id,
	IdParam,
	ReadingHeaders,
	Sequence,
	changing,
	jsonBody,
	jsonContent,
	responsesOf,
	shortText,
	unchanged
} from '../http/routes.ts';
import { PartNameShown } from '../http/schemas.ts';
import type { Services } from '../http/services.ts';

const path = '/api/records/{id}/comments';
const CommentParams = IdParam.extend({ comment: Id.meta({ description: 'Id of a comment' }) });

const Place = {
	part: PartNameShown,
	field: z.string().optional().meta({ description: 'The field that it is about; left out where it is about the part' }),
	item: z.string().optional().meta({ description: 'The id of the item of that field' })
};

const Comment = z
	.object({
		id: z.string(),
		...Place,
		revision: z.int().meta({ description: 'Of the part when it was written' }),
		answers: z.string().optional().meta({ description: 'The comment that it answers' }),
		text: z.string().optional().meta({ description: 'Left out where it was erased' }),
		author: z.string().meta({ description: 'As events name who acts' }),
		at: z.string(),
		toldAt: z
			.string()
			.optional()
			.meta({ description: 'When a return told it to the delegates of the member; before, the office alone reads it' }),
		resolved: z.object({ at: z.string(), by: z.string() }).optional(),
		erasedAt: z.string().optional()
	})
	.meta({ id: 'Comment' });

const SaidBody = z
	.union([
		z.strictObject({
			part: PartNameShown,
			field: shortText(100).optional(),
			item: shortText(100).optional(),
			text: CommentText
		}),
		z.strictObject({ answers: Id, text: CommentText })
	])
	.meta({ id: 'SayComment' });

/** What the office says about a draft, and what the own delegates answer once it came back to them. Nobody else reads it. */
export function addCommentRoutes(app: App, guard: Guard, services: Services): void {
	addListing(app, guard, services);
	addSaying(app, guard, services);
	addResolving(app, guard, services);
}

function addListing(app: App, guard: Guard, { databases: { read } }: Services): void {
	const page = z.object({ comments: z.array(Comment), next: z.int().optional() });
	const route = createRoute({
		operationId: 'listComments',
		method: 'get',
		path,
		summary: 'What is said about the drafts of a record, newest first',
		middleware: guard('listComments'),
		request: {
			params: IdParam,
			headers: ReadingHeaders,
			query: z.object({
				part: PartNameShown.optional(),
				cursor: Sequence.optional().meta({ description: '`next` of the page before' }),
				limit: z.coerce.number().int().min(1).max(200).default(100)
			})
		},
		responses: responsesOf({ 200: jsonContent(page, 'Comments'), 304: unchanged })
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const { part, cursor, limit } = c.req.valid('query');
		const { record, sight } = await findPast(read, c.get('actor'), id);
		if (!record) return problem(c, 'not-found');
		const found = await listComments(read, { record: id, part, before: cursor, limit: limit + 1 });
		const ofPage = found.slice(0, limit);
		const next = found.length > limit ? ofPage.at(-1)?.turn : undefined;
		const comments = ofPage.filter((comment) => isCommentSeen(record, comment, sight)).map(showComment);
		return answerRead(c, { comments, ...(next !== undefined && { next }) });
	});
}

function addSaying(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'addComment',
		method: 'put',
		path: `${path}/{comment}`,
		summary: 'Say something about a draft, or answer, under an id of your own; delegates answer',
		description: 'Needs `If-None-Match: *`, so a request that is sent twice says it once.',
		middleware: guard('addComment'),
		request: { params: CommentParams, headers: CreatingHeaders, body: jsonBody(SaidBody) },
		responses: responsesOf({ 201: jsonContent(Comment, 'The comment') }, ...changing, 'refused', 'stale')
	});
	app.openapi(route, async (c) => {
		if (preconditionOf(c).read !== 'nothing-yet') return problem(c, 'precondition-required');
		const { id, comment } = c.req.valid('param');
		const { text, ...body } = c.req.valid('json');
		const { record, sight } = await findPast(services.databases.read, c.get('actor'), id);
		if (!record) return problem(c, 'not-found');
		const said = 'answers' in body ? { answers: body.answers, text } : { place: body, text };
		const result = await addComment(services, { id: comment, record: id, said, sight, caller: callerOf(c) });
		return result.outcome === 'kept' ? c.json(showComment(result.comment), 201) : answerTrouble(c, result);
	});
}

function addResolving(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'resolveComment',
		method: 'post',
		path: `${path}/{comment}/resolution`,
		summary: 'Say that what a comment asked for is done',
		middleware: guard('resolveComment'),
		request: { params: CommentParams },
		responses: responsesOf({ 200: jsonContent(Comment, 'The comment') }, ...changing, 'refused', 'stale')
	});
	app.openapi(route, async (c) => {
		const { id, comment } = c.req.valid('param');
		const { record, sight } = await findPast(services.databases.read, c.get('actor'), id);
		if (!record) return problem(c, 'not-found');
		const result = await endComment(services, { id: comment, record: id, sight, caller: callerOf(c) });
		return result.outcome === 'kept' ? c.json(showComment(result.comment), 200) : answerTrouble(c, result);
	});
}

function answerTrouble(c: Context<Env>, result: Exclude<CommentOutcome, { outcome: 'kept' }>) {
	switch (result.outcome) {
		case 'exists':
			return problem(c, 'stale');
		case 'not-found':
			return problem(c, 'not-found');
		case 'invalid':
			return problem(c, 'invalid-request', { issues: result.issues });
		case 'refused':
			return problem(c, 'refused', { refusal: result.refusal });
	}
}

function showComment({ record: _, turn: __, ...comment }: StoredComment): z.infer<typeof Comment> {
	return comment;
}

function callerOf(c: Context<Env>) {
	return { actor: c.get('actor').id, request: c.get('requestId') };
}
