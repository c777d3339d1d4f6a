import type { Logger } from 'pino';
import type { Tools } from '../commands/tools.ts';
import type { Databases } from '../db/databases.ts';
import { findNetworkFacts } from '../db/stores/facts-store.ts';
import { takeLease } from '../db/stores/lease-store.ts';
import {
	type WebAddress,
	findAddress,
	findControl,
	findDue,
	listPublicPlaces,
	noteAddress,
	noteRound,
	readRound,
	takeAddress
} from '../db/stores/web-address-store.ts';
import { keepLooking } from '../keep-looking.ts';
import { softwareVersion } from '../software-version.ts';
import { type Finding, isAnswer, mayBeOurs } from './finding.ts';
import { judge, nextTurn } from './judge.ts';
import { isReadIn, readPlaces } from './read-places.ts';

/** Asks for an address, until `end`. */
export type Ask = (address: string, asking: { userAgent: string; end: AbortSignal }) => Promise<Finding>;

interface Parts {
	tools: Pick<Tools, 'databases' | 'clock' | 'newId'>;
	log: Pick<Logger, 'error'>;
	ask: Ask;
}

export interface AddressChecks {
	/** Resolves when a look that is under way has ended. */
	settle: () => Promise<void>;
	/**
	 * Asks for an address beside its turn. `known`: it was asked for within the last minute. `later`: its host was asked for
	 * another one a moment ago, or another process asks for it, so it is asked for with the next rounds.
	 */
	askNow: (id: string) => Promise<'asked' | 'known' | 'later' | 'not-found'>;
	stop: () => Promise<void>;
}

/** One address at a time, and no more than 60 an hour. */
const restMilliseconds = 60_000;
/** Shorter than a rest, so that a process finds its own lease over. */
const leaseMilliseconds = 55_000;
/** A host is asked for one of its addresses, and then for so long for none. */
const hostRestMilliseconds = 10 * 60_000;
/** Somebody who has several asked for waits at least so long between two. */
const restByHand = 5_000;
/** Longer than asking takes, so that whoever dies meanwhile leaves it to others. */
const takenMilliseconds = 10 * 60_000;
const hour = 3_600_000;
const day = 24 * hour;

/** What the checking works with. */
interface Checking {
	tools: Parts['tools'];
	ask: Ask;
	end: AbortSignal;
}

/** Asks by itself for the addresses that the public reads, one after the other, in one process of several. */
export function startAddressChecks({ tools, log, ask }: Parts): AddressChecks {
	const { clock } = tools;
	const stopping = new AbortController();
	const checking = { tools, ask, end: stopping.signal };
	/** Whatever is asked for waits for the one before. */
	let asking: Promise<unknown> = Promise.resolve();

	async function inTurn<Out>(work: () => Promise<Out>): Promise<Out> {
		const turn = asking.then(work);
		asking = turn.catch(() => undefined);
		return turn;
	}

	async function look(): Promise<void> {
		const due = await findTurn(tools);
		if (due) await inTurn(async () => check(checking, due));
	}

	const onFailure = 'web addresses could not be checked, trying again';
	const { settle, stop } = keepLooking({ clock, log, look, restMilliseconds, onFailure });
	return {
		settle,
		askNow: async (id) => inTurn(async () => askNow(checking, id)),
		stop: async () => {
			stopping.abort();
			await stop();
		}
	};
}

/** The address whose turn it is, where this process is the one that checks. */
async function findTurn(tools: Parts['tools']): Promise<WebAddress | undefined> {
	const { read, write } = tools.databases;
	const now = tools.clock.now();
	const lease = { name: 'web-addresses', holder: String(process.pid), now, until: later(now, leaseMilliseconds) };
	if (!(await takeLease(write, lease))) return undefined;
	await readPlaces(tools);
	const { rest_until } = await readRound(read);
	if (rest_until !== null && rest_until > now) return undefined;
	return findDue(read, { now, restingSince: later(now, -hostRestMilliseconds) });
}

async function askNow(checking: Checking, id: string): ReturnType<AddressChecks['askNow']> {
	const { databases, clock } = checking.tools;
	const address = await findAddress(databases.read, id);
	if (!address) return 'not-found';
	const now = clock.now();
	if (isWithin(address.checked_at, { milliseconds: restMilliseconds, now })) return 'known';
	const { asked_at } = await readRound(databases.read);
	if (!isWithin(asked_at, { milliseconds: restByHand, now }) && (await check(checking, address))) return 'asked';
	await noteAddress(databases.write, id, { next_at: now });
	return 'later';
}

/** False where it was not asked for: another process does, or the public does not read it any more. */
async function check(checking: Checking, address: WebAddress): Promise<boolean> {
	const finding = await askFor(checking, address);
	if (!finding || checking.end.aborted) return false;
	const isNothingReached = mayBeOurs(finding) && !(await reachesOthers(checking, address));
	// Whoever stops the server ends what is under way; that says nothing of the address.
	if (checking.end.aborted) return false;
	if (isNothingReached) await noteNothingReached(checking.tools, address);
	else await note(checking.tools, { address, finding });
	return true;
}

async function askFor({ tools, ask, end }: Checking, address: WebAddress): Promise<Finding | undefined> {
	const { read, write } = tools.databases;
	if (!(await takeAddress(write, address, later(tools.clock.now(), takenMilliseconds)))) return undefined;
	if (await isPublic(read, address)) return ask(address.address, { userAgent: await userAgent(read), end });
	await noteAddress(write, address.id, { next_at: later(tools.clock.now(), day) });
	return undefined;
}

/** A request tells the other side that somebody here names the address, so none is sent that the public does not read. */
async function isPublic(read: Databases['read'], { id, address }: WebAddress): Promise<boolean> {
	for (const record of await listPublicPlaces(read, id)) {
		if (await isReadIn(read, record, address)) return true;
	}
	return false;
}

/** Whether some other host answers: without that, nobody knows who is cut off. */
async function reachesOthers(checking: Checking, { host }: WebAddress): Promise<boolean> {
	const { databases, clock } = checking.tools;
	const { answered_at, answered_host } = await readRound(databases.read);
	const lately = { milliseconds: hostRestMilliseconds, now: clock.now() };
	if (answered_host !== host && isWithin(answered_at, lately)) return true;
	const control = await findControl(databases.read, host);
	const finding = control && (await askFor(checking, control));
	if (!control || !finding || !isAnswer(finding)) return false;
	await note(checking.tools, { address: control, finding });
	return true;
}

async function note(
	{ databases: { write }, clock }: Parts['tools'],
	{ address, finding }: { address: WebAddress; finding: Finding }
): Promise<void> {
	const at = clock.now();
	const standing = judge(address, { finding, at });
	const next_at = nextTurn({ id: address.id, state: standing.state }, at);
	await noteAddress(write, address.id, { ...standing, checked_at: at, next_at });
	const answered = { answered_at: at, answered_host: address.host, nothing_since: null, rest_until: null };
	await noteRound(write, { asked_at: at, ...(isAnswer(finding) && answered) });
}

async function noteNothingReached(
	{ databases: { read, write }, clock }: Parts['tools'],
	{ id }: WebAddress
): Promise<void> {
	const at = clock.now();
	const rest_until = later(at, hour);
	const { nothing_since } = await readRound(read);
	await noteAddress(write, id, { next_at: rest_until });
	await noteRound(write, { asked_at: at, nothing_since: nothing_since ?? at, rest_until });
}

/** Names the software, and where one reads of the network. */
async function userAgent(read: Databases['read']): Promise<string> {
	const website = (await findNetworkFacts(read))?.facts['website'];
	const address = typeof website === 'string' && URL.canParse(website) ? `; +${new URL(website).href}` : '';
	return `kok/${await softwareVersion} (checks the links of a network${address})`;
}

function isWithin(instant: string | null, { milliseconds, now }: { milliseconds: number; now: string }): boolean {
	return instant !== null && Date.parse(now) - Date.parse(instant) < milliseconds;
}

function later(instant: string, milliseconds: number): string {
	return new Date(Date.parse(instant) + milliseconds).toISOString();
}
