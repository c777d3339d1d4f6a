import { issueWords } from '@kok/domain/issues';
import type { PartName } from '@kok/domain/rules/part';
import type { Words } from '@kok/domain/words';
import { api } from '#lib/api/client.ts';

/** One part at the revision that was read. */
export interface PartAsRead {
	record: string;
	part: PartName;
	revision: number;
}

/** What may be asked for a part that someone else reads. */
export type Order = 'review' | 'approval' | 'return' | 'publication';

/** Whether it was done; where not, why, in words, and whether a fresh code is all that it lacks. */
export type Done = { isDone: true } | { isDone: false; words: Words; wantsCode: boolean };

interface Answered {
	response: Response;
	error?: { type?: string; words?: Words | undefined } | undefined;
}

/** Asks for something about one part, as it was read. A reason goes with what is given back. */
export async function order(what: Order, { record, part, revision }: PartAsRead, reason = ''): Promise<Done> {
	const params = { path: { id: record, part }, header: { 'if-match': `"${revision}"` } };
	switch (what) {
		case 'review':
			return done(api.POST('/api/records/{id}/parts/{part}/review', { params }));
		case 'approval':
			return done(api.POST('/api/records/{id}/parts/{part}/approval', { params }));
		case 'return':
			return done(api.POST('/api/records/{id}/parts/{part}/return', { params, body: reason === '' ? {} : { reason } }));
		case 'publication':
			return done(api.POST('/api/records/{id}/parts/{part}/publication', { params, body: {} }));
	}
}

/** What stands against publishing some parts together, by part; nothing where they could go out now. */
export async function hindrancesOf(parts: PartAsRead[]): Promise<{ part: PartName; words: Words }[]> {
	const params = { query: { dryRun: 'true' as const } };
	const { data } = await api.POST('/api/publications', { params, body: { parts } }).catch(() => ({ data: undefined }));
	return data?.hindrances.map(({ part, words = issueWords.wrong }) => ({ part, words })) ?? [];
}

/** Publishes some parts together: all of them, or none. At a later instant where one is given. */
export async function publishTogether(parts: PartAsRead[], publishAt?: string): Promise<Done> {
	return done(
		api.POST('/api/publications', { params: {}, body: { parts, ...(publishAt !== undefined && { publishAt }) } })
	);
}

async function done(asking: Promise<Answered>): Promise<Done> {
	const answer = await asking.catch(() => undefined);
	if (answer?.response.ok) return { isDone: true };
	const wantsCode = answer?.error?.type?.endsWith('/step-up-needed') ?? false;
	return { isDone: false, words: answer?.error?.words ?? issueWords.wrong, wantsCode };
}
