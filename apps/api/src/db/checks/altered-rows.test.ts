import { generateNetwork } from '@kok/content/fictional/generate';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { archiveText, readArchive } from '../../commands/archive-network.ts';
import { foundNetwork } from '../../commands/found-network.ts';
import { restoreArchive } from '../../commands/restore-archive.ts';
import { kinds } from '../../testing/database.ts';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts } from '../../testing/drafts.ts';
import type { Body, World } from '../../testing/world.ts';
import { openWorld, startOfTime } from '../../testing/world.ts';
import { listAlteredRows } from './altered-rows.ts';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
	});
	afterEach(async () => world.close());

	async function altered({ database }: World = world) {
		return listAlteredRows(database.databases.read);
	}

	async function withdraw(id: string, reason: string) {
		const parts = Object.entries<Body>((await desk.read(id)).body['parts'] ?? {});
		const revisions = Object.fromEntries(parts.map(([name, part]) => [name, part['revision']]));
		const path = `/api/records/${id}/withdrawal`;
		const body = { withdrawal: { reason }, revisions };
		expect((await world.send({ method: 'POST', path, token: desk.ana, body })).status).toBe(200);
	}

	async function setPart(record: string, name: string, published: string | null) {
		const { write } = world.database.databases;
		await write.updateTable('part').set({ published }).where('record', '=', record).where('name', '=', name).execute();
	}

	async function hashOfDraft(record: string, name: string) {
		const { read } = world.database.databases;
		const row = await read
			.selectFrom('part')
			.select('draft')
			.where('record', '=', record)
			.where('name', '=', name)
			.executeTakeFirstOrThrow();
		return row.draft;
	}

	describe('nothing is reported', () => {
		test('in a network with every kind of history, nor where an archive brought it', async () => {
			await foundNetwork(world.api.tools, generateNetwork({ seed: 5, members: 4, until: startOfTime }));
			expect(await altered()).toEqual([]);
			const other = await openWorld(kind, inject('postgresUrl'));
			try {
				const archive = [...archiveText(await readArchive(world.database.databases, startOfTime))].join('');
				await restoreArchive(other.api.tools, JSON.parse(archive));
				expect(await altered(other)).toEqual([]);
			} finally {
				await other.close();
			}
		});

		test('by saving, publishing, scheduling, taking back, withdrawing and erasing', async () => {
			await desk.found(networkDrafts());
			const demand = await desk.found(demandDrafts(1));
			expect((await desk.order(demand, 'en', { verb: 'unpublication', revision: 4 })).status).toBe(200);
			const inside = { inside: { values: { colleagueNote: 'Bitte klingeln.' } } };
			const drafts = memberDrafts('Lichthof');
			const member = await desk.found({ ...drafts, parts: { ...drafts.parts, ...inside } });
			await desk.save(member, 'inside', { values: { colleagueNote: 'Bitte klopfen.' }, revision: 1 });
			const later = await desk.create(memberDrafts('Später'));
			const parts = await desk.approve(later);
			const body = { parts, publishAt: '2026-11-25T09:00:00.000Z' };
			expect((await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body })).status).toBe(200);
			expect(await altered()).toEqual([]);
			world.clock.advance(2 * 24 * 3_600_000);
			await world.release();
			expect((await desk.read(later)).body['parts']?.['de']).toHaveProperty('published');
			await withdraw(later, 'over');
			await withdraw(later, 'protection');
			await withdraw(member, 'protection');
			const path = `/api/records/${member}/erasure`;
			expect((await world.send({ method: 'POST', path, token: desk.ana, body: {} })).status).toBe(200);
			expect(await altered()).toEqual([]);
		});
	});

	describe('a row that was changed in the database without an event is named', () => {
		let member: string;
		beforeEach(async () => {
			await desk.found(networkDrafts());
			member = await desk.found(memberDrafts('Lichthof'));
		});

		test('where a draft was made public', async () => {
			await desk.save(member, 'de', { values: { name: 'Heimlich' }, revision: 4 });
			await setPart(member, 'de', await hashOfDraft(member, 'de'));
			expect(await altered()).toEqual([{ record: member, part: 'de' }]);
		});

		test('where what is public was taken away', async () => {
			await setPart(member, 'facts', null);
			expect(await altered()).toEqual([{ record: member, part: 'facts' }]);
		});

		test('where a withdrawal was undone, made, or is for another reason', async () => {
			const { write } = world.database.databases;
			const set = async (values: object) => write.updateTable('record').set(values).where('id', '=', member).execute();
			await set({ withdrawn_at: startOfTime, withdrawn_for: 'over' });
			expect(await altered()).toEqual([{ record: member }]);
			await set({ withdrawn_at: null, withdrawn_for: null });
			expect(await altered()).toEqual([]);

			await withdraw(member, 'protection');
			await set({ withdrawn_for: 'over' });
			expect(await altered()).toEqual([{ record: member }]);
			await set({ withdrawn_at: null, withdrawn_for: null });
			expect(await altered()).toEqual([{ record: member }]);
		});
	});
});
