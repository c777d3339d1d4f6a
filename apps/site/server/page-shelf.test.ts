import { describe, expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { plainBody } from './body.ts';
import { pageShelf } from './page-shelf.ts';

function page(status = 200): Answer {
	return { status, headers: {}, body: plainBody(Buffer.alloc(100)) };
}

describe('a shelf of pages', () => {
	test('makes a page once, also for those who ask at the same moment', async () => {
		const shelf = pageShelf({ limitBytes: 1_000 });
		let made = 0;
		const make = async () => {
			made += 1;
			return Promise.resolve(page());
		};
		await Promise.all([shelf.take('/a', make), shelf.take('/a', make)]);
		await shelf.take('/a', make);
		expect(made).toBe(1);
	});

	test('never keeps more than its limit, and lets go first of what was asked for longest ago', async () => {
		const shelf = pageShelf({ limitBytes: 250 });
		let made: string[] = [];
		const take = async (path: string) => shelf.take(path, async () => (made.push(path), Promise.resolve(page())));
		for (const path of ['/a', '/b', '/a', '/c']) await take(path);
		expect(shelf.size()).toBe(200);
		made = [];
		for (const path of ['/a', '/c', '/b']) await take(path);
		expect(made).toEqual(['/b']);
	});

	test('keeps nothing that does not exist, that failed, or that is spelt in another way', async () => {
		const shelf = pageShelf({ limitBytes: 1_000 });
		await shelf.take('/missing', async () => Promise.resolve(page(404)));
		await shelf.take('/%61', async () => Promise.resolve(page()));
		await expect(shelf.take('/broken', async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
		expect(shelf.size()).toBe(0);
		expect((await shelf.take('/broken', async () => Promise.resolve(page()))).status).toBe(200);
	});
});
