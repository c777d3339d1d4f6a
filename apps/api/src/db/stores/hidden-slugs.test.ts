import { Migrator } from 'kysely/migration';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { kinds } from '../../testing/database.ts';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { memberDrafts, networkDrafts } from '../../testing/drafts.ts';
import { foundProtectedMembers } from '../../testing/protected-members.ts';
import { type World, openWorld } from '../../testing/world.ts';
import { withoutHiddenSlugs } from '../migrations/2026-11-28-without-hidden-slugs.ts';

describe.each(kinds)('on %s a database of an older version', (kind) => {
	let world: World;
	let desk: Desk;

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
	});
	afterEach(async () => world.close());

	async function listSlugs() {
		const { read } = world.database.databases;
		const columns = ['record', 'type', 'locale', 'slug', 'turn'] as const;
		return read.selectFrom('slug').select(columns).orderBy('record').orderBy('locale').orderBy('turn').execute();
	}

	/** Slugs as an older version gave them: to every record whose words were published. */
	async function giveAsThen(records: readonly string[]) {
		const rows = records.map((record) => ({ type: 'any', locale: 'de', slug: record, record, turn: 9 }));
		await world.database.databases.write.insertInto('slug').values(rows).execute();
	}

	test('loses the slugs of whoever is hidden and of what hangs on them, and no other', async () => {
		const own = await desk.found(memberDrafts('Eigene'));
		const { hidden } = await foundProtectedMembers(desk, world, own);
		const gone = await withdrawForProtection();
		const before = await listSlugs();
		// Who left was public; the address of then stays.
		const withoutSlugs = (await titled([...hidden, gone])).filter((id) => !before.some(({ record }) => record === id));
		expect(withoutSlugs.length).toBe(7);
		await giveAsThen(withoutSlugs);

		await migrateFromThen();
		expect(await listSlugs()).toEqual(before);
	});

	test('keeps every slug where nobody is hidden', async () => {
		const id = await desk.found(memberDrafts('Eigene'));
		await giveAsThen([id]);
		const before = await listSlugs();
		await migrateFromThen();
		expect(await listSlugs()).toEqual(before);
	});

	async function migrateFromThen() {
		// Under a name of its own, as what came after it has run already.
		const migrator = new Migrator({
			db: world.database.databases.write,
			provider: { getMigrations: () => Promise.resolve({ again: { up: withoutHiddenSlugs } }) },
			migrationTableName: 'again',
			migrationLockTableName: 'again_lock'
		});
		const { error } = await migrator.migrateToLatest();
		if (error) throw new Error('The migration failed', { cause: error });
	}

	async function titled(ids: readonly string[]) {
		const types = await Promise.all(ids.map(async (id) => String((await desk.read(id)).body['type'])));
		return ids.filter((_, index) => ['member', 'service'].includes(types[index] ?? ''));
	}

	async function withdrawForProtection() {
		const id = await desk.found(memberDrafts('Zuflucht'));
		const body = { withdrawal: { reason: 'protection' }, revisions: { facts: 4, de: 4 } };
		const path = `/api/records/${id}/withdrawal`;
		expect((await world.send({ method: 'POST', path, token: desk.ana, body })).status).toBe(200);
		return id;
	}
});
