import type { DrawnCard } from '@kok/pictures/illustrate';
import { pictureFolder } from '@kok/pictures/picture-folder';
import { hashText } from '@kok/release/envelope';
import { readEnvelope } from '@kok/release/folder';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { untilWhole } from '../cli/until-sealed.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, goalDrafts, networkDrafts } from '../testing/drafts.ts';
import { bytesBelow } from '../testing/places-of-bytes.ts';
import { type World, openWorld } from '../testing/world.ts';
import { illustratorOf } from './illustrator.ts';
import { readShown } from './read-state.ts';
import { startReconciler } from './reconciler.ts';

const later = 500;

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let pictures: string;
	let failures: unknown[];
	/** Sheets of paper: a picture is drawn when there is one for it. */
	let paper: PromiseWithResolvers<void>;
	/** The cards that each call was asked for. */
	let asked: (readonly DrawnCard[])[];
	/** Every picture that was ever drawn. */
	let drawn: string[];
	/** The log of the server. */
	let log: string[];

	/** Draws a card as the text of what it shows, one after the other, each as soon as there is paper. */
	async function draw(folder: string, cards: readonly DrawnCard[], signal: AbortSignal) {
		asked.push(cards);
		const ended = new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('ended'))));
		ended.catch(() => undefined);
		for (const one of cards) {
			await Promise.race([paper.promise, ended]);
			signal.throwIfAborted();
			drawn.push(JSON.stringify(one));
			await pictureFolder(folder).keep(one.name, Buffer.from(JSON.stringify(one)));
		}
	}

	function newIllustrator() {
		return illustratorOf(pictures, (error) => failures.push(error), draw);
	}

	beforeEach(async () => {
		pictures = await mkdtemp(join(tmpdir(), 'kok-pictures-'));
		failures = [];
		asked = [];
		drawn = [];
		log = [];
		paper = Promise.withResolvers<void>();
		world = await openWorld(kind, inject('postgresUrl'), {
			...{ illustrate: newIllustrator(), pictures },
			log: pino({ level: 'error' }, { write: (line) => void log.push(line) })
		});
		desk = await openDesk(world);
	});
	afterEach(async () => {
		paper.resolve();
		await world.close();
		await rm(pictures, { recursive: true, force: true });
	});

	async function shown() {
		const envelope = await readEnvelope(world.releases);
		const content = envelope && (await readShown(world.releases, envelope));
		return { number: envelope?.number, cards: content?.pictures?.cards.length, media: content?.media ?? [] };
	}

	/** Sooner than a release waits for its pictures where the public reads one already. */
	async function untilShown(number: number) {
		await vi.waitFor(async () => expect((await shown()).number).toBe(number), { timeout: 4_000, interval: 20 });
		return shown();
	}

	/** Lets time pass until the release has pictures, as it does by itself. */
	async function untilPictured() {
		const look = async () => {
			world.clock.advance(later);
			expect((await shown()).cards).toBeGreaterThan(0);
		};
		await vi.waitFor(look, { timeout: 10_000, interval: 50 });
		return shown();
	}

	test('the first release is public before any picture is drawn, and one with all of them follows by itself', async () => {
		await desk.found(networkDrafts());
		expect(await untilShown(1)).toEqual({ number: 1, cards: undefined, media: [] });
		expect(await readdir(pictures)).toEqual([]);

		paper.resolve();
		const { number, cards = 0, media } = await untilPictured();
		expect(number).toBe(2);
		expect(await readdir(join(world.releases, 'media'))).toEqual(expect.arrayContaining([...media]));
		expect(media.length).toBeGreaterThan(cards);
	});

	test('the pictures of a first release follow once, whatever time passes', async () => {
		await desk.found(networkDrafts());
		await untilShown(1);
		// It looks again while they are being drawn, and again when they are there.
		await untilIdle();
		world.clock.advance(later);
		expect(world.api.reconciler.isAtWork()).toBe(true);
		setTimeout(() => paper.resolve(), 300);
		await world.api.reconciler.settle();
		await untilPictured();
		for (let look = 0; look < 5; look += 1) {
			world.clock.advance(later);
			await world.api.reconciler.settle();
		}
		expect((await shown()).number).toBe(2);
		expect(asked).toHaveLength(1);
	});

	test('a server that died between the two releases makes the second one at its next start, and none after it', async () => {
		await desk.found(networkDrafts());
		await untilShown(1);
		await world.api.stop();
		paper.resolve();

		const publisher = { ...world.publisher, illustrate: newIllustrator() };
		const restarted = startReconciler(publisher, pino({ level: 'silent' }));
		await restarted.settle();
		const { number, cards = 0 } = await shown();
		expect([number, cards > 0]).toEqual([2, true]);
		await restarted.settle();
		expect((await shown()).number).toBe(2);
		await restarted.stop();
	});

	/** Until it has said when it looks again. */
	async function untilIdle() {
		await vi.waitFor(() => expect(world.api.reconciler.isAtWork()).toBe(false), { timeout: 30_000, interval: 5 });
	}

	/** Lets time pass, and waits until whatever follows from it is done. */
	async function pass(milliseconds: number) {
		await untilIdle();
		world.clock.advance(milliseconds);
		await untilIdle();
	}

	/** From now on every drawing fails. */
	function takePaperAway() {
		const none = new Error('no paper');
		paper.reject(none);
		paper = Promise.withResolvers<void>();
		paper.promise.catch(() => undefined);
		paper.reject(none);
	}

	/** Until the first drawing has failed and the server knows it. */
	async function foundWithoutPaper() {
		await desk.found(networkDrafts());
		await untilShown(1);
		takePaperAway();
		await vi.waitFor(() => expect(failures).toHaveLength(1));
		await pass(later);
	}

	async function reasons() {
		const { body } = await world.send({ path: '/healthz' });
		return (body['reasons'] ?? []).map(({ code }) => String(code));
	}

	test('a drawing that failed is tried again after a pause and not before, and what can be drawn by then is public', async () => {
		await foundWithoutPaper();
		expect([(await shown()).number, asked.length]).toEqual([1, 1]);
		await pass(59_000);
		expect([(await shown()).number, asked.length]).toEqual([1, 1]);
		paper = Promise.withResolvers<void>();
		paper.resolve();
		await pass(1_000);
		const { number, cards = 0 } = await shown();
		expect([number, cards > 0, asked.length, failures.length]).toEqual([2, true, 2, 1]);
	});

	test('drawing that goes on failing is tried ever less often, and its end stands in the log and in health', async () => {
		await foundWithoutPaper();
		for (const minutes of [1, 2, 4, 8, 16, 32, 60]) {
			expect([await reasons(), log]).toEqual([[], []]);
			const before = asked.length;
			await pass(minutes * 60_000 - 1_000);
			expect(asked).toHaveLength(before);
			await pass(1_000);
			expect(asked).toHaveLength(before + 1);
		}
		await pass(6 * 3_600_000);
		expect(asked).toHaveLength(8);
		expect(await reasons()).toEqual(['pictures-not-drawn']);
		expect(log).toEqual([expect.stringContaining('could not be drawn')]);

		paper = Promise.withResolvers<void>();
		paper.resolve();
		await desk.found(demandDrafts(3));
		await world.api.reconciler.settle();
		expect([(await shown()).cards, await reasons()]).toEqual([expect.any(Number), []]);
	});

	test('changes while nothing can be drawn use up none of the tries', async () => {
		await foundWithoutPaper();
		for (let number = 1; number < 10; number += 1) {
			await desk.found(demandDrafts(number));
			await untilIdle();
		}
		expect([failures.length, await reasons(), log]).toEqual([10, [], []]);
		const before = asked.length;
		await pass(60_000);
		expect(asked).toHaveLength(before + 1);
	});

	test('pictures that cannot be drawn anew leave the public those it has', async () => {
		paper.resolve();
		await desk.found(networkDrafts());
		const before = await world.release();
		await world.api.stop();
		await rm(pictures, { recursive: true });
		takePaperAway();
		const publisher = { ...world.publisher, illustrate: newIllustrator() };
		const restarted = startReconciler(publisher, pino({ level: 'silent' }));
		await restarted.settle();
		expect([(await shown()).number, failures.length > 0]).toEqual([before.envelope.number, true]);
		await restarted.stop();
	});

	test('a command that publishes first ends when the pictures are there too', async () => {
		await world.api.stop();
		const offline = { ...world.publisher, illustrate: newIllustrator() };
		await desk.found(networkDrafts());
		setTimeout(() => paper.resolve(), 1_000);
		expect(await untilWhole(offline)).toMatchObject({ outcome: 'sealed', envelope: { number: 2 } });
		expect((await shown()).cards).toBeGreaterThan(0);
	});

	test('what was withdrawn for protection while it is drawn is in no picture afterwards', async () => {
		await desk.found(networkDrafts());
		const id = await desk.found(demandDrafts(1));
		await vi.waitFor(() => expect(JSON.stringify(asked)).toContain('Forderung 1'), { timeout: 10_000 });

		const body = { withdrawal: { reason: 'protection' }, revisions: { facts: 4, de: 4, en: 4 } };
		const withdrawal = { method: 'POST', path: `/api/records/${id}/withdrawal`, token: desk.ana, body };
		expect(await world.send(withdrawal)).toMatchObject({ status: 200, body: { public: { is: 'gone' } } });
		// From now on everything that is still asked for is drawn.
		paper.resolve();
		await untilPictured();
		for (const folder of [pictures, world.releases]) expect(await bytesBelow(folder)).not.toContain('Forderung 1');
		// Not even for the moment until the next drawing clears the folder.
		expect(drawn.join('')).not.toContain('Forderung 1');
		expect(failures).toEqual([]);
	});

	test('a text is public within seconds, however long its pictures take', { timeout: 20_000 }, async () => {
		paper.resolve();
		await desk.found(networkDrafts());
		expect((await world.release()).content.pictures).toBeDefined();
		const { number } = (await world.release()).envelope;

		paper = Promise.withResolvers<void>();
		await desk.found(demandDrafts(2));
		const { cards } = await vi.waitFor(
			async () => {
				const now = await shown();
				expect(now.number).toBe(number + 1);
				return now;
			},
			{ timeout: 8_000 }
		);
		expect(cards).toBeUndefined();
		expect(await bytesBelow(world.releases)).toContain('Forderung 2');
		paper.resolve();
		expect((await untilPictured()).number).toBe(number + 2);
	});

	test(
		'a text waits for its own pictures at most, and for none of the text before it',
		{ timeout: 20_000 },
		async () => {
			paper.resolve();
			await desk.found(networkDrafts());
			const { number } = (await world.release()).envelope;

			paper = Promise.withResolvers<void>();
			const first = desk.found(demandDrafts(4));
			await vi.waitFor(() => expect(JSON.stringify(asked)).toContain('Forderung 4'), { timeout: 10_000 });
			const second = desk.found(demandDrafts(5));
			await untilShown(number + 1);
			expect(await bytesBelow(world.releases)).toContain('Forderung 4');
			await vi.waitFor(async () => expect(await bytesBelow(world.releases)).toContain('Forderung 5'), {
				timeout: 10_000
			});
			await Promise.all([first, second]);
			paper.resolve();
			expect((await untilPictured()).number).toBe(number + 3);
		}
	);

	test(
		'pictures that are drawn anew, all of them, leave the public those it has until they are there',
		{ timeout: 20_000 },
		async () => {
			paper.resolve();
			await desk.found(networkDrafts());
			await desk.found(goalDrafts('Ein Ziel'));
			const before = await world.release();
			await world.api.stop();
			// As after an upgrade that draws otherwise: none of the kept pictures is one that is wanted.
			await rm(pictures, { recursive: true });
			paper = Promise.withResolvers<void>();
			const restarted = startReconciler(
				{ ...world.publisher, illustrate: newIllustrator() },
				pino({ level: 'silent' })
			);
			await restarted.settle();
			expect((await shown()).number).toBe(before.envelope.number);
			expect(hashText((await world.release()).contentText)).toBe(before.envelope.content);
			paper.resolve();
			await restarted.stop();
		}
	);
});
