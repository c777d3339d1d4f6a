import { createRoute, z } from '@hono/zod-openapi';
import { refusalCodes, refusals } from '@kok/domain/refusals';
import type { Context } from 'hono';
import type { Guard } from '../access/guard.ts';
import type { Operation } from '../access/table.ts';
import {
	type ChangePartsOutcome,
	type PartFault,
	type PartRead,
	type PartsRequest,
	type UnderEmbargo,
	changeParts,
	rehearseParts
} from '../commands/change-parts.ts';
import { publishAsForeseen } from '../commands/publish-as-foreseen.ts';
import type { Caller } from '../commands/tools.ts';
import type { Change } from '../db/stores/change-store.ts';
import type { App, Env } from '../http/app.ts';
import { BothLanguages, problem } from '../http/problem.ts';
import { Id, Instant, Reason, changing, jsonBody, jsonContent, responsesOf } from '../http/routes.ts';
import { PartNameShown } from '../http/schemas.ts';
import type { Services } from '../http/services.ts';
import { answerNoForecast, orRefusal } from './forecasts.ts';

/** So many parts have 166 members with facts and two wordings. */
const partsAtOnce = 500;

const PartReadBefore = z.strictObject({ record: Id, part: PartNameShown, revision: z.int().min(1) });
const parts = z.array(PartReadBefore).min(1).max(partsAtOnce);
const ManyBody = z.strictObject({ parts }).meta({ id: 'ManyParts' });
const ReturnBody = z.strictObject({ parts, reason: Reason.optional() }).meta({ id: 'ReturnParts' });
const PublishBody = z
	.strictObject({
		parts,
		publishAt: Instant.optional(),
		embargo: z
			.strictObject({
				tells: z
					.array(Id)
					.min(1)
					.max(2)
					.meta({ description: 'Two accounts, or one where the office has no other (`readEmbargoPeople`)' })
			})
			.optional()
			.meta({
				description:
					'Planned under embargo: a neutral mail tells these people, once, where it is not public at its hour'
			}),
		reason: Reason.optional().meta({ description: 'Why, in words, for those who see drafts; each part keeps it' }),
		expect: z
			.string()
			.regex(/^[0-9a-f]{64}$/)
			.optional()
			.meta({
				description:
					'The hash of the prediction that was seen (`predictChanges`). Where another one would be made now, nothing is published: 409 with `foreseen-otherwise`'
			})
	})
	.meta({ id: 'PublishSet' });

const Faulty = z
	.object({
		record: z.string(),
		part: PartNameShown,
		revision: z.int(),
		fate: z.enum(['stale', 'not-found', 'refused', 'invalid']),
		refusal: z.enum(refusalCodes).optional(),
		words: BothLanguages.optional()
	})
	.meta({ id: 'HinderedPart' });

const Changed = z
	.object({
		dryRun: z.boolean(),
		set: z.string().optional().meta({ description: 'The set that was scheduled' }),
		parts: z.array(z.object({ record: z.string(), part: PartNameShown, revision: z.int() })).meta({
			description: 'The parts with the revision that they have now'
		}),
		hindrances: z.array(Faulty).meta({ description: 'In a dry run, what would stand in the way' })
	})
	.meta({ id: 'ChangedParts' });

const description = [
	`Up to ${partsAtOnce} parts, each with the revision that was read. It is done to all of them, as one event, or to none:`,
	'409 tells in `parts` what stood in the way of each. `dryRun=true` answers that in `hindrances` and changes nothing.'
].join(' ');

const query = z.object({ dryRun: z.enum(['true', 'false']).default('false') });

/** Commands on several parts at once: all of them, or none. */
export function addManyPartsRoutes(app: App, guard: Guard, services: Services): void {
	const asking = { operationId: 'askForReviews', path: '/api/reviews', body: ManyBody } as const;
	app.openapi(routeOf(guard, { ...asking, summary: 'Ask another person to read several drafts' }), async (c) =>
		answer(services, c, { ...c.req.valid('json'), request: { type: 'AskForReview' }, ...c.req.valid('query') })
	);

	const approving = { operationId: 'approveDrafts', path: '/api/approvals', body: ManyBody } as const;
	app.openapi(routeOf(guard, { ...approving, summary: 'Approve several drafts that others wrote' }), async (c) =>
		answer(services, c, { ...c.req.valid('json'), request: { type: 'Approve' }, ...c.req.valid('query') })
	);

	const returning = { operationId: 'returnDrafts', path: '/api/returns', body: ReturnBody } as const;
	app.openapi(routeOf(guard, { ...returning, summary: 'Return several drafts, with a reason' }), async (c) => {
		const { parts, reason } = c.req.valid('json');
		return answer(services, c, { parts, request: { type: 'Return' }, reason, ...c.req.valid('query') });
	});

	const publishing = { operationId: 'publishSet', path: '/api/publications', body: PublishBody } as const;
	app.openapi(routeOf(guard, { ...publishing, summary: 'Publish several parts at once, or at an hour' }), async (c) => {
		const { parts, publishAt, embargo, reason, expect } = c.req.valid('json');
		const { dryRun } = c.req.valid('query');
		const request = { type: 'Publish', ...(publishAt !== undefined && { publishAt }) } as const;
		const asked = { parts, request, reason, embargo };
		if (expect === undefined || dryRun === 'true') return answer(services, c, { ...asked, dryRun });
		const by = { expected: expect, actor: c.get('actor'), caller: callerOf(c) };
		const result = await orRefusal(publishAsForeseen(services, { ...asked, ...by }));
		return result instanceof Error ? answerNoForecast(c, result) : answerOutcome(c, result);
	});
}

function routeOf<Path extends string, Body extends z.ZodType>(
	guard: Guard,
	{ body, ...about }: { operationId: Operation; path: Path; summary: string; body: Body }
) {
	return createRoute({
		...about,
		method: 'post',
		description,
		middleware: guard(about.operationId),
		request: { query, body: jsonBody(body) },
		responses: responsesOf(
			{ 200: jsonContent(Changed, 'All of it is done, or would be') },
			...changing,
			'refused',
			'stale'
		)
	});
}

interface Asked {
	parts: readonly PartRead[];
	request: PartsRequest;
	reason?: string | undefined;
	embargo?: UnderEmbargo | undefined;
	dryRun: 'true' | 'false';
}

async function answer(services: Services, c: Context<Env>, { dryRun, ...asked }: Asked) {
	const { databases, clock, newId } = services;
	const caller = callerOf(c);
	if (dryRun === 'true') {
		const faults = await rehearseParts(databases.read, asked, { at: clock.now(), actor: caller.actor, newId });
		return c.json({ dryRun: true, parts: [...asked.parts], hindrances: faults.map(shownFault) }, 200);
	}
	return answerOutcome(c, await changeParts(services, { ...asked, caller }));
}

function answerOutcome(c: Context<Env>, result: ChangePartsOutcome) {
	if (result.outcome === 'overtaken') return problem(c, 'refused', { refusal: 'foreseen-otherwise' });
	if (result.outcome === 'refused') return problem(c, 'refused', { refusal: result.refusal });
	if (result.outcome === 'failed') {
		const isStale = result.faults.every(({ fault }) => fault.outcome === 'stale');
		return problem(c, isStale ? 'stale' : 'refused', { parts: result.faults.map(shownFault) });
	}
	return c.json({ dryRun: false, ...shownChanges(result.changes), hindrances: [] }, 200);
}

function callerOf(c: Context<Env>): Caller {
	return { actor: c.get('actor').id, request: c.get('requestId') };
}

function shownChanges(changes: readonly Change[]) {
	const set = changes[0]?.set;
	const parts = changes.map(({ record, part, after }) => ({ record, part, revision: after }));
	return { ...(set !== undefined && { set }), parts };
}

function shownFault({ record, part, revision, fault }: PartFault): z.infer<typeof Faulty> {
	const refusal = fault.outcome === 'refused' ? { refusal: fault.refusal, words: { ...refusals[fault.refusal] } } : {};
	return { record, part, revision, fate: fault.outcome, ...refusal };
}
