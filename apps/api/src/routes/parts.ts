import { createRoute, z } from '@hono/zod-openapi';
import { type Issue, issueWords } from '@kok/domain/issues';
import type { Context } from 'hono';
import type { Guard } from '../access/guard.ts';
import type { Operation } from '../access/table.ts';
import { type ChangePartOutcome, changePart } from '../commands/change-part.ts';
import type { PartRequest } from '../commands/judge-change.ts';
import { writerOf } from '../commands/own-draft.ts';
import type { PartKey } from '../db/stores/part-store.ts';
import { answerRead } from '../http/answer-read.ts';
import type { App, Env } from '../http/app.ts';
import { entityTag, preconditionOf } from '../http/preconditions.ts';
import { problem } from '../http/problem.ts';
import { PartShown, findShownPart, showPartIn } from '../http/representation.ts';
import {
	ChangingHeaders,
	Instant,
	PartParams,
	ReadingHeaders,
	SavingHeaders,
	changing,
	jsonBody,
	jsonContent,
	maybeReason,
	responsesOf,
	unchanged
} from '../http/routes.ts';
import { LocaleShown, PartNameShown, TypeNameShown, Values } from '../http/schemas.ts';
import type { Services } from '../http/services.ts';

const path = '/api/records/{id}/parts/{part}';
const changed = jsonContent(PartShown, 'The part as it is now');

/** The document asks for `type` and `part`, by which a client's compiler knows the values; the address says them too. */
const SaveBody = z
	.strictObject({
		type: TypeNameShown.optional(),
		part: PartNameShown.optional(),
		values: Values,
		translatedFrom: LocaleShown.optional()
	})
	.meta({ id: 'SaveDraft' });
const PublishBody = z
	.strictObject({
		publishAt: Instant.optional().meta({
			description: 'Instant in UTC that is still to come (`hour-passed`); without it, now'
		})
	})
	.meta({ id: 'PublishPart' });

/** Reading a part, and every command on one: each change says by `If-Match` what it read. */
export function addPartRoutes(app: App, guard: Guard, services: Services): void {
	addReading(app, guard, services);
	addSaving(app, guard, services);
	addDiscarding(app, guard, services);
	addReview(app, guard, services);
	addReasoned(app, guard, services);
	addPublishing(app, guard, services);
}

function addReading(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'readPart',
		method: 'get',
		path,
		summary: 'Read a part of a record',
		middleware: guard('readPart'),
		request: { params: PartParams, headers: ReadingHeaders },
		responses: responsesOf({ 200: changed, 304: unchanged })
	});
	app.openapi(route, async (c) => {
		const { id, part } = c.req.valid('param');
		const shown = await showPart(services, c, { record: id, part });
		return shown ? answerRead(c, shown, shown.revision) : problem(c, 'not-found');
	});
}

function addSaving(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'saveDraft',
		method: 'put',
		path,
		summary: 'Save a draft of a part',
		description:
			'A part that does not exist yet is made with `If-None-Match: *`; every other save needs `If-Match`. One of both is always needed. `type` and `part` say what the values are meant for: where the record is of another type, nothing is saved.',
		middleware: guard('saveDraft'),
		request: { params: PartParams, headers: SavingHeaders, body: jsonBody(SaveBody) },
		responses: responsesOf({ 200: changed, 201: changed }, ...changing, 'refused', 'stale')
	});
	app.openapi(route, async (c) => {
		const { id, part } = c.req.valid('param');
		const { type, part: named = part, values, translatedFrom } = c.req.valid('json');
		if (named !== part) return problem(c, 'invalid-request', { issues: [otherPart] });
		const request = { type: 'SaveDraft', by: writerOf(c.get('actor')), of: type, values, translatedFrom } as const;
		const status = preconditionOf(c).read === 'nothing-yet' ? 201 : 200;
		return change(services, c, { key: { record: id, part }, request, status });
	});
}

/** The address names another part than the body. */
const otherPart: Issue = { path: 'part', code: 'wrong', message: issueWords.wrong };

function addDiscarding(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'discardDraft',
		method: 'delete',
		path: `${path}/draft`,
		summary: 'Discard the draft of a part; what is published stays',
		middleware: guard('discardDraft'),
		request: { params: PartParams, headers: ChangingHeaders },
		responses: responsesOf({ 200: changed }, ...changing, 'refused', 'stale')
	});
	app.openapi(route, async (c) => {
		const { id, part } = c.req.valid('param');
		const request = { type: 'DiscardDraft', by: writerOf(c.get('actor')) } as const;
		return change(services, c, { key: { record: id, part }, request, status: 200 });
	});
}

const YesOrNo = z.enum(['true', 'false']).optional();
const AskQuery = z.object({
	correction: YesOrNo.meta({
		description: 'Whether the draft is meant as an editorial correction; `foreseeCorrection` says whether it may be one'
	})
});
const ApproveQuery = z.object({
	keepsSense: YesOrNo.meta({
		description:
			'Of a draft that is meant as an editorial correction, and of no other: whether the sense stays the same. If it does not, the draft is approved as a new version'
	})
});

function addReview(app: App, guard: Guard, services: Services): void {
	const asking = {
		operationId: 'askForReview',
		summary: 'Ask another person to read a draft',
		query: AskQuery
	} as const;
	app.openapi(reviewRoute(guard, { ...asking, verb: 'review' }), async (c) => {
		const { correction } = c.req.valid('query');
		const request = { type: 'AskForReview', correction: correction === 'true' } as const;
		return change(services, c, { key: keyIn(c.req.valid('param')), request, status: 200 });
	});

	const summary = 'Approve a draft that someone else wrote';
	const approving = { operationId: 'approveDraft', summary, query: ApproveQuery } as const;
	app.openapi(reviewRoute(guard, { ...approving, verb: 'approval' }), async (c) => {
		const { keepsSense } = c.req.valid('query');
		const answer = keepsSense !== undefined && { keepsSense: keepsSense === 'true' };
		const request = { type: 'Approve', ...answer } as const;
		return change(services, c, { key: keyIn(c.req.valid('param')), request, status: 200 });
	});

	const confirming = {
		operationId: 'confirmTranslation',
		summary: 'Say that a translation still holds: the same words, and the source as it stands now',
		query: z.object({})
	} as const;
	app.openapi(reviewRoute(guard, { ...confirming, verb: 'translation-confirmation' }), async (c) => {
		const request = { type: 'ConfirmTranslation' } as const;
		return change(services, c, { key: keyIn(c.req.valid('param')), request, status: 200 });
	});
}

/** A command that carries nothing but its name and perhaps an answer. */
function reviewRoute<Query extends z.ZodObject, Verb extends string>(
	guard: Guard,
	{ verb, query, ...about }: { operationId: Operation; verb: Verb; summary: string; query: Query }
) {
	return createRoute({
		...about,
		method: 'post',
		path: `${path}/${verb}`,
		middleware: guard(about.operationId),
		request: { params: PartParams, query, headers: ChangingHeaders },
		responses: responsesOf({ 200: changed }, ...changing, 'refused', 'stale')
	});
}

function keyIn({ id, part }: z.infer<typeof PartParams>): PartKey {
	return { record: id, part };
}

/** Commands for which a reason may be given. */
const reasonedCommands = [
	{ operation: 'returnDraft', verb: 'return', type: 'Return', summary: 'Return a draft to its writer, with a reason' },
	{ operation: 'unpublishPart', verb: 'unpublication', type: 'Unpublish', summary: 'Take a wording from the public' }
] as const;

function addReasoned(app: App, guard: Guard, services: Services): void {
	for (const { operation, verb, type, summary } of reasonedCommands) {
		const route = createRoute({
			operationId: operation,
			method: 'post',
			path: `${path}/${verb}`,
			summary,
			middleware: guard(operation),
			request: { params: PartParams, headers: ChangingHeaders, body: maybeReason },
			responses: responsesOf({ 200: changed }, ...changing, 'refused', 'stale')
		});
		app.openapi(route, async (c) => {
			const { id, part } = c.req.valid('param');
			const { reason } = c.req.valid('json');
			return change(services, c, { key: { record: id, part }, request: { type }, reason, status: 200 });
		});
	}
}

function addPublishing(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'publishPart',
		method: 'post',
		path: `${path}/publication`,
		summary: 'Publish a draft, now or at an instant',
		middleware: guard('publishPart'),
		request: { params: PartParams, headers: ChangingHeaders, body: jsonBody(PublishBody) },
		responses: responsesOf({ 200: changed }, ...changing, 'refused', 'stale')
	});
	app.openapi(route, async (c) => {
		const { id, part } = c.req.valid('param');
		const { publishAt } = c.req.valid('json');
		const request = { type: 'Publish', ...(publishAt !== undefined && { publishAt }) } as const;
		return change(services, c, { key: { record: id, part }, request, status: 200 });
	});
}

/** One command on one part, from the precondition to the answer, which has this status when all is well. */
async function change<Status extends 200 | 201>(
	services: Services,
	c: Context<Env>,
	{ key, request, reason, status }: { key: PartKey; request: PartRequest; reason?: string | undefined; status: Status }
) {
	const precondition = preconditionOf(c);
	if (precondition.read === 'unsaid') return problem(c, 'precondition-required');

	const readRevision = precondition.read === 'revision' ? precondition.revision : 0;
	const caller = { actor: c.get('actor').id, request: c.get('requestId') };
	const result = await changePart(services, { target: { key, readRevision }, request, reason, caller });
	if (result.outcome !== 'changed') return answerTrouble(services, c, { key, result });

	const { record } = result;
	const shown = record
		? await showPartIn(services.databases.read, { record, part: key.part, actor: c.get('actor') })
		: await showPart(services, c, key);
	if (!shown) throw new Error(`Part ${key.record}/${key.part} is gone after its change`);
	return c.json(shown, status, { etag: entityTag(result.revision) });
}

async function answerTrouble(
	services: Services,
	c: Context<Env>,
	{ key, result }: { key: PartKey; result: Exclude<ChangePartOutcome, { outcome: 'changed' }> }
) {
	switch (result.outcome) {
		case 'not-found':
			return problem(c, 'not-found');
		case 'stale':
			return problem(c, 'stale', { current: await showPart(services, c, key) });
		case 'invalid':
			return problem(c, 'invalid-request', {
				issues: result.issues.map((issue) => ({ ...issue, path: `values.${issue.path}` }))
			});
		case 'refused':
			return problem(c, 'refused', { refusal: result.refusal });
	}
}

/** The part as the caller may see it, read anew. */
async function showPart({ databases }: Services, c: Context<Env>, key: PartKey): Promise<PartShown | undefined> {
	return findShownPart(databases.read, { key, actor: c.get('actor') });
}
