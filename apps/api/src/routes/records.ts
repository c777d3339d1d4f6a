import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Guard } from '../access/guard.ts';
import { createRecord } from '../commands/create-record.ts';
import { writerOf } from '../commands/own-draft.ts';
import { foreseeWithdrawal } from '../commands/erasing/foresee-withdrawal.ts';
import { withdrawRecord } from '../commands/withdraw-record.ts';
import { answerRead } from '../http/answer-read.ts';
import type { App, Env } from '../http/app.ts';
import { preconditionOf } from '../http/preconditions.ts';
import { problem } from '../http/problem.ts';
import { PublicNow, untilGone } from '../http/public-now.ts';
import { answerRecordTrouble } from '../http/record-trouble.ts';
import { ForeseenWithdrawalShown, showForeseen } from '../http/foreseen-shown.ts';
import { RecordShown, findShown } from '../http/representation.ts';
import {
	CreatingHeaders,
	Id,
	IdParam,
	ReadingHeaders,
	Reason,
	changing,
	jsonBody,
	jsonContent,
	responsesOf,
	unchanged
} from '../http/routes.ts';
import { LocaleShown, PartNameShown, TypeNameShown, Values } from '../http/schemas.ts';
import type { Services } from '../http/services.ts';
import { addRecordList } from './record-list.ts';

const recordContent = jsonContent(RecordShown, 'The record with its parts');

const CreateBody = z
	.strictObject({
		type: TypeNameShown,
		parts: z
			.partialRecord(PartNameShown, z.strictObject({ values: Values, translatedFrom: LocaleShown.optional() }))
			.optional()
			.meta({ description: 'First drafts, saved with the record: all or none' })
	})
	.meta({ id: 'CreateRecord' });

const WithdrawBody = z
	.strictObject({
		withdrawal: z.discriminatedUnion('reason', [
			z.strictObject({ reason: z.literal('over') }),
			z.strictObject({ reason: z.literal('replaced'), by: Id }),
			z.strictObject({ reason: z.literal('protection') })
		]),
		reason: Reason.optional().meta({
			description: 'Why, in words, for those who see drafts of it. It is erased with the record'
		}),
		revisions: z
			.partialRecord(PartNameShown, z.int().min(1))
			.meta({ description: 'The revision that was read, of every part the record has' })
	})
	.meta({ id: 'WithdrawRecord' });

const Withdrawn = z.intersection(RecordShown, z.object({ public: PublicNow })).meta({ id: 'WithdrawnRecord' });

/** Listing, reading, making and withdrawing records. */
export function addRecordRoutes(app: App, guard: Guard, services: Services): void {
	addRecordList(app, guard, services);
	addReading(app, guard, services);
	addCreating(app, guard, services);
	addForeseeing(app, guard, services);
	addWithdrawing(app, guard, services);
}

function addReading(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'readRecord',
		method: 'get',
		path: '/api/records/{id}',
		summary: 'Read a record with its parts',
		middleware: guard('readRecord'),
		request: { params: IdParam, headers: ReadingHeaders },
		responses: responsesOf({ 200: recordContent, 304: unchanged })
	});
	app.openapi(route, async (c) => {
		const shown = await showOne(services, c, c.req.valid('param').id);
		return shown ? answerRead(c, shown) : problem(c, 'not-found');
	});
}

function addCreating(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'createRecord',
		method: 'put',
		path: '/api/records/{id}',
		summary: 'Make a record under an id of your own',
		description: 'Needs `If-None-Match: *`, so a request that is sent twice makes one record.',
		middleware: guard('createRecord'),
		request: { params: IdParam, headers: CreatingHeaders, body: jsonBody(CreateBody) },
		responses: responsesOf({ 201: recordContent }, ...changing, 'refused', 'stale')
	});
	app.openapi(route, async (c) => {
		if (preconditionOf(c).read !== 'nothing-yet') return problem(c, 'precondition-required');
		const { id } = c.req.valid('param');
		const { type, parts = {} } = c.req.valid('json');
		const by = writerOf(c.get('actor'));
		const result = await createRecord(services, { id, type, parts, by, caller: callerOf(c) });
		switch (result.outcome) {
			case 'exists':
				return problem(c, 'stale', { current: await showOne(services, c, id) });
			case 'invalid':
				return problem(c, 'invalid-request', { issues: result.issues });
			case 'refused':
				return problem(c, 'refused', { refusal: result.refusal });
			case 'created': {
				const shown = await showOne(services, c, id);
				if (!shown) throw new Error(`Record ${id} is gone after it was made`);
				return c.json(shown, 201, { location: `/api/records/${id}` });
			}
		}
	});
}

function addForeseeing(app: App, guard: Guard, { databases }: Services): void {
	const route = createRoute({
		operationId: 'foreseeWithdrawal',
		method: 'get',
		path: '/api/records/{id}/withdrawal',
		summary: 'What withdrawing a record would hide, orphan and stop, and what erasing it would erase',
		middleware: guard('foreseeWithdrawal'),
		request: { params: IdParam },
		responses: responsesOf({ 200: jsonContent(ForeseenWithdrawalShown, 'What would go with it') })
	});
	app.openapi(route, async (c) => {
		const foreseen = await foreseeWithdrawal(databases.read, c.req.valid('param').id);
		return foreseen ? c.json(showForeseen(foreseen), 200) : problem(c, 'not-found');
	});
}

function addWithdrawing(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'withdrawRecord',
		method: 'post',
		path: '/api/records/{id}/withdrawal',
		summary: 'Take a record from the public: over, replaced, or to protect someone',
		description:
			'Waits up to two seconds for the release without it. 200: it is gone from the release, and a site follows within a second. 202: it is withdrawn and not gone yet; `public` says why and what to do.',
		middleware: guard('withdrawRecord'),
		request: { params: IdParam, body: jsonBody(WithdrawBody) },
		responses: responsesOf(
			{
				200: jsonContent(Withdrawn, 'The record is withdrawn and gone from the release'),
				202: jsonContent(Withdrawn, 'The record is withdrawn and not gone from the release yet')
			},
			...changing,
			'refused',
			'stale',
			'no-room'
		)
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const { withdrawal, reason, revisions } = c.req.valid('json');
		const result = await withdrawRecord(services, { id, withdrawal, reason, revisions, caller: callerOf(c) });
		if (result.outcome !== 'withdrawn') return answerRecordTrouble(services, c, { id, result });
		const gone = await untilGone(services.reconciler, result.event);
		const shown = await showOne(services, c, id);
		if (!shown) throw new Error(`Record ${id} is gone after it was withdrawn`);
		return c.json({ ...shown, public: gone }, gone.is === 'gone' ? 200 : 202);
	});
}

async function showOne({ databases }: Services, c: Context<Env>, id: string): Promise<RecordShown | undefined> {
	return findShown(databases.read, { id, actor: c.get('actor') });
}

function callerOf(c: Context<Env>) {
	return { actor: c.get('actor').id, request: c.get('requestId') };
}
