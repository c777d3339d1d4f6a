import type { AnyValues } from '@kok/domain/content-type';
import type { PartName } from '@kok/domain/rules/part';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What someone typed and has not filed yet, kept on this device for them alone. */
export interface WorkingCopy {
	values: AnyValues;
	/** The revision of the part from which they began; none where there was no part. */
	base: number | undefined;
	savedAt: string;
}

/** Whose copy it is, and of what. */
export interface CopyKey {
	actor: string;
	record: string;
	part: PartName;
}

interface Device extends DBSchema {
	copies: { key: string; value: WorkingCopy };
}

let opened: Promise<IDBPDatabase<Device>> | undefined;

/** On a device that others use as well nothing is kept but for as long as the page is open. */
const fleeting = new Map<string, WorkingCopy>();
/** Only whoever has signed in can say so; until then nothing is kept. */
let isOwnDevice = false;

/** Says of who has signed in whether the device is their own. */
export function keepOnDevice(isOwn: boolean): void {
	isOwnDevice = isOwn;
}

/** The copy of a part, where there is one. */
export async function findCopy(key: CopyKey): Promise<WorkingCopy | undefined> {
	if (!isOwnDevice) return fleeting.get(spell(key));
	return (await device()).get('copies', spell(key));
}

/** Keeps a copy in the place of the one before. */
export async function keepCopy(key: CopyKey, copy: WorkingCopy): Promise<void> {
	if (!isOwnDevice) return void fleeting.set(spell(key), copy);
	await (await device()).put('copies', copy, spell(key));
}

/** Forgets a copy, because it was filed or thrown away. */
export async function dropCopy(key: CopyKey): Promise<void> {
	if (!isOwnDevice) return void fleeting.delete(spell(key));
	await (await device()).delete('copies', spell(key));
}

/** Forgets all that this device has kept of a record. */
export async function dropCopiesOf(record: string): Promise<void> {
	for (const key of [...fleeting.keys()]) if (recordIn(key) === record) fleeting.delete(key);
	if (!isOwnDevice) return;
	const database = await device();
	for (const key of await database.getAllKeys('copies')) {
		if (recordIn(key) === record) await database.delete('copies', key);
	}
}

/** The records of which this device has kept something. */
export async function recordsKept(): Promise<string[]> {
	if (!isOwnDevice) return [];
	return [...new Set((await (await device()).getAllKeys('copies')).map(recordIn))];
}

function recordIn(key: string): string {
	return key.split('/')[1] ?? '';
}

async function device(): Promise<IDBPDatabase<Device>> {
	return (opened ??= openDB<Device>('console', 1, {
		upgrade: (database) => void database.createObjectStore('copies')
	}));
}

function spell({ actor, record, part }: CopyKey): string {
	return `${actor}/${record}/${part}`;
}
