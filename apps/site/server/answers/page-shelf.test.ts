import { describe, expect, test } from 'vitest';
import { readyAnswer } from './answer.ts';
import { plainBody } from './body.ts';
import { pageShelf } from './page-shelf.ts';

function page(status = 200) {
	return readyAnswer({ status, headers: {}, body: plainBody(Buffer.alloc(100)) });
}

describe('a shelf of pages', () => {
	test('renders a page once, also for simultaneous requests, and then answers it at once', async () => {
		const shelf = pageShelf({ limitBytes: 1_000 });
		let made = 0;
		const make = async () => {
			made += 1;
			return Promise.resolve(page());
		};
		await Promise.all([shelf.take('/a', make), shelf.take('/a', make)]);
		expect(shelf.take('/a', make)).toMatchObject({ status: 200 });
		expect(made).toBe(1);
	});

	test('never holds more than its limit, and drops first the page that was not asked for since the earliest turn', async () => {
		const shelf = pageShelf({ limitBytes: 250 });
		let made: string[] = [];
		const take = async (path: string) => shelf.take(path, async () => (made.push(path), Promise.resolve(page())));
		for (const path of ['/a', '/b']) await take(path);
		shelf.turn();
		for (const path of ['/a', '/c']) await take(path);
		expect(shelf.size()).toBe(200);
		made = [];
		for (const path of ['/a', '/c', '/b']) await take(path);
		expect(made).toEqual(['/b']);
	});

	test('lists the pages asked for in this turn and the one before, the latest first', async () => {
		const shelf = pageShelf({ limitBytes: 1_000 });
		const take = async (path: string) => shelf.take(path, async () => Promise.resolve(page()));
		for (const path of ['/a', '/b', '/c']) await take(path);
		shelf.turn();
		await take('/a');
		expect(shelf.recent()).toEqual(['/a', '/c', '/b']);
		shelf.turn();
		expect(shelf.recent()).toEqual(['/a']);
		shelf.turn();
		expect(shelf.recent()).toEqual([]);
	});

	test('keeps no page that does not exist, that failed, or whose address is spelt in another way', async () => {
		const shelf = pageShelf({ limitBytes: 1_000 });
		await shelf.take('/missing', async () => Promise.resolve(page(404)));
		for (const path of ['/%61', '/b/../a', '//a', '/./a']) await shelf.take(path, async () => Promise.resolve(page()));
		const broken = async () => Promise.reject(new Error('broken'));
		await expect(shelf.take('/broken', broken)).rejects.toThrow('broken');
		expect(shelf.size()).toBe(0);
		expect(await shelf.take('/broken', async () => Promise.resolve(page()))).toMatchObject({ status: 200 });
	});
});
