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
export type Order = 'review' | 'approval' | 'return';

/** What may be asked for several parts at once. */
export type OrderOfMany = 'reviews' | 'approvals';

/** Whether it was done; where not, why, in words and by its code, and whether a fresh code is all that it lacks. */
export type Done = { isDone: true } | { isDone: false; words: Words; refusal?: string; wantsCode: boolean };

/** What stands against publishing a part. */
export interface Hindrance {
	record: string;
	part: PartName;
	words: Words;
}

/** How parts are published together. */
export interface Publishing {
	parts: PartAsRead[];
	/** At a later instant. */
	publishAt?: string | undefined;
	/** Accounts that are told where it is not public then, where it is planned under embargo. */
	tells?: readonly string[] | undefined;
	reason?: string | undefined;
	/** The hash of the prediction that was seen. */
	expect?: string | undefined;
}

interface Answered {
	response: Response;
	error?: { type?: string; words?: Words | undefined; refusal?: string | undefined } | undefined;
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
	}
}

/** Asks for something about several parts: all of them, or none. */
export async function orderMany(what: OrderOfMany, parts: PartAsRead[]): Promise<Done> {
	return done(api.POST(`/api/${what}`, { params: {}, body: { parts } }));
}

/** What stands against publishing some parts together, by part; nothing where they could go out now. */
export async function hindrancesOf(parts: PartAsRead[]): Promise<Hindrance[]> {
	const params = { query: { dryRun: 'true' as const } };
	const { data } = await api.POST('/api/publications', { params, body: { parts } }).catch(() => ({ data: undefined }));
	return data?.hindrances.map(({ record, part, words = issueWords.wrong }) => ({ record, part, words })) ?? [];
}

/** Publishes some parts together: all of them, or none. */
export async function publishTogether({ parts, publishAt, tells, reason, expect }: Publishing): Promise<Done> {
	const body = {
		parts,
		...(publishAt !== undefined && { publishAt }),
		...(tells !== undefined && { embargo: { tells: [...tells] } }),
		...(reason !== undefined && { reason }),
		...(expect !== undefined && { expect })
	};
	return done(api.POST('/api/publications', { params: {}, body }));
}

/** What became of something that was asked for. */
export async function done(asking: Promise<Answered>): Promise<Done> {
	const answer = await asking.catch(() => undefined);
	if (answer?.response.ok) return { isDone: true };
	const wantsCode = answer?.error?.type?.endsWith('/step-up-needed') ?? false;
	const refusal = answer?.error?.refusal;
	return {
		...{ isDone: false, words: answer?.error?.words ?? issueWords.wrong, wantsCode },
		...(refusal !== undefined && { refusal })
	};
}
