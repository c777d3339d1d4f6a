import type { AnyValues } from '@kok/domain/content-type';
import type { PartName } from '@kok/domain/rules/part';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { session } from '#lib/api/session.svelte.ts';

/** What someone typed and has not filed yet. */
export interface WorkingCopy {
	values: AnyValues;
	/** The revision of the part from which they began; none where there was no part. */
	base: number | undefined;
	savedAt: string;
	/** Whether the server has it too. */
	isSent: boolean;
}

/** Whose copy it is, and of what. */
export interface CopyKey {
	actor: string;
	record: string;
	part: PartName;
	/** The type of the record, by its name. */
	type: string;
}

interface Device extends DBSchema {
	copies: { key: string; value: WorkingCopy & { of: CopyKey } };
}

let opened: Promise<IDBPDatabase<Device>> | undefined;

/** The copy that this device keeps. A device of others keeps none. */
export async function findOnDevice(key: CopyKey): Promise<WorkingCopy | undefined> {
	return session.isOwnDevice ? (await device()).get('copies', spell(key)) : undefined;
}

/** Keeps a copy on the device in the place of the one before. */
export async function keepOnDevice(key: CopyKey, copy: WorkingCopy): Promise<void> {
	if (session.isOwnDevice) await (await device()).put('copies', { ...copy, of: key }, spell(key));
}

/** Has the device forget a copy. */
export async function dropFromDevice(key: CopyKey): Promise<void> {
	if (session.isOwnDevice) await (await device()).delete('copies', spell(key));
}

/** Copies of a person that this device alone has. */
export async function listUnsent(actor: string): Promise<{ key: CopyKey; copy: WorkingCopy }[]> {
	if (!session.isOwnDevice) return [];
	const kept = await (await device()).getAll('copies');
	return kept.flatMap(({ of, ...copy }) => (of.actor === actor && !copy.isSent ? [{ key: of, copy }] : []));
}

/** Has the device forget everything that the console kept on it. */
export async function emptyDevice(): Promise<void> {
	localStorage.clear();
	sessionStorage.clear();
	(await opened)?.close();
	opened = undefined;
	indexedDB.deleteDatabase('console');
}

/** Forgets all that this device has kept of a record. */
export async function dropCopiesOf(record: string): Promise<void> {
	if (!session.isOwnDevice) return;
	const database = await device();
	for (const key of await database.getAllKeys('copies')) {
		if (recordIn(key) === record) await database.delete('copies', key);
	}
}

/** The records of which this device has kept something, but for those that were not made yet. */
export async function recordsKept(): Promise<string[]> {
	if (!session.isOwnDevice) return [];
	const kept = await (await device()).getAll('copies');
	return [...new Set(kept.flatMap(({ of, base }) => (base === undefined ? [] : [of.record])))];
}

function recordIn(key: string): string {
	return key.split('/')[1] ?? '';
}

async function device(): Promise<IDBPDatabase<Device>> {
	return (opened ??= openDB<Device>('console', 2, {
		upgrade: (database, before) => {
			// What was kept before did not say of what it was a copy.
			if (before > 0) database.deleteObjectStore('copies');
			database.createObjectStore('copies');
		}
	}));
}

function spell({ actor, record, part }: CopyKey): string {
	return `${actor}/${record}/${part}`;
}
