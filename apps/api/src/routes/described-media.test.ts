import { hashBytes } from '@kok/release/envelope';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { storeFile } from '../commands/store-file.ts';
import { sweepFiles } from '../commands/sweep-files.ts';
import { listEvents } from '../db/stores/event-store.ts';
import type { CleanedFile } from '../media/cleaned-file.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { someText } from '../testing/expected.ts';
import { type Answer, type Body, type World, openWorld } from '../testing/world.ts';

const day = 86_400_000;
const looked = { showsNobody: true, showsNoPlace: true };
const said = {
	name: 'Plakat',
	alternative: { de: 'Ein Plakat', en: 'A poster' },
	credit: 'Studio Nord',
	permission: { by: 'Studio Nord, per E-Mail' },
	...looked
};
const source = { title: 'Bericht', publisher: 'Netz', dated: '2020' };
type Kept = Omit<CleanedFile, 'bytes'>;
const webp: Kept = { mediaType: 'image/webp', width: 30, height: 40 };
const pdf: Kept = { mediaType: 'application/pdf' };
let count = 0;

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let delegates: Readonly<Record<'own' | 'other', string>>;
	/** For whom each delegate brings a file, by the token. */
	let members: Readonly<Record<string, string>>;
	/** A picture that no other test has to do with. */
	let picture: { file: string };

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		const own = await desk.found(memberDrafts('Eigen'));
		const other = await desk.found(memberDrafts('Andere'));
		delegates = { own: await world.token('delegate', own), other: await world.token('delegate', other) };
		members = { [delegates.own]: own, [delegates.other]: other };
	});
	afterAll(async () => world.close());
	beforeEach(async () => {
		picture = await bring(desk.ana);
	});

	async function bring(token: string): Promise<{ file: string }> {
		count += 1;
		return bringAgain(token, Buffer.from(`picture ${count}`));
	}

	/** As it is kept once the cleaner has made it harmless, which takes a program of its own and has tests of its own. */
	async function bringAgain(token: string, bytes: Uint8Array, kept: Kept = webp): Promise<{ file: string }> {
		const { file } = await storeFile(world.api.tools, {
			folder: world.media,
			file: { ...kept, bytes },
			member: members[token],
			caller: { actor: String((await world.send({ path: '/api/me', token })).body['actor']), request: 'test' }
		});
		const { hash, ...rest } = file;
		return { file: hash, ...rest };
	}

	async function saying(
		{ file }: { file: string },
		description: object,
		{ token = desk.ana, revision = 0 } = {}
	): Promise<Answer> {
		const precondition = revision === 0 ? { create: true } : { ifMatch: revision };
		return world.send({ path: `/api/media/${file}/description`, token, ...precondition, body: description });
	}

	async function removing({ file }: { file: string }, { token = desk.ana, revision = 0 } = {}): Promise<Answer> {
		return world.send({ method: 'POST', path: `/api/media/${file}/removal`, token, body: { revision } });
	}

	async function list(query = '', token = desk.ana): Promise<Body> {
		return (await world.send({ path: `/api/media?limit=100${query}`, token })).body;
	}

	async function seen({ file }: { file: string }, token = desk.ana, query = ''): Promise<Body | undefined> {
		return (await list(query, token))['files']?.find((one) => String(one['file']) === file);
	}

	function pageDrafts({ words = {}, alternative = 'Ein Plakat' }: { words?: object; alternative?: string } = {}) {
		const facts = { kind: 'about', order: 1, stations: [], pictures: [{ id: 'p', picture }], sources: [source] };
		const de = { title: 'Wer wir sind', text: 'Wir.', pictures: { p: { alternative } } };
		const en = { title: 'Who we are', text: 'We.', ...words };
		return { type: 'page', parts: { facts: { values: facts }, de: { values: de }, en: { values: en } } };
	}

	async function lastAction(): Promise<readonly unknown[]> {
		const [event] = await listEvents(world.database.databases.read, { limit: 1 });
		return [event?.action, event?.object];
	}

	describe('what is said about a file', () => {
		test('is kept with who said it, in one event that holds none of its words', async () => {
			const answer = await saying(picture, said);
			expect([answer.status, answer.body]).toMatchObject([
				200,
				{ ...picture, name: 'Plakat', standing: 'holds', isNamed: false, uses: [] }
			]);
			expect(answer.body['description']).toEqual({ ...said, revision: 1, by: someText, at: someText });
			expect(await lastAction()).toEqual(['FileDescribed', picture.file]);
			expect((await list(`&file=${picture.file}`))['files']).toEqual([answer.body]);
		});

		test('is changed by whoever read it as it stands, and by nobody else', async () => {
			await saying(picture, said);
			expect((await saying(picture, said)).status).toBe(412);
			const unsaid = { path: `/api/media/${picture.file}/description`, token: desk.ana, body: said };
			expect((await world.send(unsaid)).status).toBe(428);
			const changed = { alternative: { de: 'Anders' }, ...looked };
			expect((await saying(picture, changed, { revision: 1, token: desk.ben })).status).toBe(200);
			expect((await seen(picture))?.['description']).toEqual({ ...changed, revision: 2, by: someText, at: someText });
			expect((await saying({ file: 'f'.repeat(64) }, said)).status).toBe(404);
		});

		test('narrows the list, and is counted', async () => {
			const before = (await list())['counts'];
			const [described, ending, ended] = [await bring(desk.ana), await bring(desk.ana), await bring(desk.ana)];
			await saying(described, { ...said, name: 'Zwanzig Jahre' });
			await saying(ending, {
				...looked,
				alternative: { de: 'Nur deutsch' },
				permission: { by: 'S', until: '2026-12-01' }
			});
			await saying(ended, { ...looked, alternative: {}, permission: { by: 'S', until: '2026-11-23' } });
			const { counts, day: today } = await list();
			expect(today).toBe('2026-11-24');
			const grown = (name: string) => Number(counts?.[name]) - Number(before?.[name]);
			expect(['all', 'pictures', 'documents', 'unused', 'undescribed', 'unallowed', 'ending'].map(grown)).toEqual([
				3, 3, 0, 3, 2, 1, 1
			]);

			const filesOf = async (query: string) => ((await list(query))['files'] ?? []).map(({ file }) => String(file));
			expect(await filesOf('&only=ending')).toEqual([ending.file]);
			expect(await filesOf('&q=zwanzig jahre')).toEqual([described.file]);
			expect(await filesOf('&only=undescribed')).not.toContain(described.file);
			expect(await filesOf('&only=unallowed')).toContain(ended.file);
			expect(await filesOf('&only=documents')).toEqual([]);
		});

		test('is forgotten with a file that nobody wants', async () => {
			await saying(picture, said);
			world.clock.advance(8 * day);
			await sweepFiles(world.publisher.tools, world.media);
			const left = world.database.databases.read.selectFrom('file_description').select('hash');
			expect(await left.where('hash', '=', picture.file).execute()).toEqual([]);
		});
	});

	test('a list is read page by page, each file once', async () => {
		for (const _ of [1, 2, 3]) await bring(desk.ana);
		const files: string[] = [];
		let cursor = '';
		do {
			const { body } = await world.send({ path: `/api/media?limit=2${cursor}`, token: desk.ana });
			files.push(...(body['files'] ?? []).map(({ file }) => String(file)));
			cursor = body['next'] === undefined ? '' : `&cursor=${String(body['next'])}`;
		} while (cursor !== '');
		expect(files).toEqual(((await list())['files'] ?? []).map(({ file }) => String(file)));
		expect(new Set(files).size).toBe(files.length);
	});

	test('a file says where it is used, and in which languages the words beside it are missing', async () => {
		const record = await desk.create(pageDrafts());
		const use = { record, type: 'page', state: 'draft', lacks: ['en'] };
		expect(await seen(picture)).toMatchObject({ isNamed: true, uses: [use] });
		await desk.save(record, 'en', {
			values: { title: 'We', text: 'We.', pictures: { p: { alternative: 'A poster' } } },
			revision: 1
		});
		await desk.publish(record);
		expect(await seen(picture)).toMatchObject({ uses: [{ ...use, state: 'public', lacks: [] }] });
	});

	describe('a delegate', () => {
		test('sees and describes the files of the own member alone', async () => {
			expect(await seen(picture, delegates.own)).toBeUndefined();
			expect((await saying(picture, said, { token: delegates.own })).status).toBe(404);
			expect((await removing(picture, { token: delegates.own })).status).toBe(404);

			const mine = await bring(delegates.own);
			expect(await seen(mine, delegates.own)).toMatchObject({ uses: [], isNamed: false });
			expect((await saying(mine, said, { token: delegates.own })).status).toBe(200);
			expect(await seen(mine, delegates.other)).toBeUndefined();
			expect((await list('', delegates.other))['counts']?.['all']).toBe(0);
		});

		test('reads nothing that the office says about the same file, and the office does not lose it', async () => {
			const bytes = Buffer.from('a picture of the office and a member');
			const ofOffice = await bringAgain(desk.ana, bytes);
			await saying(ofOffice, { ...said, credit: 'Nur fürs Büro' });
			const mine = await bringAgain(delegates.own, bytes);
			expect(await seen(mine, delegates.own)).not.toHaveProperty('description');
			const answer = await saying(mine, { ...said, credit: 'Vom Mitglied' }, { token: delegates.own });
			expect(answer.body['description']).toMatchObject({ credit: 'Vom Mitglied', revision: 1 });
			expect((await seen(mine))?.['description']).toMatchObject({ credit: 'Nur fürs Büro', revision: 1 });
		});

		test('is not told that somebody else brought the same file before, nor when', async () => {
			const bytes = Buffer.from('a picture of the office that a member tries');
			await bringAgain(desk.ana, bytes);
			const mine = await bringAgain(delegates.own, bytes);
			for (const name of ['addedBy', 'addedAt']) {
				expect(await seen(mine, delegates.own)).not.toHaveProperty(name);
				expect(await seen(mine)).toHaveProperty(name);
				expect(await seen(await bring(delegates.own), delegates.own)).toHaveProperty(name);
			}
		});

		test('says it to the office where the office said nothing, and the office writes its own', async () => {
			const mine = await bring(delegates.own);
			await saying(mine, said, { token: delegates.own });
			expect((await seen(mine))?.['description']).toMatchObject({ ...said, revision: 0 });
			expect((await saying(mine, { ...said, name: 'Büro' })).status).toBe(200);
			expect((await seen(mine, delegates.own))?.['description']).toMatchObject({ name: 'Plakat' });
		});
	});

	describe('a file is removed', () => {
		test('with its bytes, its description and an event, where no text names it', async () => {
			await saying(picture, said);
			expect((await removing(picture)).status).toBe(412);
			expect((await removing(picture, { revision: 1 })).status).toBe(204);
			expect(await lastAction()).toEqual(['FileRemoved', picture.file]);
			expect(await readdir(world.media)).not.toContain(picture.file);
			expect(await seen(picture)).toBeUndefined();
			expect((await removing(picture)).status).toBe(404);
		});

		test('not while a record names it, and not while an earlier text does', async () => {
			const record = await desk.create(pageDrafts());
			expect(await removing(picture)).toMatchObject({ status: 409, body: { refusal: 'file-in-use' } });
			const { pictures: _, ...values } = pageDrafts().parts.facts.values;
			await desk.save(record, 'facts', { values, revision: 1 });
			expect(await removing(picture)).toMatchObject({ status: 409, body: { refusal: 'file-in-history' } });
			expect(await seen(picture, desk.ana, '&only=unused')).toMatchObject({ isNamed: true, uses: [] });
			expect(await readdir(world.media)).toContain(picture.file);
		});

		test('by a delegate from the own member, while others keep it', async () => {
			const bytes = Buffer.from('a picture of two members');
			const mine = await bringAgain(delegates.own, bytes);
			await bringAgain(delegates.other, bytes);
			await saying(mine, said, { token: delegates.own });
			expect((await removing(mine, { token: delegates.own, revision: 1 })).status).toBe(204);
			expect(await seen(mine, delegates.own)).toBeUndefined();
			expect(await seen(mine, delegates.other)).toBeDefined();
			expect(hashBytes(Buffer.from(await fileAs(mine, delegates.other)))).toBe(mine.file);
		});
	});

	async function fileAs({ file }: { file: string }, token: string): Promise<ArrayBuffer> {
		const answer = await world.api.app.request(`/api/media/${file}`, { headers: { authorization: `Bearer ${token}` } });
		return answer.arrayBuffer();
	}

	describe('a picture of which the permission was withdrawn', () => {
		const words = { pictures: { p: { alternative: 'A poster' } } };
		const withdrawn = { ...said, permission: { by: 'Studio Nord', withdrawnOn: '2026-11-24' } };

		test('leaves the site at once, with its words, while the page stays; and comes back where it is given again', async () => {
			const record = await desk.found(pageDrafts({ words, alternative: 'Ein Plakat am Bahnhof' }));
			await saying(picture, said);
			expect((await world.release()).content.media).toContain(picture.file);

			expect((await saying(picture, withdrawn, { revision: 1 })).body).toMatchObject({ standing: 'withdrawn' });
			expect(await lastAction()).toEqual(['FilePermission:withdrawn', picture.file]);
			const without = await world.release();
			expect([without.media.has(picture.file), without.contentText.includes(picture.file)]).toEqual([false, false]);
			expect(without.contentText).toContain('Wer wir sind');
			expect(without.contentText).not.toContain('Ein Plakat am Bahnhof');
			expect(await seen(picture)).toMatchObject({ uses: [{ record, state: 'public' }] });

			await saying(picture, said, { revision: 2 });
			expect(await lastAction()).toEqual(['FilePermission:given', picture.file]);
			expect((await world.release()).content.media).toContain(picture.file);
		});

		test('is in no earlier release that is pinned', async () => {
			await desk.found(pageDrafts({ words }));
			const { number } = (await world.release()).envelope;
			await desk.found(memberDrafts('Später'));
			await saying(picture, withdrawn);
			await world.release();
			const path = `/api/releases/${number}/pinning`;
			const pinning = await world.send({ method: 'POST', path, token: desk.admin, body: { reason: 'Falsches' } });
			expect(pinning).toMatchObject({ status: 200 });
			const pinned = await world.release();
			expect(pinned.contentText).not.toContain('Später');
			expect([pinned.media.has(picture.file), pinned.contentText.includes(picture.file)]).toEqual([false, false]);
			await world.send({ method: 'POST', path: '/api/releases/unpinning', token: desk.admin, body: {} });
		});

		test('is withheld by a member for whom it was brought as well, whatever the office says', async () => {
			const bytes = Buffer.from('a picture of a member, used by the office');
			picture = await bringAgain(delegates.own, bytes);
			await saying(picture, said);
			await desk.found(pageDrafts({ words }));
			expect((await world.release()).content.media).toContain(picture.file);
			await saying(picture, withdrawn, { token: delegates.own });
			expect((await world.release()).content.media).not.toContain(picture.file);
			expect(await seen(picture)).toMatchObject({
				standing: 'withdrawn',
				description: { permission: said.permission }
			});
		});
	});

	describe('a document of which a member withdraws the permission', () => {
		const withdrawn = { ...said, permission: { by: 'Wir', withdrawnOn: '2026-11-24' } };

		function documentDrafts(document: { file: string }) {
			const facts = { kind: 'about', order: 1, stations: [], documents: [{ id: 'd', document }], sources: [source] };
			const de = { title: 'Wer wir sind', text: 'Wir.', documents: { d: { title: 'Satzung' } } };
			return { type: 'page', parts: { facts: { values: facts }, de: { values: de } } };
		}

		async function publish(document: { file: string }) {
			await desk.found(documentDrafts(document));
			expect((await world.release()).content.media).toContain(document.file);
		}

		test('stays where somebody else brought it before and shows it: everyone could bring what is public', async () => {
			const bytes = Buffer.from('a document of the office');
			const document = await bringAgain(desk.ana, bytes, pdf);
			await publish(document);
			await bringAgain(delegates.own, bytes, pdf);
			expect(await saying(document, withdrawn, { token: delegates.own })).toMatchObject({
				status: 409,
				body: { refusal: 'document-of-others' }
			});
			expect(await seen(document, delegates.own)).not.toHaveProperty('description');
			expect((await world.release()).content.media).toContain(document.file);
			expect((await saying(document, said, { token: delegates.own })).status).toBe(200);
			expect((await saying(document, withdrawn)).status).toBe(200);
			expect((await world.release()).content.media).not.toContain(document.file);
		});

		test('goes where the member brought it, or nobody else shows it', async () => {
			const document = await bringAgain(delegates.own, Buffer.from('a document of a member'), pdf);
			await publish(document);
			expect((await saying(document, withdrawn, { token: delegates.own })).status).toBe(200);
			expect((await world.release()).content.media).not.toContain(document.file);

			const bytes = Buffer.from('a document that nobody shows');
			const unshown = await bringAgain(desk.ana, bytes, pdf);
			await bringAgain(delegates.own, bytes, pdf);
			expect((await saying(unshown, withdrawn, { token: delegates.own })).status).toBe(200);
		});
	});
});
