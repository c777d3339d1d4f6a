import { isHttpError } from '@sveltejs/kit';
import { api } from '#lib/api/client.ts';
import { type OpenedRecord, openRecord } from '#lib/api/opened-record.ts';
import { read } from '#lib/api/read.ts';
import { readDeeds, readReleases } from './read-releases.ts';
import { readUndoings } from './read-undoings.ts';
import { type Returning, keyOf, returningIn } from './returning.ts';
import { type Undoing, shownInstead } from './undoings.ts';

/** What lifting the pin makes public again. */
export interface WhatReturns {
	/** The release that is pinned. */
	pinned: number;
	/** Each text that the public reads otherwise then. */
	returning: Returning[];
	/** Parts that were planned for an hour that has passed, and go out in the same release. */
	due: { record: string; part: Returning['part'] }[];
	/** Whether the log since then was read whole; otherwise more comes back than is listed. */
	isWhole: boolean;
}

/** The log since a release that was pinned long after it was sealed. */
const mostRounds = 50;
const mostPlanned = 100;

/** Reads what would be public again at an instant; nothing where no release is pinned. */
export async function readReturning(now: string): Promise<WhatReturns | undefined> {
	const [{ pinned, releases }, undoings, { publications }] = await Promise.all([
		readReleases({ limit: 1 }),
		readUndoings(),
		read(api.GET('/api/publications', { params: { query: { status: 'scheduled', limit: mostPlanned } } }))
	]);
	const [newest] = releases;
	if (!pinned || !newest) return undefined;
	const from = await eventShown(pinned.release, undoings);
	const { deeds, isWhole } = await readDeeds(from, newest.event, mostRounds);
	const due = publications
		.filter(({ publishAt, parts }) => publishAt <= now && parts.every(({ hindrance }) => !hindrance))
		.flatMap(({ parts }) => parts);
	const ids = deeds.flatMap(({ parts }) => parts.map(({ record }) => record));
	const records = await readRecords(ids);
	const returning = returningIn(deeds, { records, due: new Set(due.map(keyOf)) });
	return { pinned: pinned.release, returning, due, isWhole };
}

/** Up to which event the content of a release follows the log. */
async function eventShown(number: number, undoings: readonly Undoing[]): Promise<number> {
	const [release] = (await readReleases({ limit: 1, cursor: number + 1 })).releases;
	const event = release?.event ?? 0;
	const instead = shownInstead(undoings, event);
	return instead === undefined ? event : eventShown(instead, undoings);
}

/** One that is erased meanwhile is left out. */
async function readRecords(ids: readonly string[]): Promise<ReadonlyMap<string, OpenedRecord>> {
	const opened = await Promise.all([...new Set(ids)].map(openIfThere));
	return new Map(opened.flatMap((record) => (record ? [[record.id, record] as const] : [])));
}

async function openIfThere(id: string): Promise<OpenedRecord | undefined> {
	return openRecord(id).catch((error: unknown) => {
		if (isHttpError(error, 404)) return undefined;
		throw error;
	});
}
