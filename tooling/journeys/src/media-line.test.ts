import { generateNetwork } from '@kok/content/fictional/generate';
import { makePdf } from '@kok/api/src/testing/pdf.ts';
import { makePng } from '@kok/api/src/testing/pictures.ts';
import { testClock } from '@kok/release/test-clock';
import { createHash, randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Line, openLine } from './line.ts';

const start = '2026-11-24T12:00:00.000Z';
let line: Line;

beforeAll(async () => {
	line = await openLine({ history: generateNetwork({ seed: 5, members: 8, until: start }), clock: testClock(start) });
});
afterAll(async () => line.close());

test('a picture and a document that the office brings stand on their public page, byte for byte', async () => {
	const picture = await bring(makePng({ width: 64, height: 48 }));
	const paper = await bring(makePdf());
	await publishPage({
		facts: {
			kind: 'about',
			order: 1,
			stations: [],
			pictures: [{ id: 'p', picture }],
			documents: [{ id: 'd', document: { ...paper, name: 'Satzung.pdf' } }],
			sources: [{ title: 'Selbstauskunft', publisher: 'Netz', dated: '2026' }]
		},
		de: {
			title: 'Wer wir sind',
			text: 'Wir.',
			pictures: { p: { alternative: 'Ein leeres Blatt' } },
			documents: { d: { title: 'Satzung' } }
		}
	});

	const page = await (await untilFound('/de/ueber/wer-wir-sind')).text();
	expect(page).toContain('alt="Ein leeres Blatt"');
	expect([...page.matchAll(/\/media\/([0-9a-f]{64})/g)].map(([, hash]) => hash)).toEqual([picture.file, paper.file]);
	for (const { file, bytes, mediaType } of [picture, paper]) {
		const answer = await fetch(`${line.site}/media/${file}`);
		const served = Buffer.from(await answer.arrayBuffer());
		expect([answer.status, answer.headers.get('content-type'), served.length]).toEqual([200, mediaType, bytes]);
		expect(createHash('sha256').update(served).digest('hex')).toBe(file);
	}
});

interface Brought {
	file: string;
	mediaType: string;
	bytes: number;
}

async function bring(body: Uint8Array): Promise<Brought> {
	const answer = await line.send({ method: 'POST', path: '/api/media', as: 'writer', body });
	expect(answer.status).toBe(201);
	return JSON.parse(answer.body);
}

async function publishPage(values: { facts: object; de: object }): Promise<void> {
	const record = randomUUID();
	const path = `/api/records/${record}`;
	const parts = { facts: { values: values.facts }, de: { values: values.de } };
	const made = await line.send({ method: 'PUT', path, as: 'writer', revision: 0, body: { type: 'page', parts } });
	expect(made.status, made.body).toBe(201);
	for (const part of ['facts', 'de']) {
		await line.send({ method: 'POST', path: `${path}/parts/${part}/review`, as: 'writer', revision: 1 });
		await line.send({ method: 'POST', path: `${path}/parts/${part}/approval`, as: 'reader', revision: 2 });
	}
	const set = ['facts', 'de'].map((part) => ({ record, part, revision: 3 }));
	const answer = await line.send({ method: 'POST', path: '/api/publications', as: 'writer', body: { parts: set } });
	expect(answer.status, answer.body).toBe(200);
	await line.api.reconciler.settle();
}

/** The site follows the release folder by itself. */
async function untilFound(path: string): Promise<Response> {
	for (;;) {
		const answer = await fetch(line.site + path);
		if (answer.ok) return answer;
		await setTimeout(50);
	}
}
