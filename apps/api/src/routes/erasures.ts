import { createRoute, z } from '@hono/zod-openapi';
import type { Guard } from '../access/guard.ts';
import { eraseRecord } from '../commands/erase-record.ts';
import { type Remain, remainCodes, remains, remainsOn } from '../commands/erasing/remains.ts';
import { type FinishOutcome, finishErasures, unfinishedWords } from '../commands/finish-erasures.ts';
import type { App } from '../http/app.ts';
import { BothLanguages } from '../http/problem.ts';
import { PublicNow, untilGone } from '../http/public-now.ts';
import { answerRecordTrouble } from '../http/record-trouble.ts';
import { IdParam, changing, jsonBody, jsonContent, responsesOf } from '../http/routes.ts';
import { PartNameShown, TypeNameShown } from '../http/schemas.ts';
import type { Services } from '../http/services.ts';

const EraseBody = z
	.strictObject({
		revisions: z.partialRecord(PartNameShown, z.int().min(1)).optional().meta({
			description:
				'Where the record is not yet withdrawn for protection: the revision that was read, of every part it has. It is withdrawn first'
		})
	})
	.meta({ id: 'EraseRecord' });

const NotYet = z.enum(['still-public', 'database-in-use', 'disk-full']);

const NamedBy = z.object({ record: z.string(), type: TypeNameShown, part: PartNameShown, field: z.string() });

const Erased = z
	.object({
		erased: z.object({ texts: z.int(), files: z.int(), tokens: z.int(), shared: z.int() }).meta({
			description: 'How much went; `shared` counts texts that another record has word for word, which stay there'
		}),
		public: PublicNow,
		bytes: z
			.discriminatedUnion('are', [
				z.object({ are: z.literal('gone') }),
				z.object({ are: z.literal('not-yet'), because: NotYet, words: BothLanguages })
			])
			.meta({ description: 'Whether the database’s files and the data folder hold nothing of it any more' }),
		namedBy: z.array(NamedBy).meta({ description: 'Records that link to it; their texts may spell its name' }),
		remains: z.array(z.object({ code: z.enum(remainCodes), words: BothLanguages }))
	})
	.meta({ id: 'ErasedRecord' });

/** Erasing for good what was withdrawn for protection. */
export function addErasureRoutes(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'eraseRecord',
		method: 'post',
		path: '/api/records/{id}/erasure',
		summary: 'Erase a record for good, to protect someone',
		description:
			'Erases every text of its whole history, its files, addresses and notes. It cannot be undone. 202: something is not gone yet; sent once more, it is finished.',
		middleware: guard('eraseRecord'),
		request: { params: IdParam, body: jsonBody(EraseBody) },
		responses: responsesOf(
			{
				200: jsonContent(Erased, 'All of it is gone from here'),
				202: jsonContent(Erased, 'Erased, and not all gone yet')
			},
			...changing,
			'refused',
			'stale',
			'no-room'
		)
	});
	app.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const { revisions } = c.req.valid('json');
		const caller = { actor: c.get('actor').id, request: c.get('requestId') };
		const result = await eraseRecord(services, { id, revisions, caller });
		if (result.outcome !== 'erased') return answerRecordTrouble(services, c, { id, result });
		const gone = await untilGone(services.reconciler, result.event);
		const finished = gone.is === 'gone' ? await finishErasures(services, services.erasurePlaces) : stillPublic;
		const isAllGone = gone.is === 'gone' && finished.outcome === 'finished';
		return c.json(
			{
				erased: result.erased,
				public: gone,
				bytes: bytesNow(finished),
				namedBy: z.array(NamedBy).parse(result.namedBy),
				remains: remainsOn(services.databases.kind).map(toldRemain)
			},
			isAllGone ? 200 : 202
		);
	});
}

const stillPublic = { outcome: 'not-yet', because: 'still-public' } as const;

function bytesNow(finished: FinishOutcome) {
	if (finished.outcome === 'finished') return { are: 'gone' } as const;
	const { because } = finished;
	return { are: 'not-yet', because, words: { ...unfinishedWords[because] } } as const;
}

function toldRemain(code: Remain) {
	return { code, words: { ...remains[code] } };
}
