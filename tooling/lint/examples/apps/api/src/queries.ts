import { type Kysely, type Transaction, sql } from 'kysely';

interface Database {
	part: { record: string; revision: number };
}

export async function forgetsToExecute(db: Kysely<Database>, record: string): Promise<void> {
	db.insertInto('part').values({ record, revision: 1 }); // refused: kok/query-is-executed
	void db.deleteFrom('part').where('record', '=', record); // refused: kok/query-is-executed
	await db.updateTable('part').set({ revision: 2 }); // refused: @typescript-eslint/await-thenable, kok/query-is-executed
	const later = db.selectFrom('part').select('record');
	later.where('record', '=', record); // refused: kok/query-is-executed
	record === '' && db.replaceInto('part').values({ record, revision: 1 }); // refused: @typescript-eslint/no-unused-expressions, kok/query-is-executed
	db.schema.dropTable('part'); // refused: kok/query-is-executed
	sql`vacuum`; // refused: @typescript-eslint/no-unused-expressions, kok/query-is-executed
	db.transaction(); // refused: kok/query-is-executed
	await Promise.all([later.where('revision', '>', 1)]); // refused: @typescript-eslint/await-thenable
}

export async function executes(db: Kysely<Database>, record: string) {
	let query = db.selectFrom('part').select('record');
	if (record) query = query.where('record', '=', record);

	await db.insertInto('part').values({ record, revision: 1 }).execute();
	await sql`vacuum`.execute(db);
	return { rows: await query.execute(), first: await query.executeTakeFirst() };
}

export async function readsEverything(db: Kysely<Database>) {
	return db.selectFrom('part').selectAll().offset(20).execute(); // refused: no-restricted-syntax, no-restricted-syntax
}

export async function waitsForItself(db: Kysely<Database>, context: { db: Kysely<Database> }): Promise<void> {
	await db.transaction().execute(async (trx) => {
		await remove(trx);
		await remove(db); // refused: kok/inside-the-transaction
		await Promise.all([1, 2].map(() => remove(context.db))); // refused: kok/inside-the-transaction
	});
	await remove(db);
}

export async function isHandedBoth({ db, trx }: { db: Kysely<Database>; trx: Transaction<Database> }): Promise<void> {
	await remove(trx);
	await remove(db); // refused: kok/inside-the-transaction
}

async function remove(db: Kysely<Database>): Promise<void> {
	await db.deleteFrom('part').execute();
}
