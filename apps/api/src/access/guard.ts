import { tokenPrefix } from '../commands/tokens.ts';
import { findSessionBySecret, isSessionOver } from '../db/stores/session-store.ts';
import { findTokenBySecret, isOver } from '../db/stores/token-store.ts';
import { findRecord } from '../db/stores/record-store.ts';
import type { Context, MiddlewareHandler } from 'hono';
import type { Kysely } from 'kysely';
import type { Env } from '../http/app.ts';
import { createBodies } from '../http/bodies.ts';
import { problem } from '../http/problem.ts';
import { isFromHere } from '../http/same-origin.ts';
import { senderAddress } from '../http/sender-address.ts';
import { readSessionCookie } from '../http/session-cookie.ts';
import type { Services } from '../http/services.ts';
import type { Database } from '../db/schema.ts';
import { type Actor, isWithoutMandate } from './actor.ts';
import { type NoteActivity, createActivityNotes } from './activity-notes.ts';
import { actorOf, sessionActorOf } from './actor-of.ts';
import { isOwnOf } from './ownership.ts';
import { createRequestLimit } from './request-limit.ts';
import { needsStepUp } from './step-up.ts';
import {
	type Grant,
	type OpenOperation,
	type Operation,
	always,
	grantFor,
	isConfirmed,
	isDecision,
	isForPeople,
	isRehearsable
} from './table.ts';
import { type NoteUse, createUseNotes } from './use-notes.ts';

/** A reader waits for nobody. */
const reading: ReadonlySet<string> = new Set(['GET', 'HEAD']);

type Needed = Pick<Services, 'databases' | 'clock' | 'log' | 'writesPerMinute' | 'signIn' | 'expectRelease' | 'origin'>;

/**
 * Runs before every operation that asks who is calling. Finds out who that is, whether they may, and whether they ask too
 * often; only then is a body read. A record that a delegate may not change answers 404, as if it were not there.
 */
export function createGuard(services: Needed) {
	const notes = { noteUse: createUseNotes(services), noteActivity: createActivityNotes(services) };
	const takeBody = createBodies();
	const writes = createRequestLimit({ most: services.writesPerMinute, seconds: 60 });
	const knocks = createRequestLimit({ most: services.signIn.knocksPerMinute, seconds: 60 });

	function guard(operation: Operation): MiddlewareHandler<Env> {
		return async function checkAccess(c, next) {
			const actor = await readActor(c, services, notes);
			if (!actor) {
				c.header('www-authenticate', 'Bearer realm="kok"');
				return problem(c, 'not-signed-in');
			}
			const isReading = reading.has(c.req.method);
			if (!isReading && actor.session && !isFromHere(c, services)) return problem(c, 'cross-site');
			c.set('actor', actor);

			const grant = grantFor(operation, actor.role);
			if (grant === 'none') return problem(c, 'not-allowed');
			if (isWithoutMandate(actor) && !always.has(operation)) return problem(c, 'no-mandate');
			if (!(await isAboutOwn(c, services.databases.read, { actor, grant }))) return problem(c, 'not-found');

			const isRehearsed = isRehearsal(c, operation);
			if (isLeftToPeople(operation, actor) && !isRehearsed) return problem(c, 'refused', { refusal: 'people-only' });
			const needsCode = isConfirmed(operation) && !isRehearsed;
			if (needsCode && needsStepUp(actor, services.clock.now())) return problem(c, 'step-up-needed');
			if (isReading) return next();
			const wait = writes(actor.id);
			if (wait > 0) return answerTooMany(c, wait);
			services.expectRelease();
			return takeBody(c, next, { operation, sender: actor.id });
		};
	}

	/** Runs before the ways in, which ask nobody who they are. Those that try something are counted by the address that they come from. */
	function open(operation: OpenOperation): MiddlewareHandler<Env> {
		return async function checkOrigin(c, next) {
			if (!isFromHere(c, services)) return problem(c, 'cross-site');
			if (reading.has(c.req.method)) return next();
			const sender = senderAddress(c);
			const wait = knocks(sender);
			if (wait > 0) return answerTooMany(c, wait);
			return takeBody(c, next, { operation, sender });
		};
	}

	return Object.assign(guard, { open });
}

export type Guard = ReturnType<typeof createGuard>;

function answerTooMany(c: Context<Env>, seconds: number): Response {
	c.header('retry-after', String(seconds));
	return problem(c, 'too-many');
}

/** A person in a session does everything that their role is granted; a program does less. */
function isLeftToPeople(operation: Operation, { session, madeBy }: Actor): boolean {
	if (session) return false;
	return isForPeople(operation) || (madeBy !== undefined && isDecision(operation));
}

/** Whoever sends a token is a program, also where a browser sends a cookie along. */
async function readActor(
	c: Context<Env>,
	services: Pick<Services, 'databases' | 'clock' | 'origin'>,
	{ noteUse, noteActivity }: { noteUse: NoteUse; noteActivity: NoteActivity }
): Promise<Actor | undefined> {
	const authorization = c.req.header('authorization');
	if (authorization !== undefined) return readProgram(services, { authorization, noteUse });
	return readPerson(c, services, noteActivity);
}

async function readProgram(
	{ databases, clock }: Pick<Services, 'databases' | 'clock'>,
	{ authorization, noteUse }: { authorization: string; noteUse: NoteUse }
): Promise<Actor | undefined> {
	const secret = /^Bearer (\S+)$/i.exec(authorization)?.[1];
	if (!secret?.startsWith(tokenPrefix)) return undefined;
	const found = await findTokenBySecret(databases.read, secret);
	const now = clock.now();
	if (!found || isOver(found.token, now)) return undefined;

	noteUse(found.token, now.slice(0, 10));
	return actorOf(found, now);
}

async function readPerson(
	c: Context<Env>,
	services: Pick<Services, 'databases' | 'clock' | 'origin'>,
	noteActivity: NoteActivity
): Promise<Actor | undefined> {
	const secret = readSessionCookie(c, services);
	const found = secret && (await findSessionBySecret(services.databases.read, secret));
	const now = services.clock.now();
	if (!found || isSessionOver(found, now)) return undefined;
	noteActivity(found.session, now);
	return sessionActorOf(found, now);
}

/** Whether a request asks what an operation would do, and nothing else: a word that is said twice may be read otherwise. */
function isRehearsal(c: Context<Env>, operation: Operation): boolean {
	const asked = c.req.queries('dryRun') ?? [];
	return isRehearsable(operation) && asked.length === 1 && asked[0] === 'true';
}

/** Whether a request is about what its grant is limited to. */
async function isAboutOwn(
	c: Context<Env>,
	db: Kysely<Database>,
	{ actor, grant }: { actor: Actor; grant: Grant }
): Promise<boolean> {
	if (grant !== 'own' && grant !== 'own-or-new') return true;
	const id = c.req.param('id')?.toLowerCase();
	if (id === undefined) return false;
	return (await isOwnOf(db, actor, id)) || (grant === 'own-or-new' && !(await findRecord(db, id)));
}
