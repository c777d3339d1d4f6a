import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Databases } from './databases.ts';
import { firstLight } from './migrations/2026-11-24-first-light.ts';
import { media } from './migrations/2026-11-25-media.ts';
import { publications } from './migrations/2026-11-25-publications.ts';

/** Every migration, in order, by name. A merged one is never edited. */
const migrations = {
	'2026-11-24-first-light': firstLight,
	'2026-11-25-media': media,
	'2026-11-25-publications': publications
} as const;

/** The names of all migrations, in order. */
export const migrationNames: readonly string[] = Object.keys(migrations);

/** Brings the database to today's schema; throws when a migration fails, having changed nothing. */
export async function migrate({ write, kind }: Pick<Databases, 'write' | 'kind'>): Promise<void> {
	const { error } = await migratorOf(write, kind).migrateToLatest();
	if (error) throw error instanceof Error ? error : new Error('A migration failed', { cause: error });
}

/** Names of the migrations that this database has not had yet. */
export async function pendingMigrations({ write, kind }: Pick<Databases, 'write' | 'kind'>): Promise<string[]> {
	const all = await migratorOf(write, kind).getMigrations();
	return all.filter(({ executedAt }) => !executedAt).map(({ name }) => name);
}

function migratorOf(db: Databases['write'], kind: Databases['kind']): Migrator {
	const provided = Object.fromEntries(
		Object.entries(migrations).map(([name, up]) => [name, { up: (trx: Kysely<unknown>) => up(trx, kind) }])
	);
	return new Migrator({ db, provider: { getMigrations: () => Promise.resolve(provided) } });
}
