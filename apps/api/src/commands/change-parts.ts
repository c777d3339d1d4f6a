import { givingWay } from '@kok/release/give-way';
import type { Kysely, Transaction } from 'kysely';
import { setImmediate } from 'node:timers/promises';
import type { Change } from '../db/stores/change-store.ts';
import { newestPublicChange } from '../db/stores/event-store.ts';
import { findOpenRecordsById } from '../db/stores/open-records.ts';
import type { PartKey } from '../db/stores/part-store.ts';
import type { Database } from '../db/schema.ts';
import type { Action } from '../log/actions.ts';
import { type AppliedChange, appendPartEvent, writeChange } from './change-part.ts';
import { isHourOver, readCircumstances } from './circumstances.ts';
import { tellReturned } from './comments.ts';
import { placeUnderEmbargo, refuseEmbargo } from './embargo/place-under-embargo.ts';
import type { EmbargoRefusal } from './embargo/refusals.ts';
import { type ChangeFault, type JudgedChange, type PartRequest, judgeChange } from './judge-change.ts';
import { keepReasons, reasonOf } from './reasons.ts';
import { schedule } from './schedule.ts';
import { togetherOf } from './together.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

export interface PartRead extends PartKey {
	/** The revision that the caller read. */
	revision: number;
}

/** What may be asked of several parts at once. */
export type PartsRequest = Extract<PartRequest, { type: 'AskForReview' | 'Return' | 'Approve' | 'Publish' }>;

/** Why the command could not be done on one of the parts. */
export type PartFault = PartRead & { fault: ChangeFault };

export type ChangePartsOutcome =
	| { outcome: 'changed'; changes: Change[] }
	| { outcome: 'failed'; faults: PartFault[] }
	| { outcome: 'refused'; refusal: EmbargoRefusal | 'hour-passed' }
	/** Something became public after the event up to which the caller knew what is. */
	| { outcome: 'overtaken' };

interface Asked {
	parts: readonly PartRead[];
	request: PartsRequest;
	/** Why it is done; each part keeps it for itself. */
	reason?: string | undefined;
}

/** Accounts that are told where the parts are not public at their hour. */
export interface UnderEmbargo {
	tells: readonly string[];
}

interface Changing extends Asked {
	caller: Caller;
	upTo?: number | undefined;
	embargo?: UnderEmbargo | undefined;
}

/**
 * One command on several parts, with one event: all of them, or none and why for each that stood in the way. With `upTo`
 * it is done only where nothing became public after that event. With `embargo` another event says who is told.
 */
export async function changeParts(
	tools: Tools,
	{ caller, upTo, embargo, ...asked }: Changing
): Promise<ChangePartsOutcome> {
	const publishAt = asked.request.type === 'Publish' ? asked.request.publishAt : undefined;
	const result = await inChain<ChangePartsOutcome>(tools, async (trx, chain) => {
		if (upTo !== undefined && (await newestPublicChange(trx, upTo)) !== undefined) return { outcome: 'overtaken' };
		const refusal = embargo && (await refuseEmbargo(trx, { ...embargo, publishAt, at: chain.at }));
		if (refusal) return { outcome: 'refused', refusal };
		if (isHourOver(asked.request, chain.at)) return { outcome: 'refused', refusal: 'hour-passed' };
		const judged = await judgeParts(trx, asked, { at: chain.at, actor: caller.actor, newId: tools.newId });
		if (judged.faults.length > 0) return { outcome: 'failed', faults: judged.faults };
		const applied = await writeChanges(trx, judged.accepted);
		const set = tools.newId();
		const changes = await schedule(trx, applied, { id: set, at: chain.at, by: caller.actor });
		const event = await appendPartEvent(chain, { ...caller, action: actionOf(asked.request, applied), changes });
		await keepReasons(trx, { given: applied, event, at: chain.at, author: caller.actor });
		await tellReturned(trx, applied, chain.at);
		if (embargo && publishAt !== undefined) await placeUnderEmbargo(trx, chain, { set, publishAt, caller, ...embargo });
		return { outcome: 'changed', changes };
	});
	if (result.outcome === 'changed' && asked.request.type === 'Publish') tools.onPublicChange();
	return result;
}

/** What stands against a command on several parts at this moment. Nothing is written, and nobody is waited for. */
export async function rehearseParts(db: Kysely<Database>, asked: Asked, by: By): Promise<PartFault[]> {
	return (await judgeParts(db, asked, by)).faults;
}

/** Who asks, when, and where ids come from. */
interface By extends Pick<Tools, 'newId'> {
	at: string;
	actor: string;
}

interface Judged {
	accepted: JudgedChange[];
	faults: PartFault[];
}

async function judgeParts(
	db: Kysely<Database>,
	{ parts, request, reason: words }: Asked,
	{ at, actor, newId }: By
): Promise<Judged> {
	const circumstances = await readCircumstances(db, { at, actor, request });
	const records = await findOpenRecordsById(
		db,
		parts.map(({ record }) => record)
	);
	const together = togetherOf(records, { keys: parts, at });
	const seen = new Set<string>();
	const judged: Judged = { accepted: [], faults: [] };
	const giveWay = givingWay();
	for (const { revision, ...key } of parts) {
		const name = `${key.record} ${key.part}`;
		const target = { key, readRevision: revision };
		// A part that is named twice would have been changed by the time it is its turn again.
		const one: JudgedChange | ChangeFault = seen.has(name)
			? { outcome: 'stale' }
			: await judgeChange(db, records.get(key.record), {
					target,
					request,
					circumstances,
					reason: reasonOf({ newId }, words),
					together
				});
		seen.add(name);
		if (one.outcome === 'accepted') judged.accepted.push(one);
		else judged.faults.push({ ...key, revision, fault: one });
		await giveWay();
	}
	return judged;
}

/** Others are served meanwhile: a long set would hold the event loop. */
const partsBetweenPauses = 10;

async function writeChanges(trx: Transaction<Database>, judged: readonly JudgedChange[]): Promise<AppliedChange[]> {
	const applied: AppliedChange[] = [];
	for (const one of judged) {
		applied.push(await writeChange(trx, one));
		if (applied.length % partsBetweenPauses === 0) await setImmediate();
	}
	return applied;
}

function actionOf({ type }: PartsRequest, applied: readonly AppliedChange[]): PartsAction {
	switch (type) {
		case 'AskForReview':
			return 'SetReviewAsked';
		case 'Return':
			return 'SetReturned';
		case 'Approve':
			return 'SetApproved';
		case 'Publish':
			return applied.some(({ event }) => event.type === 'PublicationScheduled') ? 'SetScheduled' : 'SetPublished';
	}
}

type PartsAction = Extract<Action, 'SetReviewAsked' | 'SetReturned' | 'SetApproved' | 'SetPublished' | 'SetScheduled'>;
