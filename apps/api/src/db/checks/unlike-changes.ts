import { canonicalJson } from '@kok/domain/canonical';
import type { Kysely, Transaction } from 'kysely';
import { type ChangeRow, changeRows, insertChanges } from '../stores/change-store.ts';
import { type LoggedEvent, eachPageOfEvents } from '../stores/event-store.ts';
import { inPortions } from '../in-portions.ts';
import type { Database } from '../schema.ts';

/** Where the table of changes says something else than the log that it is filled from. */
export type Unlike = { event: number } | { surplus: number };

/**
 * Holds the table of changes against the log. Names the first event of which a row is missing or altered, else how many
 * rows there are of which the log says nothing. Read it as of one moment.
 */
export async function findUnlikeChanges(db: Kysely<Database>): Promise<Unlike | undefined> {
	let logged = 0;
	for await (const page of eachPageOfEvents(db)) {
		const rows = page.flatMap(changeRows);
		const stored = new Set((await storedRows(db, { rows, page })).map(spelled));
		const unlike = rows.find((row) => !stored.has(spelled(row)));
		if (unlike) return { event: unlike.event };
		logged += rows.length;
	}
	const surplus = (await countChanges(db)) - logged;
	return surplus === 0 ? undefined : { surplus };
}

/** Names the difference for the one who looks for it. */
export function unlikeNamed(unlike: Unlike): string {
	return 'event' in unlike
		? `the changes of event ${unlike.event} are missing or altered`
		: `${unlike.surplus} changes are of no event`;
}

/** Fills the table of changes anew from the log, and returns how many rows it has. */
export async function refillChanges(trx: Transaction<Database>): Promise<number> {
	await trx.deleteFrom('event_change').execute();
	for await (const page of eachPageOfEvents(trx)) await insertChanges(trx, page.flatMap(changeRows));
	return countChanges(trx);
}

async function storedRows(
	db: Kysely<Database>,
	{ rows, page }: { rows: readonly ChangeRow[]; page: readonly LoggedEvent[] }
): Promise<ChangeRow[]> {
	const [first, last] = [page.at(0)?.seq ?? 0, page.at(-1)?.seq ?? 0];
	return inPortions([...new Set(rows.map(({ record }) => record))], async (some) =>
		db
			.selectFrom('event_change')
			.select(['record', 'event', 'turn', 'part', 'before', 'after', 'snapshot', 'erased'])
			.where('record', 'in', some)
			.where('event', '>=', first)
			.where('event', '<=', last)
			.execute()
	);
}

function spelled(row: ChangeRow): string {
	return canonicalJson({ ...row });
}

async function countChanges(db: Kysely<Database>): Promise<number> {
	const { count } = await db
		.selectFrom('event_change')
		.select((expression) => expression.fn.countAll<number | string>().as('count'))
		.executeTakeFirstOrThrow();
	return Number(count);
}
