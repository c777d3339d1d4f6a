import { hashBytes } from '@kok/release/envelope';
import { readFile, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sweepFiles } from '../commands/sweep-files.ts';
import { listEvents } from '../db/stores/event-store.ts';
import { mediaRefusals } from '../media/refusals.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { memberDrafts } from '../testing/drafts.ts';
import { someHash, someNumber, someText } from '../testing/expected.ts';
import { makePdf } from '../testing/pdf.ts';
import { makePng } from '../testing/pictures.ts';
import { type Answer, type World, openWorld } from '../testing/world.ts';

const day = 86_400_000;

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let delegates: Readonly<Record<'own' | 'other', string>>;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		const [own, other] = [await desk.found(memberDrafts('Eigen')), await desk.found(memberDrafts('Andere'))];
		delegates = { own: await world.token('delegate', own), other: await world.token('delegate', other) };
	});
	afterAll(async () => world.close());

	async function bring(body: Uint8Array, { token = desk.ana, type = 'image/png' } = {}): Promise<Answer> {
		return world.send({ method: 'POST', path: '/api/media', token, body, headers: { 'content-type': type } });
	}

	async function fetchFile(hash: string, token: string): Promise<Response> {
		return world.api.app.request(`/api/media/${hash}`, { headers: { authorization: `Bearer ${token}` } });
	}

	async function lastEvents(limit: number) {
		const events = await listEvents(world.database.databases.read, { limit });
		return events.map(({ action, object }) => [action, object]);
	}

	describe('an uploaded picture', () => {
		test('is kept as WebP under the hash of what is kept, with one event', async () => {
			const answer = await bring(makePng({ width: 30, height: 20 }));
			expect(answer.status).toBe(201);
			expect(answer.body).toEqual({
				file: someHash,
				mediaType: 'image/webp',
				bytes: someNumber,
				width: 30,
				height: 20
			});

			const hash = String(answer.body['file']);
			const kept = await readFile(join(world.media, hash));
			expect([hashBytes(kept), kept.length]).toEqual([hash, answer.body['bytes']]);
			expect(await lastEvents(1)).toEqual([['FileStored', hash]]);
		});

		test('is the same file when it is uploaded again, without another event', async () => {
			const first = await bring(makePng({ width: 31, height: 20 }));
			const before = await lastEvents(1);
			const again = await bring(makePng({ width: 31, height: 20 }), { token: desk.ben });
			expect([again.status, again.body]).toEqual([200, first.body]);
			expect(await lastEvents(1)).toEqual(before);
		});

		test('is turned upright, is no larger than a page shows, and does not say where it was taken', async () => {
			const taken = await sharp({ create: { width: 4_000, height: 3_000, channels: 3, background: 'red' } })
				.withMetadata({ orientation: 6 })
				.withExifMerge({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 30/1 0/1' } })
				.jpeg()
				.toBuffer();
			expect(taken.includes('Exif')).toBe(true);

			const { body } = await bring(taken, { type: 'image/jpeg' });
			expect(body).toMatchObject({ width: 1_920, height: 2_560 });
			const kept = await readFile(join(world.media, String(body['file'])));
			const { exif, icc, xmp, orientation } = await sharp(kept).metadata();
			expect({ exif, icc, xmp, orientation }).toEqual({});
		});
	});

	test('an uploaded document is kept unchanged', async () => {
		const document = makePdf({ catalog: '/OpenAction [3 0 R /Fit]' });
		const answer = await bring(document, { type: 'application/pdf' });
		expect([answer.status, answer.body]).toEqual([
			201,
			{ file: hashBytes(document), mediaType: 'application/pdf', bytes: document.length }
		]);
	});

	test('a file that is refused is named by a code and in words, and leaves no trace', async () => {
		const before = [await readdir(world.media), await lastEvents(1)];
		const answer = await bring(Buffer.from('<svg onload="alert(1)"/>'), { type: 'image/svg+xml' });
		expect(answer.headers.get('content-type')).toBe('application/problem+json');
		expect([answer.status, answer.body]).toEqual([
			422,
			{
				type: '/api/problems/file-refused',
				title: 'This file is not taken',
				status: 422,
				requestId: someText,
				refusal: 'drawing-not-taken',
				words: mediaRefusals['drawing-not-taken']
			}
		]);
		expect([await readdir(world.media), await lastEvents(1)]).toEqual(before);
	});

	test('a file of more than 20 MiB is refused, whether it says its length or not', async () => {
		const large = Buffer.alloc(20 * 1_024 * 1_024 + 1);
		for (const headers of [{}, { 'content-length': String(large.length) }]) {
			const answer = await world.send({ method: 'POST', path: '/api/media', token: desk.ana, body: large, headers });
			expect(answer).toMatchObject({ status: 413, body: { type: '/api/problems/file-too-large' } });
		}
	});

	describe('a kept file', () => {
		test('is read by the office with its type, and can do nothing', async () => {
			const document = makePdf({ page: '/UserUnit 2' });
			const { body } = await bring(document, { type: 'application/pdf' });
			const answer = await fetchFile(String(body['file']), desk.ben);
			expect(Buffer.from(await answer.arrayBuffer()).equals(document)).toBe(true);
			expect(Object.fromEntries(answer.headers)).toMatchObject({
				'content-type': 'application/pdf',
				'content-disposition': `attachment; filename="${String(body['file'])}.pdf"`,
				'x-content-type-options': 'nosniff',
				'cache-control': 'no-store'
			});
			expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
		});

		test('is read by the delegate of the member for which it was brought, and by no other', async () => {
			const { body } = await bring(makePng({ width: 5, height: 7 }), { token: delegates.own });
			const hash = String(body['file']);
			expect((await fetchFile(hash, delegates.own)).status).toBe(200);
			expect((await fetchFile(hash, delegates.other)).status).toBe(404);

			expect((await bring(makePng({ width: 5, height: 7 }), { token: delegates.other })).status).toBe(201);
			expect((await fetchFile(hash, delegates.other)).status).toBe(200);
		});

		test('is answered to a delegate who uploads it too as if nobody else had', async () => {
			const known = makePng({ width: 9, height: 7 });
			await bring(known);
			const ofOthers = await bring(known, { token: delegates.own });
			const unknown = await bring(makePng({ width: 10, height: 7 }), { token: delegates.own });
			expect([ofOthers.status, Object.keys(ofOthers.body)]).toEqual([unknown.status, Object.keys(unknown.body)]);
			expect([...ofOthers.headers.keys()]).toEqual([...unknown.headers.keys()]);
			expect((await lastEvents(2)).map(([action]) => action)).toEqual(['FileStored', 'FileStored']);
			const again = await bring(known, { token: delegates.own });
			expect([again.status, again.body]).toEqual([200, ofOthers.body]);
		});

		test('is not given out when its bytes have changed', async () => {
			const { body } = await bring(makePng({ width: 6, height: 7 }));
			const path = join(world.media, String(body['file']));
			await import('node:fs/promises').then(({ writeFile }) => writeFile(path, 'x'));
			expect((await fetchFile(String(body['file']), desk.ana)).status).toBe(404);
			expect((await bring(makePng({ width: 6, height: 7 }))).status).toBe(200);
			expect((await fetchFile(String(body['file']), desk.ana)).status).toBe(200);
		});
	});

	test('a file that no text names is removed after its days of grace, and no earlier', async () => {
		const { body } = await bring(makePng({ width: 8, height: 8 }));
		const hash = String(body['file']);
		const { tools, media } = world.publisher;

		await sweepFiles(tools, media);
		expect(await readdir(media)).toContain(hash);

		world.clock.advance(8 * day);
		const then = new Date(Date.parse(world.clock.now()) - 7.5 * day);
		for (const name of await readdir(media)) await utimes(join(media, name), then, then);
		await sweepFiles(tools, media);
		expect(await readdir(media)).toEqual([]);
		expect(await lastEvents(20)).toContainEqual(['FileRemoved', hash]);
		expect((await fetchFile(hash, desk.ana)).status).toBe(404);
	});
});
