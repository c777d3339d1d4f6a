import { type Transaction, sql } from 'kysely';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { migrateWithin } from '../db/migrate.ts';
import { readOwnSchema } from '../db/own-tables.ts';
import type { Database } from '../db/schema.ts';
import { listTableNames } from './copy-tables.ts';
import type { Manifest } from './manifest.ts';

/** Characters that are sent to PostgreSQL in one statement. */
const charactersAtOnce = 1_000_000;

/**
 * Makes the schema that a backup was made of, and fills it with its rows: in one transaction, so whole or not at all.
 * Triggers are silent meanwhile, since what they would write is in the backup. Links between tables are made anew when
 * all rows are there, and that is when PostgreSQL checks them. Returns the name of a table that is not as the manifest says.
 */
export async function fillTables(
	trx: Transaction<Database>,
	{ folder, manifest: { migrations, rows = {} } }: { folder: string; manifest: Manifest }
): Promise<{ unlike: string } | undefined> {
	await migrateWithin(trx, migrations.at(-1) ?? '');
	const names = await listTableNames(trx);
	const stray = [...names, ...Object.keys(rows)].find((name) => rows[name] === undefined || !names.includes(name));
	if (stray !== undefined) return { unlike: stray };

	const links = await takeLinks(trx);
	for (const name of names) await sql`alter table ${sql.table(name)} disable trigger user`.execute(trx);
	await sql`truncate ${sql.join(names.map((name) => sql.table(name)))}`.execute(trx);
	for (const name of names) {
		const count = await fillTable(trx, { name, file: join(folder, `${name}.jsonl`) });
		if (count !== rows[name]) return { unlike: name };
	}
	for (const name of names) await sql`alter table ${sql.table(name)} enable trigger user`.execute(trx);
	for (const link of links) await makeLink(trx, link);
	return undefined;
}

interface Link {
	table: string;
	name: string;
	definition: string;
}

/** Takes away every foreign key, and returns how to make it again. */
async function takeLinks(trx: Transaction<Database>): Promise<Link[]> {
	const { rows } = await sql<Link>`
		select pg_class.relname as table, conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
		from pg_constraint join pg_class on pg_class.oid = conrelid
		where contype = 'f' and connamespace = to_regnamespace(current_schema()::text)
		order by relname, conname`.execute(trx);
	for (const { table, name } of rows) {
		await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(trx);
	}
	return rows;
}

async function makeLink(trx: Transaction<Database>, { table, name, definition }: Link): Promise<void> {
	await sql`alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(trx);
}

async function fillTable(trx: Transaction<Database>, { name, file }: { name: string; file: string }): Promise<number> {
	// Without its schema a table named “record” is taken for the type of that name.
	const type = sql.id(await readOwnSchema(trx), name);
	let [lines, characters, count]: [string[], number, number] = [[], 0, 0];
	const send = async () => {
		const rows = `[${lines.join(',')}]`;
		[lines, characters] = [[], 0];
		await sql`insert into ${sql.table(name)}
			select * from json_populate_recordset(null::${type}, ${rows}::json)`.execute(trx);
	};
	for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
		lines.push(line);
		characters += line.length;
		count += 1;
		if (characters >= charactersAtOnce) await send();
	}
	if (lines.length > 0) await send();
	return count;
}
