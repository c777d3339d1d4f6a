import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { austrian } from '@kok/content/fictional/austrian';
import { historyOf } from '@kok/content/history';
import { replay } from '@kok/content/replay';
import { compileRelease } from '@kok/domain/release/compile';
import { type Content, parseContent } from '@kok/domain/release/content';
import { cardFor } from '@kok/domain/release/pictures';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawAll } from './draw.ts';
import { type Illustrated, illustrate } from './illustrate.ts';
import { listPictures } from './list-pictures.ts';
import { pictureFolder } from './picture-folder.ts';

const history = historyOf(austrian, { at: '2026-11-24T09:00:00.000Z', actor: 'founding' });
const content = compileRelease(replay(history, { hash }), { hash });

describe('a release', () => {
	let folder: string;
	let first: Illustrated;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'kok-pictures-'));
		first = await illustrateHere(content);
	});
	afterAll(async () => rm(folder, { recursive: true, force: true }));

	async function illustrateHere(pictured: Content): Promise<Illustrated> {
		const portfolio = pictureFolder(folder);
		return illustrate(pictured, { portfolio, draw: async (cards) => drawAll(cards, portfolio) });
	}

	test('gets a card for each demand and one for all other pages, in every language, in the size that links need', async () => {
		const { content: illustrated, files } = first;
		expect(parseContent(JSON.parse(JSON.stringify(illustrated)))).toEqual(illustrated);
		expect([...files.keys()].sort()).toEqual([...illustrated.media]);
		for (const locale of ['de', 'en'] as const) {
			const general = cardFor(illustrated, { locale });
			const own = content.records.demand.map(({ id }) => cardFor(illustrated, { locale, record: id }));
			const all = [general, ...own];
			expect(new Set(all).size).toBe(1 + content.records.demand.length);
			for (const file of all) {
				const bytes = files.get(file ?? '');
				expect(hash(Buffer.from(bytes ?? []))).toBe(file);
				expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
				expect(bytes?.length).toBeLessThan(40_000);
			}
		}
	});

	test('gets the same pictures again, and no picture is drawn twice', async () => {
		const [one = '', ...others] = await readdir(folder);
		const kept = await Promise.all(others.map(async (name) => stat(join(folder, name))));
		await rm(join(folder, one));
		expect(await illustrateHere(content)).toEqual(first);
		expect(await Promise.all(others.map(async (name) => stat(join(folder, name))))).toEqual(
			kept.map(({ mtimeMs, ino }) => expect.objectContaining({ mtimeMs, ino }))
		);
	});

	test('has no picture of a demand that is no longer in it', async () => {
		const without = { ...content, records: { ...content.records, demand: [] } };
		await illustrateHere(without);
		expect(await readdir(folder)).toHaveLength(2);
	});

	test('has no word on its pictures that is not in its content', () => {
		const text = JSON.stringify(content);
		const { letter, cards } = listPictures(content);
		expect(letter).toBe('P');
		for (const { card } of cards) {
			expect(text).toContain(card.title);
			expect(text).toContain(card.foot.split(' · ').at(-1));
		}
	});
});

function hash(text: string | Buffer): string {
	return createHash('sha256').update(text).digest('hex');
}
