import type { Databases } from '@kok/api/src/db/databases.ts';
import { type ChainHead, type StoredEvent, walkChain } from '@kok/api/src/db/stores/event-store.ts';
import { type PartName, partNames } from '@kok/domain/rules/part';
import * as z from 'zod';
import { RecordAtDesk } from './at-desk.ts';
import type { Client } from './client.ts';
import { isSame } from './drafts.ts';
import { type Acknowledged, type Ledger, type Standing, standingOf } from './ledger.ts';
import type { Person } from './office.ts';

export interface Examination {
	/** What was acknowledged and is not there, or is there otherwise: each in words. Must be empty. */
	lost: string[];
	seen: ChainHead;
	/** Commands that were done although the answer never came. */
	doneUnanswered: number;
}

interface Told extends Omit<StoredEvent, 'changes'> {
	changes: z.infer<typeof Changes>;
}

const Changes = z.array(
	z.object({ record: z.string(), part: z.enum(partNames), after: z.int(), snapshot: z.string().optional() })
);

/**
 * Compares what the server holds after a death with what it had acknowledged before: every command in the log, with
 * its revision and its values; every part at the state of its last answer or a later one; nothing that nobody asked
 * for. Takes what it finds as the state from which the writers go on.
 */
export async function examine({
	databases,
	client,
	person,
	ledger,
	seen,
	unanswered
}: {
	databases: Databases;
	client: Client;
	person: Person;
	ledger: Ledger;
	seen: ChainHead;
	/** Requests since the last examination that were never answered. */
	unanswered: number;
}): Promise<Examination> {
	const chain = await walkChain(databases.read);
	if (!chain.whole) return { lost: [`the chain is broken at event ${chain.brokenAt}`], seen, doneUnanswered: 0 };

	const events = await eventsSince(databases, seen);
	const lost: string[] = events.isSamePast ? [] : [`event ${seen.seq} is no longer what it was`];
	const byRequest = Map.groupBy(events.told, ({ request }) => request);
	for (const command of ledger.acknowledged) {
		lost.push(...(await missingOf(databases, command, byRequest.get(command.request) ?? [])));
	}
	for (const [snapshot, values] of ledger.texts) {
		if (!isSame(await textOf(databases, snapshot), values)) lost.push(`text ${snapshot} is gone or another`);
	}

	const known = new Set(ledger.acknowledged.map(({ request }) => request));
	const surplus = events.told.filter(({ request }) => request !== 'due' && !known.has(request));
	if (surplus.length > unanswered) lost.push(`${surplus.length} events for ${unanswered} unanswered requests`);
	for (const record of ledger.touched)
		lost.push(...(await compareRecord({ client, person, ledger }, record, events.told)));

	ledger.acknowledged = [];
	ledger.texts.clear();
	ledger.touched.clear();
	return { lost, seen: chain.head, doneUnanswered: surplus.length };
}

async function eventsSince({ read }: Databases, seen: ChainHead): Promise<{ isSamePast: boolean; told: Told[] }> {
	const rows = await read
		.selectFrom('event')
		.select(['seq', 'at', 'actor', 'action', 'object', 'changes', 'request', 'previous_hash', 'hash'])
		.where('seq', '>=', seen.seq)
		.orderBy('seq')
		.execute();
	const told = rows.map((row) => ({ ...row, changes: Changes.parse(JSON.parse(row.changes)) }));
	const isSamePast = told[0]?.hash === seen.hash;
	return { isSamePast, told: told.filter(({ seq }) => seq > seen.seq) };
}

/** An acknowledged command is one event that says what the answer said. */
async function missingOf(
	databases: Databases,
	{ request, object, changes, text }: Acknowledged,
	events: readonly Told[]
): Promise<string[]> {
	const [event, another] = events;
	if (!event || another) return [`request ${request} about ${object} is ${events.length} events`];
	const missing = changes.filter(
		({ record, part, after }) =>
			!event.changes.some((told) => told.record === record && told.part === part && told.after === after)
	);
	const lost = missing.map(({ record, part, after }) => `${record}/${part} revision ${after} is not in the log`);
	if (event.object !== object) lost.push(`request ${request} is about ${event.object} instead of ${object}`);
	if (text !== undefined && !isSame(await textOf(databases, event.changes[0]?.snapshot ?? ''), text)) {
		lost.push(`the values of ${object} saved by ${request} are gone or others`);
	}
	return lost;
}

async function textOf({ read }: Databases, snapshot: string): Promise<unknown> {
	const row = await read.selectFrom('snapshot').select('body').where('hash', '=', snapshot).executeTakeFirst();
	return typeof row?.body === 'string' ? JSON.parse(row.body) : null;
}

async function compareRecord(
	{ client, person, ledger }: { client: Client; person: Person; ledger: Ledger },
	record: string,
	events: readonly Told[]
): Promise<string[]> {
	const answer = await client.send({ method: 'GET', path: `/api/records/${record}`, token: person.secret });
	if (!answer) return [`${record} could not be read`];
	const known = ledger.records.get(record);
	if (answer.status === 404) return known ? [`record ${record} is gone`] : [];

	const shown = RecordAtDesk.parse(answer.body);
	const parts = new Map(Object.values(shown.parts).map((part) => [part.part, standingOf(part)] as const));
	const isWithdrawn = shown.withdrawn !== undefined;
	const lost = [...(known?.parts ?? [])].flatMap(([part, standing]) =>
		comparePart({ name: `${record}/${part}`, standing, now: parts.get(part) })
	);
	if (known?.isWithdrawn && !isWithdrawn) lost.push(`${record} is withdrawn no more`);
	lost.push(...differences(record, parts, events));
	ledger.records.set(record, { type: shown.type, parts, isWithdrawn });
	return lost;
}

function comparePart({
	name,
	standing,
	now
}: {
	name: string;
	standing: Standing;
	now: Standing | undefined;
}): string[] {
	if (!now || now.revision < standing.revision) {
		return [`${name} is at revision ${now?.revision ?? 0}, acknowledged was ${standing.revision}`];
	}
	return now.revision > standing.revision || isSame(now, standing) ? [] : [`${name} is not what was acknowledged`];
}

/** State and log are written together: the last event about a part names the revision that it has. */
function differences(record: string, parts: ReadonlyMap<PartName, Standing>, events: readonly Told[]): string[] {
	return [...parts].flatMap(([part, { revision }]) => {
		const told = events.flatMap(({ changes }) =>
			changes.filter((change) => change.record === record && change.part === part)
		);
		const last = told.at(-1);
		return last && last.after !== revision ? [`${record}/${part} is at ${revision}, its log at ${last.after}`] : [];
	});
}
