import { readEnvelope } from '@kok/release/folder';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openDesk } from '../testing/desk.ts';
import { demandDrafts, networkDrafts } from '../testing/drafts.ts';
import { makePng } from '../testing/pictures.ts';
import { openWorld } from '../testing/world.ts';

const source = { title: 'Bericht', publisher: 'Netz', dated: '2020' };
/** Sooner than it looks again for the missing file. */
const soonMilliseconds = 4_000;

test('a scheduled draft is published at its hour, even while a file of the release is missing', async () => {
	const world = await openWorld('sqlite', inject('postgresUrl'));
	try {
		const desk = await openDesk(world);
		await desk.found(networkDrafts());
		const headers = { 'content-type': 'image/png' };
		const body = makePng({ width: 7, height: 5 });
		const picture = (await world.send({ method: 'POST', path: '/api/media', token: desk.ana, body, headers })).body;
		await desk.found(pageWith(picture));
		await world.release();
		await rm(join(world.media, String(picture['file'])));
		await rm(join(world.releases, 'media'), { recursive: true });

		const demand = await desk.create(demandDrafts(1));
		const parts = await desk.approve(demand);
		const publishAt = new Date(Date.parse(world.clock.now()) + soonMilliseconds).toISOString();
		await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body: { parts, publishAt } });
		await world.api.reconciler.settle();
		expect(world.api.reconciler.lacks().missing).toEqual([picture['file']]);

		world.clock.advance(soonMilliseconds);
		await expect
			.poll(async () => (await desk.read(demand)).body['parts']?.['de']?.['published']?.['since'])
			.toBe(publishAt);
		await expect.poll(async () => (await readEnvelope(world.releases))?.at).toBe(publishAt);
	} finally {
		await world.close();
	}
});

function pageWith(picture: object) {
	const facts = {
		kind: 'about',
		order: 1,
		stations: [],
		pictures: [{ id: 'p', picture }],
		documents: [],
		sources: [source]
	};
	const words = { title: 'Wer wir sind', text: 'Wir.', pictures: { p: { alternative: 'Zwei Frauen' } } };
	return { type: 'page', parts: { facts: { values: facts }, de: { values: words } } };
}
