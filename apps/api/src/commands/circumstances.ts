import { isAfter } from '@kok/domain/calendar';
import type { Circumstances } from '@kok/domain/rules/part';
import type { Kysely } from 'kysely';
import { isPinned } from '../db/stores/pin-store.ts';
import type { Database } from '../db/schema.ts';
import type { PartRequest } from './judge-change.ts';
import { readSettings } from './settings.ts';

/** Circumstances in which it is known whether an earlier release is pinned: whoever publishes must not forget to ask. */
export type KnownCircumstances = Circumstances & Required<Pick<Circumstances, 'pinned'>>;

interface Asked extends Pick<Circumstances, 'at' | 'actor'> {
	request: Pick<PartRequest, 'type'>;
}

/** What the rules ask of the network at the moment of a command, the same for all parts that it is given for. */
export async function readCircumstances(
	db: Kysely<Database>,
	{ at, actor, request: { type } }: Asked
): Promise<KnownCircumstances> {
	const { fourEyes, languages } = await readSettings(db);
	const isForThePublic = type === 'Publish' || type === 'Unpublish';
	return { at, actor, fourEyes, languages, pinned: isForThePublic && (await isPinned(db)) };
}

/**
 * Whether something is to become public at an hour that has passed. Whoever names one wants it to wait: a year that was mistyped
 * would make it public at once.
 */
export function isHourOver(request: Pick<PartRequest, 'type'> & { publishAt?: string }, at: string): boolean {
	return request.type === 'Publish' && request.publishAt !== undefined && !isAfter(request.publishAt, at);
}
