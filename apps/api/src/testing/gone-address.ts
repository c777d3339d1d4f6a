import { newRecordId } from './drafts.ts';
import type { World } from './world.ts';

/** Has an address lead nowhere any more that stands in the public facts of a record, as checking would have noted it. */
export async function noteGoneAddress(
	{ database, clock }: Pick<World, 'database' | 'clock'>,
	{ record, address, field = 'sources' }: { record: string; address: string; field?: string }
): Promise<string> {
	const { write } = database.databases;
	const [id, since] = [newRecordId(), clock.now()];
	const { published } = await write
		.selectFrom('part')
		.select('published')
		.where('record', '=', record)
		.where('name', '=', 'facts')
		.executeTakeFirstOrThrow();
	await write
		.insertInto('web_address')
		.values({
			...{ id, address, host: new URL(address).host, state: 'gone', since, said: 'missing', status: 404 },
			...{ failures: 3, failing_since: since, checked_at: since, next_at: since }
		})
		.execute();
	const place = { record, part: 'facts', state: 'published', field, address: id } as const;
	await write
		.insertInto('web_address_place')
		.values({ ...place, snapshot: published ?? '', is_shown: 1 })
		.execute();
	return id;
}
