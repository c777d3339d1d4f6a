import { createRoute, z } from '@hono/zod-openapi';
import { isTypeName } from '@kok/domain/content-types';
import { defaultConfirmWithinDays } from '@kok/domain/rules/confirmation';
import { longestToldMilliseconds } from '@kok/domain/rules/telling';
import type { Kysely } from 'kysely';
import type { Actor } from '../access/actor.ts';
import { isCommentSeen } from '../access/comment-sight.ts';
import type { Guard } from '../access/guard.ts';
import type { Backups } from '../backup/backups.ts';
import { readSettings } from '../commands/settings.ts';
import { listOpenComments } from '../db/stores/comment-store.ts';
import { type EventsAsked, listEvents } from '../db/stores/event-store.ts';
import { findPin } from '../db/stores/pin-store.ts';
import { findLastSealed } from '../db/stores/release-store.ts';
import type { Database } from '../db/schema.ts';
import { listForDesk } from '../db/stores/web-address-store.ts';
import { listWorkingCopies } from '../db/stores/working-copy-store.ts';
import {
	type DeskAsked,
	type DeskHead,
	type DeskSection,
	countDesk,
	listDesk,
	listWaitingSets
} from '../heads/desk-heads.ts';
import { answerRead } from '../http/answer-read.ts';
import { AddressOnDesk, showAddress } from '../http/address-shown.ts';
import type { App } from '../http/app.ts';
import { ListedRecord, showListed } from '../http/listed-record.ts';
import { ReadingHeaders, jsonContent, responsesOf, unchanged } from '../http/routes.ts';
import { PartNameShown } from '../http/schemas.ts';
import type { Services } from '../http/services.ts';
import { ListedWorkingCopy, showCopies } from '../http/working-copy-shown.ts';

const usualRows = 5;
const mostRows = 200;
const dayMilliseconds = 86_400_000;

const Query = z.object({
	limit: z.coerce
		.number()
		.int()
		.min(1)
		.max(mostRows)
		.default(usualRows)
		.meta({ description: 'Of each section at most so many rows' })
});

const Count = z.int().meta({ description: 'Of all, where the list beside it holds the first alone' });
const Parts = z.object({
	count: Count,
	first: z.array(
		z.object({
			part: PartNameShown,
			openComments: z.int().meta({ description: 'What was said about it, may be read by the caller and is not done' }),
			record: ListedRecord
		})
	)
});
const Records = z.object({ count: Count, first: z.array(ListedRecord) });

const Desk = z
	.object({
		waiting: z
			.object({
				review: Parts.meta({
					description:
						'Drafts that others asked to be read, and that the caller may approve. What waits longest comes first'
				}),
				returned: Parts.meta({
					description: 'Drafts that came back to those who wrote in them; to a delegate all of the own members'
				}),
				ready: Records.meta({
					description: 'A draft is approved, and the caller may publish it. What was changed last comes first'
				}),
				workingCopies: z.object({ count: Count, first: z.array(ListedWorkingCopy) })
			})
			.meta({ description: 'What waits for the caller' }),
		planned: z
			.object({
				count: Count,
				first: z.array(
					z.object({
						id: z.string(),
						publishAt: z.string(),
						scheduledBy: z.string(),
						parts: z.int().meta({ description: 'How many of its parts the caller may see' })
					})
				)
			})
			.meta({ description: 'Sets that become public by themselves, the next hour first' }),
		catchUp: z
			.object({
				behind: Records.meta({ description: 'A wording is behind the one that it was translated from' }),
				hindered: Records.meta({
					description:
						'Something stands against publishing a draft, such as a fact without a source: each part says what'
				}),
				toConfirm: Records.meta({
					description: 'Published, and confirmed longer ago than the network allows, or never'
				}),
				addresses: z.object({ count: Count, first: z.array(AddressOnDesk) }).meta({
					description: 'Web addresses that lead nowhere any more, or elsewhere for good. `listWebAddresses` says where'
				})
			})
			.meta({ description: 'What wants catching up. To a delegate of the own members alone' }),
		release: z
			.object({ number: z.int(), at: z.string() })
			.optional()
			.meta({ description: 'The release that was sealed last' }),
		pinned: z
			.object({ release: z.int(), at: z.string() })
			.optional()
			.meta({ description: 'The earlier release that the public reads meanwhile' }),
		backup: z
			.object({
				fresh: z.boolean().meta({ description: 'Whether the newest that was proved is young enough' }),
				madeAt: z.string().optional().meta({ description: 'When the newest that was proved was made; none yet' }),
				provedAt: z.string().optional(),
				openedAt: z
					.string()
					.optional()
					.meta({ description: 'When somebody last opened one with its private key, as has to be tried now and then' })
			})
			.optional()
			.meta({ description: 'Where backups are made by themselves; no delegate is told of them' }),
		letIn: z.object({ by: z.string(), at: z.string() }).optional().meta({
			description:
				'Who confirmed within the last two weeks that the own account may be opened anew, as the log names them'
		})
	})
	.meta({ id: 'Desk' });

/** What waits for the caller, what happens by itself, and what wants catching up. */
export function addDeskRoute(app: App, guard: Guard, services: Services): void {
	const route = createRoute({
		operationId: 'readDesk',
		method: 'get',
		path: '/api/desk',
		summary: 'What waits for you, what happens by itself, and what wants catching up',
		middleware: guard('readDesk'),
		request: { query: Query, headers: ReadingHeaders },
		responses: responsesOf({ 200: jsonContent(Desk, 'Your desk'), 304: unchanged })
	});
	app.openapi(route, async (c) => {
		const { limit } = c.req.valid('query');
		return answerRead(c, await layDesk(services, { actor: c.get('actor'), limit }));
	});
}

async function layDesk(
	services: Services,
	{ actor, limit }: { actor: Actor; limit: number }
): Promise<z.infer<typeof Desk>> {
	const { clock, backups } = services;
	const db = services.databases.read;
	const now = clock.now();
	const asked = { actor, confirmedBefore: await lastDayIn(db, now), limit } satisfies DeskAsked;
	const [counts, heads, planned, copies, release, pin, letIn] = await Promise.all([
		countDesk(db, asked),
		listDesk(db, asked),
		listWaitingSets(db, asked),
		listWorkingCopies(db, actor.id),
		findLastSealed(db),
		findPin(db),
		findLetIn(db, actor, now)
	]);
	const open = await countOpenComments(db, { heads, actor });
	// Mostly there is none, and then nobody asks for it.
	const addresses = counts.addresses === 0 ? [] : await listForDesk(db, { looking: actor, limit });
	const of = (section: DeskSection) => heads.filter((head) => head.section === section);
	const records = (section: DeskSection) => ({
		count: counts[section],
		first: of(section).map((head) => showListed(head, actor))
	});
	const parts = (section: DeskSection) => ({
		count: counts[section],
		first: of(section).flatMap((head) => partOf(head, { actor, open }))
	});
	const own = showCopies(copies, actor);
	return {
		waiting: {
			review: parts('review'),
			returned: parts('returned'),
			ready: records('ready'),
			workingCopies: { count: own.length, first: own.slice(0, limit) }
		},
		planned: { count: counts.planned, first: planned },
		catchUp: {
			...{ behind: records('behind'), hindered: records('hindered'), toConfirm: records('toConfirm') },
			addresses: { count: counts.addresses, first: addresses.map(showAddress) }
		},
		...(release && { release }),
		...(pin && { pinned: { release: pin.release, at: pin.at } }),
		...(backups && actor.role !== 'delegate' && { backup: await tellOf(backups) }),
		...(letIn && { letIn })
	};
}

/** With such a link somebody comes in as the person, who therefore is told whatever their role. */
async function findLetIn(db: Kysely<Database>, { who }: Actor, now: string): Promise<z.infer<typeof Desk>['letIn']> {
	if (who.kind !== 'session') return undefined;
	const since = new Date(Date.parse(now) - longestToldMilliseconds).toISOString();
	const asked = { objects: [who.account], action: 'RecoveryConfirmed', since, limit: 1 } satisfies EventsAsked;
	const [event] = await listEvents(db, asked);
	return event && { by: event.actor, at: event.at };
}

async function tellOf(backups: Pick<Backups, 'standing'>): Promise<z.infer<typeof Desk>['backup']> {
	const { proved, opened, isFresh } = await backups.standing();
	return {
		fresh: isFresh,
		...(proved && { madeAt: proved.madeAt, provedAt: proved.provedAt }),
		...(opened && { openedAt: opened.openedAt })
	};
}

function partOf({ section: _, part, ...head }: DeskHead, { actor, open }: { actor: Actor; open: OpenComments }) {
	if (part === undefined) return [];
	return [{ part, openComments: open.get(`${head.record} ${part}`) ?? 0, record: showListed(head, actor) }];
}

/** How many comments are open, by record and part. */
type OpenComments = ReadonlyMap<string, number>;

async function countOpenComments(
	db: Kysely<Database>,
	{ heads, actor }: { heads: readonly DeskHead[]; actor: Actor }
): Promise<OpenComments> {
	const sight = actor.role === 'delegate' ? 'own' : 'office';
	const types = new Map(heads.flatMap(({ part, record, type }) => (part && isTypeName(type) ? [[record, type]] : [])));
	const open = await listOpenComments(db, [...types.keys()]);
	const seen = open.filter((comment) => {
		const type = types.get(comment.record);
		return type !== undefined && isCommentSeen({ type }, comment, sight);
	});
	const byPart = Map.groupBy(seen, ({ record, part }) => `${record} ${part}`);
	return new Map([...byPart].map(([key, comments]) => [key, comments.length]));
}

/** The day before which a confirmation is too old. A date that is known to the month or the year counts from its first day. */
async function lastDayIn(db: Kysely<Database>, now: string): Promise<string> {
	const { confirmWithinDays = defaultConfirmWithinDays } = await readSettings(db);
	return new Date(Date.parse(now) - confirmWithinDays * dayMilliseconds).toISOString().slice(0, 10);
}
