import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { austrian } from '@kok/content/fictional/austrian';
import { historyOf } from '@kok/content/history';
import { replay } from '@kok/content/replay';
import { compileRelease } from '@kok/domain/release/compile';
import { wordsOfChoice } from '@kok/domain/choice-words';
import { type Content, parseContent } from '@kok/domain/release/content';
import { cardFor } from '@kok/domain/release/pictures';
import { realisationStates } from '@kok/domain/rules/realisation';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawAll } from './draw.ts';
import { type Illustrated, illustrate } from './illustrate.ts';
import { listPictures } from './list-pictures.ts';
import { pictureFolder } from './picture-folder.ts';
import { cardWords } from './words.ts';

const states = realisationStates.map((state) => wordsOfChoice('status', state));
const months = ['de', 'en'].flatMap((language) =>
	Array.from({ length: 12 }, (_, month) =>
		new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 1))
	)
);

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

	test('has a picture of its own for each clause, each body that demands go to, and each figure, in every language', () => {
		const { content: illustrated } = first;
		const { demand, body, figure } = illustrated.records;
		for (const locale of ['de', 'en'] as const) {
			const general = cardFor(illustrated, { locale });
			const clauses = demand.flatMap(({ id, wording }) =>
				Object.keys(wording[locale]?.values.clauses ?? {}).map((clause) => ({ locale, record: id, clause }))
			);
			const addressed = new Set(demand.flatMap(({ facts }) => facts.values.addressees ?? []));
			const bodies = body.filter(({ id }) => addressed.has(id)).map(({ id }) => ({ locale, record: id }));
			const figures = figure.map(({ id }) => ({ locale, record: id }));
			expect(clauses.length).toBeGreaterThan(0);
			const own = [...clauses, ...bodies, ...figures].map((place) => cardFor(illustrated, place));
			expect(own).not.toContain(general);
			expect(own).not.toContain(undefined);
		}
	});

	test('has an icon for start screens, opaque and in the size that telephones ask for', async () => {
		const { content: illustrated, files } = first;
		const bytes = files.get(illustrated.pictures?.touchIcon ?? '');
		expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 180, height: 180 });
		expect(await sharp(bytes).stats()).toMatchObject({ isOpaque: true });
	});

	test('has no picture of a demand that is no longer in it', async () => {
		const without = { ...content, records: { ...content.records, demand: [] } };
		const { content: illustrated } = await illustrateHere(without);
		const demands = new Set(content.records.demand.map(({ id }) => id));
		const left = illustrated.pictures?.cards ?? [];
		expect(left.filter(({ record }) => demands.has(record ?? ''))).toEqual([]);
		expect(await readdir(folder)).toHaveLength(left.length + 1);
	});

	test('never shows a demand as a fact: its card says whose it is, with its number', () => {
		const demands = new Map(content.records.demand.map(({ id, facts }) => [id, facts.values.number]));
		const own = listPictures(content).cards.filter(({ record }) => demands.has(record ?? ''));
		expect(own.length).toBeGreaterThan(0);
		for (const { locale, record, card } of own) {
			expect(card.says).toMatch(locale === 'de' ? /^PW forder(t|te):$/ : /^PW demand(s|ed):$/);
			expect(card.number).toMatch(new RegExp(`^${demands.get(record ?? '')}(\\.\\d+)?$`));
		}
	});

	test('says on every picture of a demonstration that it is one, and on none once the network has adopted the site', () => {
		const adopted = withFacts(content, { adopted: true });
		const demonstration = withFacts(content, { adopted: false });
		expect(new Set(listPictures(adopted).cards.map(({ card }) => card.notice))).toEqual(new Set([undefined]));
		for (const { locale, card } of listPictures(demonstration).cards)
			expect(card.notice).toBe(locale === 'de' ? 'Vorführung, nicht von PW' : 'Demonstration, not by PW');
	});

	test('has no word on its pictures that is neither in its content nor one of the words of cards', () => {
		const { letter, cards } = listPictures(content);
		expect(letter).toBe('P');
		const known = wordsIn(
			JSON.stringify([content, states]) + Object.values(cardWords).flatMap(textsOf).join(' ') + months.join(' ')
		);
		for (const { card } of cards) {
			expect(JSON.stringify(content)).toContain(JSON.stringify(card.title).slice(1, -1));
			expect([...wordsIn(textsOf(card).join(' '))].filter((word) => !known.has(word))).toEqual([]);
		}
	});
});

function withFacts(given: Content, facts: { adopted: boolean }): Content {
	const network = given.records.network.map((one) => ({
		...one,
		facts: { ...one.facts, values: { ...one.facts.values, ...facts } }
	}));
	return { ...given, records: { ...given.records, network } };
}

/** A function is known by its source, which holds all words that it can say. */
function textsOf(words: unknown): string[] {
	if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(textsOf);
	return [String(words)];
}

function wordsIn(text: string): Set<string> {
	return new Set([...text.matchAll(/\p{L}{3,}/gu)].map(([word]) => word.toLowerCase()));
}

function hash(text: string | Buffer): string {
	return createHash('sha256').update(text).digest('hex');
}
