import { hashText } from '@kok/release/envelope';
import { type Kysely, sql } from 'kysely';
import type { Databases } from '../db/databases.ts';
import type { Database } from '../db/schema.ts';

/** All tables that a command may write, with the columns that tell the order of their rows. */
const tables = {
	record: ['id'],
	part: ['record', 'name'],
	snapshot: ['hash'],
	slug: ['type', 'locale', 'slug'],
	link: ['record', 'part', 'state', 'field', 'target'],
	event: ['seq'],
	event_change: ['record', 'event', 'turn'],
	record_head: ['record', 'audience'],
	head_title: ['record', 'audience', 'locale'],
	head_word: ['record', 'audience', 'word'],
	chain: ['id'],
	note: ['id'],
	pin: ['id'],
	media: ['hash'],
	media_use: ['hash', 'snapshot'],
	file_description: ['hash', 'side']
} as const satisfies { [Table in keyof Database]?: readonly (keyof Database[Table])[] };

/** A hash of everything that the database holds but tokens, releases and leases: equal when nothing was written. */
export async function stateHash({ read }: Pick<Databases, 'read'>): Promise<string> {
	const hashes: string[] = [];
	for (const [table, order] of Object.entries(tables)) hashes.push(await hashOfTable(read, { table, order }));
	return hashText(hashes.join('\n'));
}

async function hashOfTable(
	db: Kysely<Database>,
	{ table, order }: { table: string; order: readonly string[] }
): Promise<string> {
	const { rows } =
		await sql<object>`select * from ${sql.table(table)} order by ${sql.join(order.map((column) => sql.ref(column)))}`.execute(
			db
		);
	return hashText(rows.map((row) => JSON.stringify(row)).join('\n'));
}
