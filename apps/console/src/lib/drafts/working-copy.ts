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

/** The copy of a part, where there is one. */
export async function findCopy(key: CopyKey): Promise<WorkingCopy | undefined> {
	return (await device()).get('copies', spell(key));
}

/** Keeps a copy in the place of the one before. */
export async function keepCopy(key: CopyKey, copy: WorkingCopy): Promise<void> {
	await (await device()).put('copies', copy, spell(key));
}

/** Forgets a copy, because it was filed or thrown away. */
export async function dropCopy(key: CopyKey): Promise<void> {
	await (await device()).delete('copies', spell(key));
}

async function device(): Promise<IDBPDatabase<Device>> {
	return (opened ??= openDB<Device>('console', 1, {
		upgrade: (database) => void database.createObjectStore('copies')
	}));
}

function spell({ actor, record, part }: CopyKey): string {
	return `${actor}/${record}/${part}`;
}
