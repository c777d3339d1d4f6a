import { readFile, readdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { sweepFiles } from '../commands/sweep-files.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { networkDrafts, newRecordId } from '../testing/drafts.ts';
import { makePdf } from '../testing/pdf.ts';
import { makePng } from '../testing/pictures.ts';
import { type World, openWorld } from '../testing/world.ts';

const day = 86_400_000;
const source = { title: 'Bericht', publisher: 'Netz', dated: '2020' };
const described = { p: { alternative: 'Zwei Frauen im Gespräch' } };
let count = 0;

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let picture: { file: string };
	let paper: { file: string };

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		await bringAnew();
	});
	afterAll(async () => world.close());

	/** Another picture and another document, which no earlier test has named. */
	async function bringAnew() {
		count += 1;
		picture = await bring(makePng({ width: count, height: 50 }), 'image/png');
		paper = await bring(makePdf({ page: `/UserUnit ${count}` }), 'application/pdf');
	}

	async function bring(body: Uint8Array, type: string): Promise<{ file: string }> {
		const headers = { 'content-type': type };
		const answer = await world.send({ method: 'POST', path: '/api/media', token: desk.ana, body, headers });
		return { ...answer.body, file: String(answer.body['file']) };
	}

	function pageDrafts({ facts = {}, words = {} }: { facts?: object; words?: object } = {}) {
		return {
			type: 'page',
			parts: {
				facts: {
					values: {
						kind: 'about',
						order: 1,
						stations: [],
						pictures: [{ id: 'p', picture }],
						documents: [{ id: 'd', document: paper }],
						sources: [source],
						...facts
					}
				},
				de: {
					values: {
						title: 'Wer wir sind',
						text: 'Wir.',
						pictures: described,
						documents: { d: { title: 'Satzung' } },
						...words
					}
				}
			}
		};
	}

	async function create(body: object) {
		return world.send({ path: `/api/records/${newRecordId()}`, token: desk.ana, create: true, body });
	}

	describe('a draft', () => {
		test('that names a file which is not kept is refused, and says where', async () => {
			const unknown = { ...picture, file: 'f'.repeat(64) };
			const answer = await create(pageDrafts({ facts: { pictures: [{ id: 'p', picture: unknown }] } }));
			expect([answer.status, answer.body['issues']]).toMatchObject([
				422,
				[{ path: 'parts.facts.values.pictures.0.picture', code: 'no-such-file' }]
			]);
		});

		test('that gives another size or length for a file than it has is refused', async () => {
			for (const wrong of [{ width: 9_999 }, { bytes: 1 }]) {
				const answer = await create(
					pageDrafts({ facts: { pictures: [{ id: 'p', picture: { ...picture, ...wrong } }] } })
				);
				expect(answer).toMatchObject({ status: 422, body: { issues: [{ code: 'not-as-stored' }] } });
			}
		});

		test('with a picture for a document is refused', async () => {
			const answer = await create(pageDrafts({ facts: { documents: [{ id: 'd', document: picture }] } }));
			expect(answer).toMatchObject({
				status: 422,
				body: { issues: [{ code: 'not-a-document' }, { code: 'unknown' }, { code: 'unknown' }] }
			});
		});
	});

	describe('a picture in a published text', () => {
		beforeEach(bringAnew);

		test('is in the release byte for byte, and leaves it when the text no longer names it', async () => {
			const id = await desk.found(pageDrafts());
			const published = await world.release();
			expect(published.content.media).toEqual([picture.file, paper.file].toSorted());
			for (const { file } of [picture, paper]) {
				const kept = await readFile(join(world.media, file));
				expect(kept.equals(Buffer.from(published.media.get(file) ?? []))).toBe(true);
			}

			const { facts } = pageDrafts({ facts: { pictures: [], documents: [] } }).parts;
			await desk.save(id, 'facts', { values: facts.values, revision: 4 });
			expect((await desk.publish(id, ['facts'])).status).toBe(200);
			expect((await world.release()).content.media).toEqual([]);
		});

		test('is copied from the kept files again when it is missing in the release', async () => {
			await desk.found(pageDrafts());
			const { content } = await world.release();
			for (const hash of content.media) await rm(join(world.releases, 'media', hash));
			expect((await world.release()).content.media).toEqual(content.media);
		});

		test('of a draft is in no release', async () => {
			const before = (await world.release()).content.media;
			await desk.create(pageDrafts());
			expect((await world.release()).content.media).toEqual(before);
		});
	});

	describe('a text is not published', () => {
		const refused = { fate: 'refused', refusal: 'item-without-words' };
		// Published together, the words lack the item and the facts have one without words.
		const both = [
			{ part: 'de', ...refused },
			{ part: 'facts', ...refused }
		];

		async function faultsOf(id: string, parts?: readonly string[]) {
			const answer = await desk.publish(id, parts);
			return [answer.status, answer.body['parts']];
		}

		test('without the alternative text of a picture', async () => {
			const id = await desk.create(pageDrafts({ words: { pictures: {} } }));
			expect(await faultsOf(id)).toMatchObject([409, both]);
		});

		test('without the title of a document', async () => {
			const id = await desk.create(pageDrafts({ words: { documents: undefined } }));
			expect(await faultsOf(id)).toMatchObject([409, both]);
		});

		test('with a new picture that a public language lacks words for, until its draft has them', async () => {
			const id = await desk.found(pageDrafts());
			const { facts, de } = pageDrafts().parts;
			const pictures = [...facts.values.pictures, { id: 'q', picture }];
			await desk.save(id, 'facts', { values: { ...facts.values, pictures }, revision: 4 });
			expect(await faultsOf(id, ['facts'])).toMatchObject([409, [{ part: 'facts', ...refused }]]);

			const words = { ...de.values, pictures: { ...described, q: { alternative: 'Ein Haus' } } };
			await desk.save(id, 'de', { values: words, revision: 4 });
			const parts = [{ record: id, part: 'facts', revision: 7 }, ...(await desk.approve(id, ['de']))];
			const answer = await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body: { parts } });
			expect(answer.status).toBe(200);
		});
	});

	test('a file is kept as long as any text names it, even an earlier one', async () => {
		await bringAnew();
		const id = await desk.create(pageDrafts());
		const { facts } = pageDrafts({ facts: { pictures: [] } }).parts;
		expect((await desk.save(id, 'facts', { values: facts.values, revision: 1 })).status).toBe(200);
		const unnamed = await bring(makePng({ width: 77, height: 77 }), 'image/png');

		world.clock.advance(30 * day);
		const then = new Date(Date.parse(world.clock.now()) - 20 * day);
		for (const name of await readdir(world.media)) await utimes(join(world.media, name), then, then);
		await sweepFiles(world.publisher.tools, world.media);

		const left = await readdir(world.media);
		expect(left).toEqual(expect.arrayContaining([picture.file, paper.file]));
		expect(left).not.toContain(unnamed.file);
	});
});
