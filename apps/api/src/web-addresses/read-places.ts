import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { outlookOn, viewOf } from '@kok/domain/content-type';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import { linksOf } from '@kok/domain/links';
import { type PartName, partNames } from '@kok/domain/rules/part';
import { webAddressesIn } from '@kok/domain/web-addresses';
import type { Kysely } from 'kysely';
import { setImmediate } from 'node:timers/promises';
import { type Knows, readKnown } from '../access/known-records.ts';
import type { Tools } from '../commands/tools.ts';
import type { Database } from '../db/schema.ts';
import { lockChain } from '../db/stores/event-store.ts';
import { type OpenRecord, findOpenRecord } from '../db/stores/open-records.ts';
import { fieldsOf } from '../db/stores/snapshot-store.ts';
import {
	type AddressPlace,
	listChangedSince,
	listStandingTexts,
	noteRound,
	putPlaces,
	readRound
} from '../db/stores/web-address-store.ts';

const eventsAtOnce = 200;

/**
 * Looks through the records that were changed since it last did, for the addresses that they name, beside saving and
 * publishing. Each record is a transaction of its own. What it has not noted when it is ended, it does again.
 */
export async function readPlaces(tools: Pick<Tools, 'databases' | 'clock' | 'newId'>): Promise<void> {
	const { read, write } = tools.databases;
	for (;;) {
		const { seq } = await readRound(read);
		const changed = await listChangedSince(read, { seq, limit: eventsAtOnce });
		if (!changed) return;
		for (const record of changed.records) {
			await readRecord(tools, record);
			// Whoever saves or reads meanwhile goes first.
			await setImmediate();
		}
		await noteRound(write, { seq: changed.upTo });
	}
}

async function readRecord(
	{ databases, clock, newId }: Pick<Tools, 'databases' | 'clock' | 'newId'>,
	id: string
): Promise<void> {
	const record = await findOpenRecord(databases.read, id);
	if (!record || !isTypeName(record.type)) return;
	const found = await placesIn(databases.read, record);
	await databases.log.transaction().execute(async (trx) => {
		// Under the lock of the log nobody erases the texts; one that was erased meanwhile leaves nothing here.
		await lockChain(trx);
		const standing = await listStandingTexts(trx, id);
		const places = found.filter(({ snapshot }) => standing.has(snapshot));
		await putPlaces(trx, { record: id, places, newId, at: clock.now() });
	});
}

/** Where a record names addresses, in fields that are meant for the public, and whether the public reads them there. */
async function placesIn(db: Kysely<Database>, record: OpenRecord): Promise<AddressPlace[]> {
	if (!isTypeName(record.type)) return [];
	const type: ContentType = contentTypes[record.type];
	const texts = textsIn(record);
	const named = texts.flatMap(({ part, values }) => linksOf(fieldsOf(type, part), values).map(({ target }) => target));
	const knows = await readKnown(db, { records: [record.id, ...named], own: [] });
	const isOpen = !record.withdrawn && knows(record.id);
	return texts.flatMap((text) => {
		const shown = isOpen && text.state === 'published' ? keysOf(addressesSeen(type, text, knows)) : new Set<string>();
		return addressesSeen(type, text, () => true).map((named) => ({
			...{ part: text.part, state: text.state, snapshot: text.snapshot },
			...named,
			isShown: shown.has(keyOf(named))
		}));
	});
}

interface Text {
	part: PartName;
	state: 'draft' | 'published';
	snapshot: string;
	values: AnyValues;
	/** The facts beside it: of a list the items alone have words that are seen. */
	facts: AnyValues;
}

function textsIn({ parts, textOf }: OpenRecord): Text[] {
	const facts = parts.get('facts')?.state;
	return partNames
		.filter((part) => part !== 'inside')
		.flatMap((part) =>
			(['published', 'draft'] as const).flatMap((state): Text[] => {
				const snapshot = parts.get(part)?.state[state]?.snapshot;
				const values = textOf(snapshot);
				if (snapshot === undefined || !values) return [];
				const beside = textOf(facts?.[state]?.snapshot) ?? textOf(facts?.published?.snapshot);
				return [{ part, state, snapshot, values, facts: beside ?? {} }];
			})
		);
}

function addressesSeen(type: ContentType, { part, values, facts }: Text, isPublic: Knows) {
	const fields = fieldsOf(type, part);
	return webAddressesIn(fields, viewOf(fields, values, outlookOn(type, { by: 'public', isPublic, values: facts })));
}

function keyOf({ field, address }: { field: string; address: string }): string {
	return `${field} ${address}`;
}

function keysOf(named: readonly { field: string; address: string }[]): ReadonlySet<string> {
	return new Set(named.map(keyOf));
}

/** Whether the public reads an address in a record at this moment, as everything around it stands. */
export async function isReadIn(db: Kysely<Database>, id: string, address: string): Promise<boolean> {
	const record = await findOpenRecord(db, id);
	const places = record ? await placesIn(db, record) : [];
	return places.some((place) => place.isShown && place.address === address);
}
