import type { Databases } from '../databases.ts';
import { listMigrations, migrationNames } from '../migrate.ts';
import { listOwnTables } from '../own-tables.ts';

/** Why this version may not migrate a database: a newer version did already, or another program owns it. */
export async function foreignSchema({ read }: Pick<Databases, 'read'>): Promise<string | undefined> {
	const tables = (await listOwnTables(read, { withInternalKyselyTables: true })).map(({ name }) => name);
	if (tables.length === 0) return undefined;
	const had = await listMigrations(read);
	if (!had.some((name) => migrationNames.includes(name)) && tables.some(isForeign)) {
		return 'The database holds tables of another program; set DATA_DIR or DATABASE_URL to a place of its own.';
	}

	const later = had.find((name) => !migrationNames.includes(name));
	if (later === undefined) return undefined;
	return `The database was migrated by a newer version of this software (${later}); run that version, or restore a backup from before it.`;
}

/** The migrations make their own tables first, and may have been halted right after. */
function isForeign(table: string): boolean {
	return !table.startsWith('kysely_');
}
