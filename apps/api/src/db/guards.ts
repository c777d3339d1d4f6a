import { type Kysely, sql } from 'kysely';
import type { Databases } from './databases.ts';

type Kind = Databases['kind'];

/** Triggers that refuse to change or remove a row. `unless` names, in SQL over `old` and `new`, the one change allowed. */
export async function guardRows(
	db: Kysely<unknown>,
	{ kind, table, unless }: { kind: Kind; table: string; unless?: string }
): Promise<void> {
	if (kind === 'sqlite') return guardInSqlite(db, table, unless);
	return guardInPostgres(db, table, unless);
}

/** Lets go of what `guardRows` guarded, so that a migration can guard it anew. */
export async function unguardRows(db: Kysely<unknown>, { kind, table }: { kind: Kind; table: string }): Promise<void> {
	const verbs = kind === 'sqlite' ? ['update', 'delete'] : ['update', 'delete', 'truncate'];
	for (const verb of verbs) {
		const trigger = sql.raw(`${table}_no_${verb}`);
		await (
			kind === 'sqlite' ? sql`drop trigger ${trigger}` : sql`drop trigger ${trigger} on ${sql.table(table)}`
		).execute(db);
	}
}

async function guardInSqlite(db: Kysely<unknown>, table: string, unless: string | undefined): Promise<void> {
	const refuse = sql.raw(`begin select raise(abort, '${table} is append-only'); end`);
	const when = sql.raw(unless ? `when not (${unless})` : '');
	await sql`create trigger ${sql.raw(`${table}_no_update`)} before update on ${sql.table(table)} ${when} ${refuse}`.execute(
		db
	);
	await sql`create trigger ${sql.raw(`${table}_no_delete`)} before delete on ${sql.table(table)} ${refuse}`.execute(db);
}

async function guardInPostgres(db: Kysely<unknown>, table: string, unless: string | undefined): Promise<void> {
	await sql`
		create or replace function refuse_change() returns trigger language plpgsql as $$
		begin raise exception '% is append-only', tg_table_name; end $$`.execute(db);
	const when = sql.raw(unless ? `when (not (${unless}))` : '');
	const call = sql.raw('execute function refuse_change()');
	const on = sql.table(table);
	await sql`create trigger ${sql.raw(`${table}_no_update`)} before update on ${on} for each row ${when} ${call}`.execute(
		db
	);
	await sql`create trigger ${sql.raw(`${table}_no_delete`)} before delete on ${on} for each row ${call}`.execute(db);
	await sql`create trigger ${sql.raw(`${table}_no_truncate`)} before truncate on ${on} for each statement ${call}`.execute(
		db
	);
}
