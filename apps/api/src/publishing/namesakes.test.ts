import { afterEach, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts, serviceDrafts } from '../testing/drafts.ts';
import type { Body, World } from '../testing/world.ts';
import { openWorld } from '../testing/world.ts';

const network = '00000000-0000-4000-8000-000000000001';
const member = '00000000-0000-4000-8000-000000000002';
const service = '00000000-0000-4000-8000-000000000003';
const sources = [{ title: 'Bericht', publisher: 'Netz', dated: '2020' }];

describe.each(kinds)('on %s', (kind) => {
	const worlds: World[] = [];
	afterEach(async () => {
		for (const world of worlds.splice(0)) await world.close();
	});

	async function open() {
		const world = await openWorld(kind, inject('postgresUrl'));
		worlds.push(world);
		const desk = await openDesk(world);
		await found(desk, network, networkDrafts());
		return { world, desk };
	}

	async function found(desk: Desk, id: string, drafts: object) {
		await desk.create(drafts, id);
		expect((await desk.publish(id)).status).toBe(200);
	}

	/** What the public reads of a member and its service, after whatever happened before. */
	async function contentAfter(happens?: (opened: { world: World; desk: Desk }) => Promise<unknown>) {
		const opened = await open();
		await happens?.(opened);
		await found(opened.desk, member, memberDrafts('Lichthof'));
		await found(opened.desk, service, serviceDrafts(member));
		return (await opened.world.release()).contentText;
	}

	async function withdraw({ world, desk }: { world: World; desk: Desk }, id: string, reason: string) {
		const body = { withdrawal: { reason }, revisions: await revisionsOf(desk, id) };
		const answer = await world.send({ method: 'POST', path: `/api/records/${id}/withdrawal`, token: desk.ana, body });
		expect(answer.status).toBe(200);
	}

	async function revisionsOf(desk: Desk, id: string) {
		const parts = Object.entries<Body>((await desk.read(id)).body['parts'] ?? {});
		return Object.fromEntries(parts.map(([name, part]) => [name, Number(part['revision'])]));
	}

	async function republish(desk: Desk, id: string, part: string, values: object) {
		const revision = (await revisionsOf(desk, id))[part] ?? 0;
		expect((await desk.save(id, part, { values, revision })).status).toBe(200);
		expect((await desk.publish(id, [part])).status).toBe(200);
	}

	async function setPublicity(desk: Desk, id: string, publicity: 'named' | 'counted_only') {
		await republish(desk, id, 'facts', { publicity, sources });
	}

	async function slugsOf(desk: Desk, id: string) {
		return (await desk.read(id)).body['slugs'];
	}

	describe('the public address of a member does not depend on a namesake', () => {
		const hidden: Record<string, (opened: { world: World; desk: Desk }) => Promise<unknown>> = {
			'that is only counted': async ({ desk }) => {
				const id = await desk.found(memberDrafts('Lichthof', { publicity: 'counted_only' }));
				await desk.found(serviceDrafts(id));
			},
			'that was named and is only counted now': async ({ desk }) => {
				const id = await desk.found(memberDrafts('Lichthof'));
				await desk.found(serviceDrafts(id));
				await setPublicity(desk, id, 'counted_only');
			},
			'that is only counted, was renamed, and has left': async (opened) => {
				const { desk } = opened;
				const id = await desk.found(memberDrafts('Anders', { publicity: 'counted_only' }));
				await republish(desk, id, 'de', { name: 'Lichthof' });
				const offer = await desk.found(serviceDrafts(id));
				await withdraw(opened, offer, 'over');
				await withdraw(opened, id, 'over');
			},
			'that was withdrawn for protection': async (opened) => {
				const id = await opened.desk.found(memberDrafts('Lichthof'));
				await opened.desk.found(serviceDrafts(id));
				await withdraw(opened, id, 'protection');
			},
			'that had left when it was withdrawn for protection, with a service that was over': async (opened) => {
				const id = await opened.desk.found(memberDrafts('Lichthof'));
				await withdraw(opened, await opened.desk.found(serviceDrafts(id)), 'over');
				await withdraw(opened, id, 'over');
				await withdraw(opened, id, 'protection');
			},
			'that was erased': async ({ world, desk }) => {
				const id = await desk.found(memberDrafts('Lichthof'));
				await desk.found(serviceDrafts(id));
				const body = { revisions: await revisionsOf(desk, id) };
				const path = `/api/records/${id}/erasure`;
				expect((await world.send({ method: 'POST', path, token: desk.ana, body })).status).toBe(200);
			},
			'of which only the words are published': async ({ desk }) => {
				const id = await desk.create(memberDrafts('Lichthof'));
				expect((await desk.publish(id, ['de'])).status).toBe(200);
				await desk.found(serviceDrafts(id));
			},
			'that is a draft and has a service': async ({ desk }) => {
				await desk.found(serviceDrafts(await desk.create(memberDrafts('Lichthof'))));
			}
		};

		test.each(Object.entries(hidden))('%s', async (_, happens) => {
			expect(await contentAfter(happens)).toBe(await contentAfter());
		});
	});

	test('a record gets its address when it is first shown, and what hangs on it with it', async () => {
		const { desk } = await open();
		const id = await desk.found(memberDrafts('Lichthof', { publicity: 'counted_only' }));
		const offer = await desk.found(serviceDrafts(id));
		await found(desk, member, memberDrafts('Lichthof'));
		expect([await slugsOf(desk, id), await slugsOf(desk, offer)]).toEqual([{}, {}]);
		await setPublicity(desk, id, 'named');
		expect([await slugsOf(desk, id), await slugsOf(desk, offer)]).toEqual([
			{ de: ['lichthof-2'] },
			{ de: ['beratung'] }
		]);
	});

	test('an address that is public stays when its namesake goes, also when its words change', async () => {
		const opened = await open();
		const { world, desk } = opened;
		const first = await desk.found(memberDrafts('Lichthof'));
		await found(desk, member, memberDrafts('Lichthof'));
		await withdraw(opened, first, 'protection');
		await republish(desk, member, 'de', { name: 'Lichthof', mission: 'Neu.' });
		await setPublicity(desk, member, 'named');
		expect(await slugsOf(desk, member)).toEqual({ de: ['lichthof-2'] });
		expect((await world.release()).content.withdrawn).toEqual([]);
	});

	test('a new title gives a new address, also one that the old address begins with', async () => {
		const { desk } = await open();
		await found(desk, member, memberDrafts('Lichthof 2'));
		await republish(desk, member, 'de', { name: 'Lichthof' });
		expect(await slugsOf(desk, member)).toEqual({ de: ['lichthof-2', 'lichthof'] });
	});

	test('a title that was changed while nothing was shown gives its address when the record is shown again', async () => {
		const { desk } = await open();
		await found(desk, member, memberDrafts('Lichthof'));
		await found(desk, service, serviceDrafts(member));
		const { de = 0 } = await revisionsOf(desk, member);
		expect((await desk.order(member, 'de', { verb: 'unpublication', revision: de })).status).toBe(200);
		await republish(desk, service, 'de', { name: 'Begleitung' });
		expect(await slugsOf(desk, service)).toEqual({ de: ['beratung'] });
		await republish(desk, member, 'de', { name: 'Lichthof' });
		expect(await slugsOf(desk, service)).toEqual({ de: ['beratung', 'begleitung'] });
	});

	test('a record withdrawn as over keeps its addresses, and its namesake gets another', async () => {
		const opened = await open();
		const { desk } = opened;
		const id = await desk.found(memberDrafts('Lichthof'));
		await withdraw(opened, id, 'over');
		await found(desk, member, memberDrafts('Lichthof'));
		expect([await slugsOf(desk, id), await slugsOf(desk, member)]).toEqual([
			{ de: ['lichthof'] },
			{ de: ['lichthof-2'] }
		]);
	});
});
