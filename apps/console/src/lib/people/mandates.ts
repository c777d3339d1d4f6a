import type { Languages } from '@kok/domain/languages';
import { listRecords } from '#lib/api/list.ts';
import type { Schemas } from '#lib/api/client.ts';
import { titleIn } from '#lib/records/title.ts';

export type Mandate = Schemas['Mandate'];

/** As many as one answer holds. */
const most = 200;
const day = 86_400_000;
/** A mandate that ends within six weeks wants somebody to follow. */
const soonDays = 42;

/** The names of the members and bodies for which people act, by their ids, as far as the reader may know them. */
export async function namesOfMandates(
	mandates: readonly Pick<Mandate, 'type' | 'actsFor'>[],
	languages: Languages
): Promise<ReadonlyMap<string, string>> {
	const types = [...new Set(mandates.map(({ type }) => type))];
	const lists = await Promise.all(types.map(async (type) => readAll(type)));
	const titles = lists.flat().map(({ id, titles: each }) => [id, titleIn(each, languages)?.text ?? ''] as const);
	return new Map(titles);
}

/** Every record of a type that the reader may know. */
export async function readAll(type: Mandate['type']) {
	const records: Schemas['ListedRecord'][] = [];
	let cursor: string | undefined;
	do {
		const page = await listRecords({ type, limit: most, order: 'title', ...(cursor !== undefined && { cursor }) });
		records.push(...page.records);
		cursor = page.next;
	} while (cursor !== undefined);
	return records;
}

/** Whether a mandate holds at an instant. */
export function holds({ beginsAt, endsAt }: Pick<Mandate, 'beginsAt' | 'endsAt'>, now: string): boolean {
	return beginsAt <= now && (endsAt === undefined || endsAt > now);
}

/** Whether a mandate that holds ends within six weeks. */
export function endsSoon(mandate: Pick<Mandate, 'beginsAt' | 'endsAt'>, now: string): boolean {
	const limit = new Date(Date.parse(now) + soonDays * day).toISOString();
	return holds(mandate, now) && mandate.endsAt !== undefined && mandate.endsAt <= limit;
}

/** Whether a mandate never holds: its end is its beginning. */
export function neverHolds({ beginsAt, endsAt }: Pick<Mandate, 'beginsAt' | 'endsAt'>): boolean {
	return endsAt !== undefined && endsAt <= beginsAt;
}
