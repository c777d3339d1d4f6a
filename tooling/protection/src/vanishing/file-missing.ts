import { makePng } from '@kok/api/src/testing/pictures.ts';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Checks } from '../checks.ts';
import { type Network, bring, order, publish } from '../network.ts';
import { withdrawAndWatch } from './withdraw.ts';

const source = { title: 'Bericht', publisher: 'Netz', dated: '2020' };

/** While a picture that the public sees has gone from the disk, as after a restore without the media. */
export async function withFileMissing(network: Network, checks: Checks): Promise<void> {
	const picture = await bring(network, makePng({ width: 7, height: 5 }), 'image/png');
	const id = randomUUID();
	const facts = { kind: 'about', order: 1, stations: [], pictures: [{ id: 'p', picture }], sources: [source] };
	const words = { title: 'Ein Bild', text: 'Wir.', pictures: { p: { alternative: 'Ein Haus' } } };
	const parts = { facts: { values: facts }, de: { values: words } };
	await order(network, { method: 'PUT', path: `/api/records/${id}`, read: 0, body: { type: 'page', parts } });
	await publish(network, [id]);
	await untilShown(network, picture.file);
	for (const folder of ['media', 'releases/media']) await rm(join(network.place.dataDir, folder, picture.file));
	await withdrawAndWatch(network, { setting: 'with a published picture missing', checks });
}

async function untilShown({ site }: Network, file: string): Promise<void> {
	for (let tries = 0; tries < 300; tries += 1) {
		const answer = await fetch(`http://127.0.0.1:${site.port}/media/${file}`, { headers: { connection: 'close' } });
		await answer.arrayBuffer();
		if (answer.ok) return;
		await setTimeout(100);
	}
	throw new Error('The site does not show the picture');
}
