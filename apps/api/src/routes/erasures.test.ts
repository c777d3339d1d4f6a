import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { archiveText, readArchive } from '../commands/archive-network.ts';
import { invite } from '../commands/accounts/invite.ts';
import { finishErasures } from '../commands/finish-erasures.ts';
import { listEvents, walkChain } from '../db/stores/event-store.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { makePng } from '../testing/pictures.ts';
import { bytesBelow, bytesOf } from '../testing/places-of-bytes.ts';
import { type Body, type World, openWorld } from '../testing/world.ts';

const source = { title: 'Bericht', publisher: 'Netz', dated: '2020' };

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let pictures: string;
	let count: number;
	let canaries: string[];

	beforeEach(async () => {
		pictures = await mkdtemp(join(tmpdir(), 'kok-pictures-'));
		world = await openWorld(kind, inject('postgresUrl'), { pictures });
		desk = await openDesk(world);
		count = 0;
		canaries = [];
		await desk.found(networkDrafts());
	});
	afterEach(async () => {
		await world.close();
		await rm(pictures, { recursive: true });
	});

	/** A word that stands nowhere else. */
	function canary(): string {
		count += 1;
		const word = `kanari${kind}${count}vogel`;
		canaries.push(word);
		return word;
	}

	function drafts() {
		const facts = {
			website: `https://${canary()}.example/`,
			email: `${canary()}@example.org`,
			note: canary(),
			sources: [{ ...source, title: canary() }]
		};
		const { type, parts } = memberDrafts('wird ersetzt', facts);
		return {
			type,
			parts: {
				...parts,
				de: { values: { name: canary(), mission: canary() } },
				en: { values: { name: canary() }, translatedFrom: 'de' },
				inside: { values: { colleagueNote: canary() } }
			}
		};
	}

	/** A member with a history: three public texts, a draft that was returned with a note, and one inside. */
	async function foundMember(): Promise<string> {
		const id = await desk.found(drafts());
		for (let round = 0; round < 2; round += 1) {
			const revision = Number((await desk.read(id)).body['parts']?.['de']?.['revision']);
			await desk.save(id, 'de', { values: { name: canary(), mission: canary() }, revision });
			await desk.publish(id, ['de']);
		}
		const revision = Number((await desk.read(id)).body['parts']?.['de']?.['revision']);
		await desk.save(id, 'de', { values: { name: canary() }, revision });
		await desk.order(id, 'de', { verb: 'review', revision: revision + 1 });
		await desk.order(id, 'de', { verb: 'return', revision: revision + 2, body: { reason: canary() } });
		await desk.save(id, 'inside', { values: { colleagueNote: canary() }, revision: 1 });
		return id;
	}

	async function revisionsOf(id: string) {
		const parts = Object.entries<Body>((await desk.read(id)).body['parts'] ?? {});
		return Object.fromEntries(parts.map(([name, part]) => [name, Number(part['revision'])]));
	}

	async function erase(id: string, body: object = {}, token = desk.ana) {
		return world.send({ method: 'POST', path: `/api/records/${id}/erasure`, token, body });
	}

	async function archive() {
		const read = await readArchive(world.database.databases, world.clock.now());
		return [...archiveText(read)].join('');
	}

	function foundIn(text: string): string[] {
		return canaries.filter((word) => text.includes(word));
	}

	test('one command erases a record from the release and every file, with its history, notes and addresses', async () => {
		const id = await foundMember();
		const delegate = await world.token('delegate', id);
		const whom = { email: `${canary()}@example.org`, name: canary(), role: 'delegate', actsFor: id } as const;
		await invite(world.api.tools, { id: newRecordId(), ...whom, caller: { actor: 'test', request: 'test' } });
		await writeFile(join(pictures, 'drawn'), `a picture of ${canaries[0]}`);
		await world.release();
		expect(foundIn(await bytesOf(world.database))).toEqual(canaries);

		const answer = await erase(id, { revisions: await revisionsOf(id) });
		expect(answer).toMatchObject({
			status: 200,
			body: {
				erased: { tokens: 1, files: 0, shared: 0 },
				public: { is: 'gone' },
				bytes: { are: 'gone' },
				namedBy: []
			}
		});
		expect((answer.body['remains'] ?? []).map(({ code }) => String(code))).toContain('backups');
		expect(foundIn(await bytesOf(world.database))).toEqual([]);
		expect(foundIn(await bytesBelow(world.releases))).toEqual([]);
		expect(foundIn(await bytesBelow(pictures))).toEqual([]);
		expect(foundIn(await archive())).toEqual([]);
		const table = await world.api.app.request('/api/exports/member.csv', {
			headers: { authorization: `Bearer ${desk.ana}` }
		});
		expect([table.status, foundIn(await table.text())]).toEqual([200, []]);
		expect((await world.send({ path: '/api/records', token: delegate })).status).toBe(401);
	});

	test('no value of it is left in the statistics that the database keeps of its columns', async () => {
		const id = await foundMember();
		const { write } = world.database.databases;
		await sql`analyze`.execute(write);
		expect((await noted()).length).toBeGreaterThan(0);
		expect((await erase(id, { revisions: await revisionsOf(id) })).status).toBe(200);
		expect(await noted()).toEqual([]);
		expect(foundIn(await bytesOf(world.database))).toEqual([]);
	});

	/** Canaries in the samples by which the database plans its queries. */
	async function noted() {
		const { write } = world.database.databases;
		const { rows } = await (kind === 'sqlite'
			? sql<object>`select cast(sample as text) as sample from sqlite_stat4`.execute(write)
			: sql<object>`select histogram_bounds::text as sample, most_common_vals::text as common from pg_stats`.execute(
					write
				));
		return foundIn(JSON.stringify(rows));
	}

	test('the log keeps who erased which texts and when, and its chain stays whole', async () => {
		const id = await foundMember();
		const answer = await erase(id, { revisions: await revisionsOf(id) });
		expect(answer.status).toBe(200);
		const { read } = world.database.databases;
		const [event] = await listEvents(read, { limit: 1 });
		expect(event).toMatchObject({
			action: 'RecordErased',
			object: id,
			actor: expect.stringMatching(/^token:/) as string
		});
		expect(event?.changes).toMatch(/"erased":\["[0-9a-f]{64}"/);
		expect((await walkChain(read)).whole).toBe(true);
	});

	test('an erased text answers 410 in the record that it stood in, and in no other', async () => {
		const id = await foundMember();
		const hash = String((await desk.read(id)).body['parts']?.['de']?.['published']?.['snapshot']);
		await erase(id, { revisions: await revisionsOf(id) });
		const at = (record: string) => world.send({ path: `/api/records/${record}/snapshots/${hash}`, token: desk.ana });
		expect(await at(id)).toMatchObject({ status: 410, body: { type: '/api/problems/erased' } });
		const other = await desk.create(memberDrafts('Ein anderes Haus'));
		expect((await at(other)).status).toBe(404);
	});

	test('a text that another record has word for word stays there, and can no longer be read in the erased one', async () => {
		const twin = memberDrafts('Zwilling');
		const [id, other] = [await desk.found(twin), await desk.found(twin)];
		const hash = String((await desk.read(id)).body['parts']?.['de']?.['published']?.['snapshot']);
		const answer = await erase(id, { revisions: await revisionsOf(id) });
		expect(answer.body['erased']).toMatchObject({ texts: 0, shared: 2 });
		const at = (record: string) => world.send({ path: `/api/records/${record}/snapshots/${hash}`, token: desk.ana });
		expect([(await at(id)).status, (await at(other)).status]).toEqual([410, 200]);
		expect((await world.release()).contentText).toContain('Zwilling');
	});

	test('the files that only this record named, or that were brought for it, are removed; a file that another record shows stays', async () => {
		const id = await desk.found(memberDrafts('Haus'));
		const delegate = await world.token('delegate', id);
		const bring = async (width: number, token: string) => {
			const headers = { 'content-type': 'image/png' };
			const body = makePng({ width, height: 4 });
			const answer = await world.send({ method: 'POST', path: '/api/media', token, body, headers });
			return String(answer.body['file']);
		};
		const brought = await bring(11, delegate);
		const kept = await bring(12, desk.ana);
		const answer = await erase(id, { revisions: await revisionsOf(id) });
		expect(answer.body['erased']).toMatchObject({ files: 1 });
		expect(await readdir(world.media)).toEqual([kept]);
		expect(await readdir(world.media)).not.toContain(brought);
	});

	test('only what is withdrawn for protection is erased, and only as it was read', async () => {
		const id = await desk.found(memberDrafts('Haus'));
		expect(await erase(id)).toMatchObject({ status: 409, body: { refusal: 'not-withdrawn-for-protection' } });
		expect((await erase(id, { revisions: { facts: 1 } })).status).toBe(412);
		expect((await erase(newRecordId())).status).toBe(404);
		expect((await desk.read(id)).body['withdrawn']).toBeUndefined();
	});

	test('an erased record stays erased, and repeating the command finishes an interrupted erasure', async () => {
		const id = await foundMember();
		await erase(id, { revisions: await revisionsOf(id) });
		const { write, read } = world.database.databases;
		await write.updateTable('erasure').set({ finished_at: null }).execute();
		expect((await world.send({ path: '/healthz' })).body['reasons']).toMatchObject([{ code: 'erasure-unfinished' }]);
		expect(await erase(id)).toMatchObject({ status: 200, body: { bytes: { are: 'gone' }, erased: { texts: 0 } } });
		expect((await world.send({ path: '/healthz' })).body['status']).toBe('ok');
		expect((await listEvents(read, { limit: 2 })).map(({ action }) => action)).toEqual([
			'RecordErased',
			'Withdrawn:protection'
		]);
		const places = { media: world.media, shownFiles: () => Promise.resolve([]) };
		expect(await finishErasures(world.api.tools, places)).toEqual({ outcome: 'finished' });
	});

	test.each([
		['', async () => foundMember()],
		// The release stays as it was, and names an event before the withdrawal.
		[' of what was never public', async () => desk.create(memberDrafts('Haus'))]
	])('an interrupted erasure%s is finished by the server itself', async (_, make) => {
		await world.release();
		const id = await make();
		await erase(id, { revisions: await revisionsOf(id) });
		await world.database.databases.write.updateTable('erasure').set({ finished_at: null }).execute();
		// A look that was under way when the clock went on sees nothing; the one after it does.
		const wrongLater = async () => {
			world.clock.advance(10_000);
			const { reasons = [] } = (await world.send({ path: '/healthz' })).body;
			return reasons.map(({ code }) => code);
		};
		await expect.poll(wrongLater).toEqual([]);
	});

	test('a text that a rule refused is stored nowhere', async () => {
		const id = await desk.found(memberDrafts('Haus'));
		await world.send({
			method: 'POST',
			path: `/api/records/${id}/withdrawal`,
			token: desk.ana,
			body: { withdrawal: { reason: 'over' }, revisions: { facts: 4, de: 4 } }
		});
		await desk.save(id, 'de', { values: { name: canary() }, revision: 4 });
		const values = { values: { colleagueNote: canary() }, translatedFrom: 'de' };
		await world.send({ path: `/api/records/${id}/parts/inside`, token: desk.ana, create: true, body: values });
		expect(foundIn(await bytesOf(world.database))).toEqual([]);
	});

	describe('a draft that was erased', () => {
		async function eraseDraft() {
			const id = await desk.create(memberDrafts('Geheim'));
			const hash = String((await desk.read(id)).body['parts']?.['de']?.['draft']?.['snapshot']);
			const { write } = world.database.databases;
			await write.updateTable('snapshot').set({ body: null }).where('hash', '=', hash).execute();
			return id;
		}

		test('never reads as an empty one', async () => {
			const id = await eraseDraft();
			const part = (await desk.read(id)).body['parts']?.['de'];
			expect(part).toMatchObject({ erased: ['draft'] });
			expect(part).not.toHaveProperty('draft');
		});

		test('is never saved over, read through or published; discarded, it can be written anew', async () => {
			const id = await eraseDraft();
			const save = { values: { name: 'Neu' }, revision: 1 };
			expect(await desk.save(id, 'de', save)).toMatchObject({ status: 409, body: { refusal: 'text-erased' } });
			for (const verb of ['review', 'approval', 'publication']) {
				expect((await desk.order(id, 'de', { verb, revision: 1 })).body['refusal']).toBe('text-erased');
			}
			expect((await desk.order(id, 'de', { verb: 'draft', revision: 1 })).status).toBe(200);
			expect((await desk.save(id, 'de', { ...save, revision: 2 })).status).toBe(200);
		});

		test('can be written once more in another record, word for word', async () => {
			await eraseDraft();
			const other = await desk.create(memberDrafts('Geheim'));
			expect((await desk.read(other)).body['parts']?.['de']?.['draft']).toMatchObject({ values: { name: 'Geheim' } });
		});
	});
});
