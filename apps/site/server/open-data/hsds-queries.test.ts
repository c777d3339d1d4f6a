import { generateNetwork } from '@kok/content/fictional/generate';
import { replay } from '@kok/content/replay';
import { compileRelease } from '@kok/domain/release/compile';
import { hashText } from '@kok/release/envelope';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod';
import { openSite } from '../testing/open-site.ts';
import { published } from '../testing/records.ts';

const network = generateNetwork({ seed: 2, members: 60, until: published });
const site = await openSite({ content: compileRelease(replay(network, { hash: hashText }), { hash: hashText }) });
afterAll(async () => site.site.close());

const list = '/data/hsds/organizations';
const Page = z.object({ last_page: z.boolean(), contents: z.array(z.object({ id: z.string() })) });

test('a client that pages by the standard reads every organisation once', async () => {
	const ids: string[] = [];
	for (let page = 1, isLast = false; !isLast; page += 1) {
		const { status, headers, text } = await site.ask(`${list}?page=${page}&per_page=25`);
		expect([status, headers['content-type'], headers['etag']]).toEqual([200, 'application/json', expect.any(String)]);
		const { last_page: last, contents } = Page.parse(JSON.parse(text));
		ids.push(...contents.map(({ id }) => id));
		isLast = last;
	}
	expect(ids.length).toBeGreaterThan(50);
	expect(new Set(ids).size).toBe(ids.length);
	const byPath = await Promise.all([list, `${list}/page/2`].map(async (path) => site.ask(path)));
	expect(ids).toEqual(byPath.flatMap(({ text }) => Page.parse(JSON.parse(text)).contents.map(({ id }) => id)));
});

test('an unsupported query is refused with a problem that lists the supported ones', async () => {
	for (const query of ['modified_after=2026-01-01', 'search=x', 'page=1&minimal=true']) {
		const { status, headers, text } = await site.ask(`${list}?${query}`);
		expect([status, headers['content-type']]).toEqual([400, 'application/problem+json']);
		expect(JSON.parse(text)).toMatchObject({ refusal: 'query-not-supported', supported: ['page', 'per_page'] });
	}
	expect((await site.ask(`${list}?page=99`)).status).toBe(404);
});

test('a query changes nothing at other addresses, nor for the next request', async () => {
	const plain = await site.ask(list);
	expect((await site.ask(`${list}?`)).text).toBe(plain.text);
	expect((await site.ask(`${list}?per_page=1`)).text).not.toBe(plain.text);
	expect((await site.ask(list)).text).toBe(plain.text);
	for (const path of ['/data/popolo.json', '/data/hsds/', '/de/']) {
		expect((await site.ask(`${path}?page=2`)).text).toBe((await site.ask(path)).text);
	}
});
