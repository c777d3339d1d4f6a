import { openDatabases } from '@kok/api/src/data-folder.ts';
import { listOwnTables } from '@kok/api/src/db/own-tables.ts';
import { sourceFile } from './edit-files.ts';
import { textAt, timeUntil } from './watch-page.ts';

const name = '9999-12-31-seen-by-nobody';
const table = 'seen_by_nobody';
const migration = sourceFile(`apps/api/src/db/migrations/${name}.ts`);
const list = sourceFile('apps/api/src/db/migrate.ts');

const written = `import type { Kysely } from 'kysely';

export async function seenByNobody(db: Kysely<unknown>): Promise<void> {
	await db.schema.createTable('${table}').addColumn('id', 'text').execute();
}
`;

interface Place {
	dataDir: string;
	databaseUrl: string | undefined;
	api: string;
}

/** A migration is written and named in the list; the running API has the table. Afterwards code and database are as before. */
export async function timeOfMigration({ dataDir, databaseUrl, api }: Place): Promise<number> {
	const databases = openDatabases(
		{ dataDir, ...(databaseUrl !== undefined && { databaseUrl }) },
		{ onIdleError: () => undefined }
	);
	const before = await list.read();
	const hasTable = async () => (await listOwnTables(databases.read)).some((one) => one.name === table);
	const isUp = async () => (await textAt(`${api}/healthz`)).includes('"status"');
	try {
		return await timeUntil(
			async () => {
				await migration.write(written);
				await list.write(withMigration(before));
			},
			async () => (await hasTable()) && (await isUp())
		);
	} finally {
		try {
			if (await hasTable()) await databases.write.schema.dropTable(table).execute();
			await databases.write
				.withTables<{ kysely_migration: { name: string } }>()
				.deleteFrom('kysely_migration')
				.where('name', '=', name)
				.execute();
		} finally {
			await list.write(before);
			await migration.remove();
			await databases.close();
		}
		await timeUntil(async () => {}, isUp);
	}
}

function withMigration(text: string): string {
	const first = `import { seenByNobody } from './migrations/${name}.ts';\n`;
	const named = text.replace(/\n\} as const;/, `,\n\t'${name}': seenByNobody\n} as const;`);
	if (named === text) throw new Error('The list of migrations reads otherwise');
	return first + named;
}
