import { historyOf } from '@kok/content/history';
import { isTypeName, typeNamed } from '@kok/domain/content-types';
import type { RecordState } from '@kok/domain/release/compile';
import { writtenIn } from '@kok/domain/words';
import { slugAsThen } from '@kok/slugs/testing/slug-as-then';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { readArchive } from '../commands/archive-network.ts';
import { foundNetwork } from '../commands/found-network.ts';
import { restoreArchive } from '../commands/restore-archive.ts';
import { readNetwork } from '../db/stores/network-store.ts';
import { openNetworkFolder } from '../founding/folder.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { networkDrafts } from '../testing/drafts.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';

const examples = join(import.meta.dirname, '../../../../examples');

describe.each(kinds)('on %s', (kind) => {
	const worlds: World[] = [];
	let world: World;

	beforeEach(async () => {
		world = await open(kind);
	});
	afterEach(async () => {
		for (const one of worlds.splice(0)) await one.close();
	});

	async function open(on: typeof kind): Promise<World> {
		const opened = await openWorld(on, inject('postgresUrl'));
		worlds.push(opened);
		return opened;
	}

	describe('the addresses of a network that writes in Ukrainian, Swedish and English', () => {
		let desk: Desk;

		beforeEach(async () => {
			desk = await openDesk(world);
			const { type, parts } = networkDrafts({ languages: ['uk', 'sv', 'en'] });
			await desk.found({ type, parts: { facts: parts.facts, uk: parts.de } });
		});

		function goal(words: Record<string, string>) {
			const sources = [{ title: 'Bericht', publisher: 'Netz' }];
			const wording = Object.entries(words).map(([locale, title]) => [locale, { values: { title } }]);
			return {
				type: 'goal',
				parts: { facts: { values: { kind: 'aim', order: 1, sources } }, ...Object.fromEntries(wording) }
			};
		}

		async function slugsOf(id: string) {
			return (await desk.read(id)).body['slugs'];
		}

		async function change(id: string, part: string, values: object) {
			const parts = (await desk.read(id)).body['parts'];
			const revision = Number(parts?.[part]?.['revision'] ?? 0);
			const saved = await desk.save(id, part, { values, revision });
			expect(saved.status, JSON.stringify(saved.body)).toBe(revision === 0 ? 201 : 200);
			const published = await desk.publish(id, [part]);
			expect(published.status, JSON.stringify(published.body)).toBe(200);
		}

		/** As version 0.4.0 stored it. */
		async function storeAsThen(id: string, locale: string, slug: string) {
			const { write } = world.database.databases;
			await write.updateTable('slug').set({ slug }).where('record', '=', id).where('locale', '=', locale).execute();
		}

		test('are spelled by the language of each title', async () => {
			const id = await desk.found(goal({ uk: 'Захист у Львові', sv: 'Skydd i Göteborg', en: 'Shelter in Köln' }));
			expect(await slugsOf(id)).toEqual({
				uk: ['zakhyst-u-lvovi'],
				sv: ['skydd-i-goteborg'],
				en: ['shelter-in-koeln']
			});
		});

		test('have a number beside a namesake of the same language only', async () => {
			await desk.found(goal({ sv: 'Om', en: 'Rest' }));
			const other = await desk.found(goal({ uk: 'Ом', sv: 'Öm', en: 'Om' }));
			expect(await slugsOf(other)).toEqual({ uk: ['om'], sv: ['om-2'], en: ['om'] });
		});

		test('are x and a number where a title has neither letter nor digit', async () => {
			const ids = [await desk.found(goal({ uk: '🎈' })), await desk.found(goal({ uk: '— ! —' }))];
			expect([await slugsOf(ids[0] ?? ''), await slugsOf(ids[1] ?? '')]).toEqual([{ uk: ['x'] }, { uk: ['x-2'] }]);
		});

		test('stay as an older version spelled them, whatever else is published', async () => {
			const id = await desk.found(goal({ uk: 'Захист', sv: 'Göteborg' }));
			await storeAsThen(id, 'uk', 'x-7');
			await storeAsThen(id, 'sv', 'goeteborg');

			await change(id, 'facts', { ...goal({}).parts.facts.values, order: 2 });
			await change(id, 'en', { title: 'Gothenburg' });
			await change(id, 'sv', { title: 'Göteborg!' });
			expect(await slugsOf(id)).toEqual({ uk: ['x-7'], sv: ['goeteborg'], en: ['gothenburg'] });

			await takeBack(id, 'uk');
			await change(id, 'uk', { title: 'Захист' });
			expect(await slugsOf(id)).toMatchObject({ uk: ['x-7'] });
		});

		async function takeBack(id: string, part: string) {
			const parts = (await desk.read(id)).body['parts'];
			const revision = Number(parts?.[part]?.['revision']);
			expect((await desk.order(id, part, { verb: 'unpublication', revision })).status).toBe(200);
		}

		test('lead on from the spelling of an older version once the title is another one', async () => {
			const id = await desk.found(goal({ sv: 'Göteborg' }));
			await storeAsThen(id, 'sv', 'goeteborg');
			await change(id, 'sv', { title: 'Göteborg och Malmö' });
			expect(await slugsOf(id)).toEqual({ sv: ['goeteborg', 'goteborg-och-malmo'] });

			const { records } = (await world.release()).content;
			expect(records.goal[0]?.wording.sv).toMatchObject({ slug: 'goteborg-och-malmo', formerSlugs: ['goeteborg'] });
		});

		test('come back from an archive as they were, on the other database too', async () => {
			const id = await desk.found(goal({ uk: 'Захист', sv: 'Göteborg' }));
			await storeAsThen(id, 'uk', 'x');
			await storeAsThen(id, 'sv', 'goeteborg');
			const archive = await readArchive(world.api.tools.databases, startOfTime);
			const other = await open(kinds.find((one) => one !== kind) ?? kind);
			await restoreArchive(other.api.tools, JSON.parse(JSON.stringify(archive)));
			const { records } = await readNetwork(other.database.databases.read);
			expect(records.find((record) => record.id === id)?.slugs).toEqual({ uk: ['x'], sv: ['goeteborg'] });
		});

		test('are given to a record that a table brought in', async () => {
			const table = 'id,facts.kind,facts.order,facts.sources.1.title,facts.sources.1.publisher,uk.title';
			const id = '00000000-0000-4000-8000-00000000000a';
			const answer = await world.send({
				method: 'POST',
				path: '/api/imports/goal',
				token: desk.admin,
				headers: { 'content-type': 'text/csv' },
				body: `${table}\n${id},aim,5,Звіт,Мережа,Право на притулок`
			});
			expect(answer.status, JSON.stringify(answer.body)).toBe(200);
			expect((await desk.publish(id)).status).toBe(200);
			expect(await slugsOf(id)).toEqual({ uk: ['pravo-na-prytulok'] });
		});
	});

	test.each(['serravento', 'tarrow'])('the example %s is founded with the addresses that it has had', async (name) => {
		const reading = await openNetworkFolder(join(examples, name));
		if ('mistakes' in reading) throw new Error(reading.mistakes.join('\n'));
		await foundNetwork(world.api.tools, historyOf(reading.records, { at: startOfTime, actor: 'founding' }));

		const { records } = await readNetwork(world.database.databases.read);
		const named = records.flatMap(namesOf);
		expect(named.length).toBeGreaterThan(15);
		for (const { slugs, title } of named) expect(slugs).toEqual([slugAsThen(title)]);
	});
});

/** The titles of a record with the slugs that they gave it. */
function namesOf({ type, wording, slugs }: RecordState) {
	const title = isTypeName(type) ? typeNamed(type).title : undefined;
	if (title === undefined) return [];
	return writtenIn(wording).map((locale) => ({
		title: String(wording[locale]?.values[title]),
		slugs: slugs[locale]
	}));
}
