import type { RefusalCode } from '@kok/domain/refusals';
import { contentTypes } from '@kok/domain/content-types';
import type { Kysely, Transaction } from 'kysely';
import { findAccount } from '../db/stores/account-store.ts';
import { newestPublicChange } from '../db/stores/event-store.ts';
import { type Pin, deletePin, findPin, writePin } from '../db/stores/pin-store.ts';
import { findRelease, lastRelease } from '../db/stores/release-store.ts';
import type { Database } from '../db/schema.ts';
import { readActor } from '../log/actor-name.ts';
import type { Judgement } from '../publishing/maker.ts';
import { type Reason, keepReason, reasonOf } from './reasons.ts';
import { type TellingTools, tellAdmins } from './tell-admins.ts';
import { type Caller, type Chain, inChain } from './tools.ts';

/** How often an earlier release is judged anew because somebody published meanwhile. */
const attempts = 3;

export type PinOutcome =
	| { outcome: 'pinned'; pin: Pin; /** Number of its event; none where it was pinned already. */ event?: number }
	| { outcome: 'not-found' }
	| { outcome: 'refused'; refusal: RefusalCode };

interface Pinning {
	/** Number of the release whose content is to be public again. */
	release: number;
	reason: string;
	caller: Caller;
	/** Looks at a kept content, which takes too long to be done here. */
	judge: (content: string) => Promise<Judgement>;
}

/**
 * Has the public read the content of an earlier release again, until it is unpinned. Nothing that is stored changes: what
 * is published stays so, and is read again afterwards. A release that would show what is protected since is refused. The
 * admins are mailed that something was done where somebody of the office did it.
 */
export async function pinRelease(tools: TellingTools, pinning: Pinning): Promise<PinOutcome> {
	const { databases } = tools;
	for (let attempt = 0; attempt < attempts; attempt += 1) {
		const chosen = await findRelease(databases.read, pinning.release);
		if (!chosen) return { outcome: 'not-found' };
		const pinned = await findPin(databases.read);
		if (pinned?.content === chosen.content) return { outcome: 'pinned', pin: pinned };
		if (!pinned && (await lastRelease(databases.read))?.content === chosen.content) return refused('release-shown');
		const judgement = await pinning.judge(chosen.content);
		if (!judgement.isKept) return refused('release-not-kept');
		if (judgement.isExposing) return refused('release-shows-protected');

		const judged = { content: chosen.content, upTo: judgement.chain.seq };
		const result = await inChain(tools, async (trx, chain) => {
			const isOutdated = (await newestPublicChange(trx, judged.upTo)) !== undefined;
			return isOutdated ? undefined : pin(trx, { ...pinning, chain, content: judged.content, tools });
		});
		if (!result) continue;
		tools.onPublicChange();
		return result;
	}
	return refused('published-meanwhile');
}

/** Has the public read again what is published. The admins are mailed as with pinning. */
export async function unpinRelease(
	tools: TellingTools,
	{ reason: words, caller }: { reason?: string | undefined; caller: Caller }
): Promise<{ outcome: 'unpinned'; event: number } | { outcome: 'refused'; refusal: RefusalCode }> {
	const result = await inChain(tools, async (trx, chain) => {
		const pinned = await findPin(trx);
		if (!pinned) return refused('nothing-pinned');
		await deletePin(trx);
		const { release, content } = pinned;
		const reason = reasonOf(tools, words);
		const told = { tools, trx, chain, caller, reason, release, content };
		return { outcome: 'unpinned' as const, event: await append('ReleaseUnpinned', told) };
	});
	if (result.outcome === 'unpinned') tools.onPublicChange();
	return result;
}

async function pin(
	trx: Transaction<Database>,
	{
		release,
		reason: words,
		...told
	}: Pick<Pinning, 'release' | 'reason' | 'caller'> & { chain: Chain; content: string; tools: TellingTools }
): Promise<PinOutcome> {
	const { tools, chain, caller, content } = told;
	const reason = reasonOf(tools, words);
	const event = await append('ReleasePinned', { ...told, trx, reason, release });
	const made = { content, release, at: chain.at, by: caller.actor, note: reason?.note };
	await writePin(trx, made);
	return { outcome: 'pinned', pin: made, event };
}

interface Told {
	tools: TellingTools;
	trx: Transaction<Database>;
	chain: Chain;
	caller: Caller;
	reason: Reason | undefined;
	release: number;
	content: string;
}

/** The reason is a note of the network's record: the whole of it is what the public reads. */
async function append(
	action: 'ReleasePinned' | 'ReleaseUnpinned',
	{ tools, trx, chain, caller, reason, release, content }: Told
): Promise<number> {
	const record = await idOfNetwork(trx);
	const change = { release, ...(reason && { record, note: reason.note }) };
	const { seq } = await chain.append({ ...caller, action, object: content, changes: [change] });
	await keepReason(trx, { record, reason, event: seq, at: chain.at, author: caller.actor });
	if (await isOfOffice(trx, caller)) await tellAdmins(trx, tools, { event: seq, actor: caller.actor, at: chain.at });
	return seq;
}

/** What an admin undoes is told to nobody else. */
async function isOfOffice(trx: Transaction<Database>, { actor }: Caller): Promise<boolean> {
	const by = readActor(actor);
	return by.kind === 'session' && (await findAccount(trx, by.account))?.role === 'office';
}

async function idOfNetwork(db: Kysely<Database>): Promise<string> {
	const { id } = await db
		.selectFrom('record')
		.select('id')
		.where('single_of', '=', contentTypes.network.name)
		.executeTakeFirstOrThrow();
	return id;
}

function refused<Refusal extends RefusalCode>(refusal: Refusal) {
	return { outcome: 'refused', refusal } as const;
}
