import { sql } from 'kysely';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { listAlteredTexts, placeOf } from '../db/checks/altered-texts.ts';
import { listEvents, walkChain } from '../db/stores/event-store.ts';
import { renamed } from '../db/stores/snapshot-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { bytesOf } from '../testing/places-of-bytes.ts';
import { type World, openWorld } from '../testing/world.ts';
import { finishErasures } from './finish-erasures.ts';
import { forgetShelterAddresses } from './forget-shelter-addresses.ts';

const address = 'Verborgene Gasse 17';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let member: string;

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		const drafts = memberDrafts('Haus');
		const inside = { values: { colleaguePhone: '+49 30 1111' } };
		member = await desk.create({ ...drafts, parts: { ...drafts.parts, inside } });
	});
	afterEach(async () => world.close());

	/** As version 0.3.0 stored it: with the field, in the fields’ first version. */
	async function storeAsBefore(body: object): Promise<string> {
		const { write } = world.database.databases;
		const row = { hash: '', type: 'member', part: 'inside' as const, fields_version: 1, body: JSON.stringify(body) };
		const snapshot = renamed(row);
		await write.insertInto('snapshot').values(snapshot).execute();
		await write
			.updateTable('part')
			.set({ published: snapshot.hash })
			.where('record', '=', member)
			.where('name', '=', 'inside')
			.execute();
		return snapshot.hash;
	}

	test('a stored address of a shelter is erased, and the rest of its text stays', async () => {
		const former = await storeAsBefore({ colleagueNote: 'früher', shelterAddress: 'Alte Gasse 3' });
		const old = await storeAsBefore({ colleaguePhone: '+49 30 2222', shelterAddress: address });
		expect(await forgetShelterAddresses(world.api.tools)).toBe(2);
		const copies = await mkdtemp(join(tmpdir(), 'kok-copies-'));
		await writeFile(join(copies, 'before.sqlite'), address);
		await finishErasures(world.api.tools, { media: world.media, copies, shownFiles: () => Promise.resolve([]) });
		await expect(readdir(copies)).rejects.toThrow('ENOENT');

		const { body } = await desk.read(member);
		expect(body['parts']?.['inside']).toMatchObject({
			revision: 2,
			published: { values: { colleaguePhone: '+49 30 2222' } }
		});
		const bytes = await bytesOf(world.database);
		for (const word of [address, 'Alte Gasse', 'shelterAddress']) expect(bytes).not.toContain(word);
		const { read } = world.database.databases;
		const [event] = await listEvents(read, { limit: 1 });
		expect(event).toMatchObject({ action: 'ShelterAddressesErased', object: 'set', actor: 'upgrade' });
		expect(event?.changes).toContain(old);
		expect(event?.changes).not.toContain(former);
		expect((await walkChain(read)).whole).toBe(true);
	});

	test('nothing changes where none is stored, nor at a second run', async () => {
		const { read } = world.database.databases;
		const before = await listEvents(read, { limit: 1 });
		expect(await forgetShelterAddresses(world.api.tools)).toBe(0);
		expect(await listEvents(read, { limit: 1 })).toEqual(before);
		await storeAsBefore({ shelterAddress: address });
		expect(await forgetShelterAddresses(world.api.tools)).toBe(1);
		expect(await forgetShelterAddresses(world.api.tools)).toBe(0);
		expect((await desk.read(member)).body['parts']?.['inside']?.['published']).toMatchObject({ values: {} });
	});

	test('a text that only mentions the name of the field is left alone', async () => {
		await storeAsBefore({ colleagueNote: 'Das Feld "shelterAddress" gibt es nicht mehr.' });
		expect(await forgetShelterAddresses(world.api.tools)).toBe(0);
	});

	test('a text that was changed in the database is found, with its record and part, whether draft or past', async () => {
		const { read, write } = world.database.databases;
		expect((await listAlteredTexts(read)).altered).toEqual([]);
		const hash = String((await desk.read(member)).body['parts']?.['de']?.['draft']?.['snapshot']);
		await (
			kind === 'sqlite' ? sql`drop trigger snapshot_no_update` : sql`drop trigger snapshot_no_update on snapshot`
		).execute(write);
		await write.updateTable('snapshot').set({ body: '{"name":"Falsch"}' }).where('hash', '=', hash).execute();
		await desk.order(member, 'de', { verb: 'draft', revision: 1 });
		const { altered } = await listAlteredTexts(read);
		expect(altered.map(placeOf)).toEqual([`record ${member}, part de`]);
	});
});
