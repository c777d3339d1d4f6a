import type { PartName } from '@kok/domain/rules/part';
import { type Me, type Schemas, api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { words } from '#lib/words/words.ts';
import { type Writers, writersOf } from './writers.ts';

/** A draft that others are to read: who gave it when, and who may decide on it. */
export interface Given {
	/** When it was given, and by whom, as the log names them; neither where the log does not say. */
	at: string | undefined;
	by: string | undefined;
	/** Who may approve it, by name; to a delegate it is the office as a whole. */
	readers: readonly string[] | undefined;
}

/** The newest events of a part among which the one is that gave it. Nothing but notes comes after it. */
const mostEvents = 10;
const givings = new Set<Schemas['Event']['action']>(['ReviewAsked', 'SetReviewAsked']);

/** Reads who has a draft to read; none where it was not given. */
export async function readReaders(
	{ record, part }: { record: string; part: PartName },
	draft: (Writers & { stage: string }) | undefined,
	me: Me | undefined
): Promise<Given | undefined> {
	if (draft?.stage !== 'in_review') return undefined;
	const query = { record, part, limit: mostEvents };
	const [{ events }, { people }] = await Promise.all([
		read(api.GET('/api/events', { params: { query } })),
		read(api.GET('/api/people'))
	]);
	const giving = events.find(({ action }) => givings.has(action));
	return {
		at: giving?.at,
		by: giving?.actor,
		readers: me && me.role !== 'delegate' ? mayRead(people, { ...draft, self: me.actor }) : undefined
	};
}

/** Everybody of the office who wrote nothing in it, whoever asks first. */
function mayRead(people: readonly Schemas['Person'][], { self, ...draft }: Writers & { self: string }): string[] {
	const writers = new Set(writersOf(draft));
	const own = writers.has(self) ? [] : [words.review.you];
	const others = people.flatMap(({ actor, name, role, endedAt }) =>
		role === 'delegate' || endedAt !== undefined || actor === self || writers.has(actor) ? [] : [name]
	);
	return [...own, ...others];
}
