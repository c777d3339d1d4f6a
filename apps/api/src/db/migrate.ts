import { type Kysely, type Transaction, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { fillHeads } from '../heads/recount-heads.ts';
import type { Databases } from './databases.ts';
import { learnSizes } from './learn-sizes.ts';
import { firstLight } from './migrations/2026-11-24-first-light.ts';
import { media } from './migrations/2026-11-25-media.ts';
import { publications } from './migrations/2026-11-25-publications.ts';
import { succession } from './migrations/2026-11-28-succession.ts';
import { whatWasErased } from './migrations/2026-11-28-what-was-erased.ts';
import { withoutHiddenSlugs } from './migrations/2026-11-28-without-hidden-slugs.ts';
import { writtenParts } from './migrations/2026-11-28-written-parts.ts';
import { draftWriters } from './migrations/2026-11-29-draft-writers.ts';
import { mandates } from './migrations/2026-11-29-mandates.ts';
import { publicationSets } from './migrations/2026-11-29-publication-sets.ts';
import { recordHeads } from './migrations/2026-11-29-record-heads.ts';
import { versionsCountedOnce } from './migrations/2026-11-29-versions-counted-once.ts';
import { whichMembersKeep } from './migrations/2026-11-29-which-members-keep.ts';
import { confirmations } from './migrations/2026-11-30-confirmations.ts';
import { notes } from './migrations/2026-11-30-notes.ts';
import { pins } from './migrations/2026-12-01-pins.ts';
import { accounts } from './migrations/2026-12-02-accounts.ts';
import { workingCopies } from './migrations/2026-12-03-working-copies.ts';
import { desk } from './migrations/2026-12-04-desk.ts';
import { logQuestions } from './migrations/2026-12-05-log-questions.ts';
import { comments } from './migrations/2026-12-06-comments.ts';
import { links } from './migrations/2026-12-08-links.ts';
import { availability } from './migrations/2026-12-09-availability.ts';
import { fileDescriptions } from './migrations/2026-12-10-file-descriptions.ts';
import { marginNotes } from './migrations/2026-12-12-margin-notes.ts';
import { leaving } from './migrations/2026-12-14-leaving.ts';
import { embargo } from './migrations/2026-12-15-embargo.ts';
import { editorial } from './migrations/2026-12-17-editorial.ts';
import { webAddresses } from './migrations/2026-12-18-web-addresses.ts';
import { told } from './migrations/2026-12-19-told.ts';
import { listOwnTables, readOwnSchema } from './own-tables.ts';
import type { Database } from './schema.ts';

/** Every migration, in order, by name. A merged one is never edited. */
const migrations = {
	'2026-11-24-first-light': firstLight,
	'2026-11-25-media': media,
	'2026-11-25-publications': publications,
	'2026-11-28-succession': succession,
	'2026-11-28-what-was-erased': whatWasErased,
	'2026-11-28-without-hidden-slugs': withoutHiddenSlugs,
	'2026-11-28-written-parts': writtenParts,
	'2026-11-29-draft-writers': draftWriters,
	'2026-11-29-mandates': mandates,
	'2026-11-29-publication-sets': publicationSets,
	'2026-11-29-record-heads': recordHeads,
	'2026-11-29-versions-counted-once': versionsCountedOnce,
	'2026-11-29-which-members-keep': whichMembersKeep,
	'2026-11-30-confirmations': confirmations,
	'2026-11-30-notes': notes,
	'2026-12-01-pins': pins,
	'2026-12-02-accounts': accounts,
	'2026-12-03-working-copies': workingCopies,
	'2026-12-04-desk': desk,
	'2026-12-05-log-questions': logQuestions,
	'2026-12-06-comments': comments,
	'2026-12-08-links': links,
	'2026-12-09-availability': availability,
	'2026-12-10-file-descriptions': fileDescriptions,
	'2026-12-12-margin-notes': marginNotes,
	'2026-12-14-leaving': leaving,
	'2026-12-15-embargo': embargo,
	'2026-12-17-editorial': editorial,
	'2026-12-18-web-addresses': webAddresses,
	'2026-12-19-told': told
} as const;

/** The names of all migrations, in order. */
export const migrationNames: readonly string[] = Object.keys(migrations);

/**
 * Brings the database to today's schema; throws when a migration fails, having changed nothing. What lists show of records
 * follows from today's types, so it is drawn afterwards and not by a migration.
 */
export async function migrate({ write, kind }: Pick<Databases, 'write' | 'kind'>): Promise<void> {
	const { error } = await (await migratorOf(write, kind)).migrateToLatest();
	if (error) throw error instanceof Error ? error : new Error('A migration failed', { cause: error });
	if (await fillHeads(write)) await learnSizes({ kind, write });
}

/** Makes the schema as it was after a migration, in a transaction of PostgreSQL and where nothing is yet. */
export async function migrateWithin(trx: Transaction<Database>, name: string): Promise<void> {
	const { error } = await (await migratorOf(trx, 'postgres')).migrateTo(name);
	if (error) throw error instanceof Error ? error : new Error('A migration failed', { cause: error });
}

/** How the schema of a database compares with the one that this version knows. */
export interface Versions {
	/** Migrations that this database has not had yet. */
	pending: string[];
	/** The newest that it has had. */
	newest: string | undefined;
	/** One that this version does not know: a newer one made the database. */
	unknown: string | undefined;
}

export async function readVersions({ write }: Pick<Databases, 'write'>): Promise<Versions> {
	const had = await listMigrations(write);
	return {
		pending: migrationNames.filter((name) => !had.includes(name)),
		newest: had.at(-1),
		unknown: had.find((name) => !migrationNames.includes(name))
	};
}

/** The migrations that a database has had, those of newer versions too. */
export async function listMigrations(db: Databases['write']): Promise<string[]> {
	const tables = await listOwnTables(db, { withInternalKyselyTables: true });
	if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
	const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
	return rows.map(({ name }) => name);
}

/** Names of the migrations that this database has not had yet. */
export async function pendingMigrations(databases: Pick<Databases, 'write'>): Promise<string[]> {
	return (await readVersions(databases)).pending;
}

async function migratorOf(db: Databases['write'], kind: Databases['kind']): Promise<Migrator> {
	const provided = Object.fromEntries(
		Object.entries(migrations).map(([name, up]) => [name, { up: (trx: Kysely<unknown>) => up(trx, kind) }])
	);
	return new Migrator({
		db,
		provider: { getMigrations: () => Promise.resolve(provided) },
		// Without it Kysely takes its table in another program's schema for this one's.
		...(kind === 'postgres' && { migrationTableSchema: await readOwnSchema(db) })
	});
}
