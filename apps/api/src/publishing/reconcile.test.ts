import Sqlite from 'better-sqlite3';
import type { Content } from '@kok/domain/release/content';
import { isBehind } from '@kok/domain/release/reading';
import { readEnvelope } from '@kok/release/folder';
import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { withdrawRecord } from '../commands/withdraw-record.ts';
import { eraseTexts } from '../db/erase-texts.ts';
import { takeLease } from '../db/stores/lease-store.ts';
import { openPostgres } from '../db/dialects/postgres.ts';
import { listReleases } from '../db/stores/release-store.ts';
import { openSqlite } from '../db/dialects/sqlite.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';
import { type Maker, makerHere } from './maker.ts';
import { type PublishPoint, type Publisher, reconcile } from './reconcile.ts';

const day = 86_400_000;
const german = demandDrafts(1).parts.de.values;

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
	});
	afterEach(async () => world.close());

	function publisher(more: Partial<Publisher> = {}): Publisher {
		return { ...world.publisher, ...more };
	}

	/** Ends the server's own reconciler, so that the test alone decides when one runs. */
	async function byHand() {
		await world.api.reconciler.settle();
		await world.api.stop();
	}

	async function sealedNumbers() {
		const sealed = await listReleases(world.database.databases.read, { limit: 100 });
		return sealed.map(({ number }) => number).toReversed();
	}

	describe('a release', () => {
		test('does not exist while nothing is public', async () => {
			await desk.create(networkDrafts());
			await desk.found(memberDrafts('Verein'));
			await byHand();
			expect(await reconcile(publisher())).toMatchObject({ outcome: 'nothing-public' });
			expect(await readEnvelope(world.releases)).toBeUndefined();
			expect(await sealedNumbers()).toEqual([]);
		});

		test('changes only in the part that was published', async () => {
			await desk.found(networkDrafts());
			const demand = await desk.found(demandDrafts(1));
			await desk.found(demandDrafts(2));
			const before = await world.release();
			world.clock.advance(60_000);
			await desk.save(demand, 'de', { values: { ...german, summary: 'Neu gefasst.' }, revision: 4 });
			expect((await world.release()).envelope).toEqual(before.envelope);
			await desk.publish(demand, ['de']);
			const after = await world.release();

			const [was, is] = [shownOf(before.content, demand), shownOf(after.content, demand)];
			expect(is.wording.de?.values.summary).toBe('Neu gefasst.');
			expect(withGermanOf(was, after.content)).toBe(JSON.stringify(before.content));
			expect([isBehind(was, 'en'), isBehind(is, 'en')]).toEqual([false, true]);
			expect(after.envelope.number).toBe(before.envelope.number + 1);
		});

		test('keeps every text of a demand that was public, and counts its clauses once for all languages', async () => {
			await desk.found(networkDrafts());
			const demand = await desk.found(demandDrafts(1));
			const [first] = shownOf((await world.release()).content, demand).versions ?? [];
			world.clock.advance(60_000);
			await desk.save(demand, 'de', { values: { ...german, summary: 'Neu gefasst.' }, revision: 4 });
			await desk.publish(demand, ['de']);
			const mended = shownOf((await world.release()).content, demand);
			const texts = [...(first?.texts.de ?? []), { ...mended.wording.de, slug: undefined, formerSlugs: undefined }];
			expect(mended.versions).toEqual([{ ...first, texts: { ...first?.texts, de: texts } }]);
			expect(texts.map(({ values }) => values?.summary)).toEqual([german.summary, 'Neu gefasst.']);

			world.clock.advance(60_000);
			const [clause = ''] = Object.keys(german.clauses);
			const values = { ...german, clauses: { ...german.clauses, [clause]: { text: 'Neuer Satz.' } } };
			await desk.save(demand, 'de', { values, revision: 8 });
			await desk.publish(demand, ['de']);
			const { versions = [], wording } = shownOf((await world.release()).content, demand);
			expect(versions.map(({ number, language }) => [number, language])).toEqual([
				[1, 'de'],
				[2, 'de']
			]);
			expect(versions[1]).toMatchObject({ since: wording.de?.since, texts: { de: [{ hash: wording.de?.hash }] } });
			expect(versions[1]?.texts.en).toEqual(first?.texts.en);
		});

		test('keeps the numbers of versions when a text is erased that they were counted by', async () => {
			await desk.found(networkDrafts());
			const demand = await desk.found(demandDrafts(1));
			const { write } = world.database.databases;
			const rows = await write
				.selectFrom('publication')
				.select(['part', 'snapshot'])
				.where('record', '=', demand)
				.execute();
			const named = rows.find(({ part }) => part === 'de')?.snapshot ?? '';
			const [clause = ''] = Object.keys(german.clauses);
			for (const [index, text] of ['Erster Wortlaut.', 'Erster Wortlaut.', 'Zweiter Wortlaut.'].entries()) {
				world.clock.advance(60_000);
				const values = { ...german, title: `Titel ${index}`, clauses: { ...german.clauses, [clause]: { text } } };
				await desk.save(demand, 'de', { values, revision: 4 + 4 * index });
				await desk.publish(demand, ['de']);
			}
			const versionsNow = async () => shownOf((await world.release()).content, demand).versions ?? [];
			const before = await versionsNow();
			expect(before.map(({ number }) => number)).toEqual([1, 2, 3]);
			const [, mended] = before[1]?.texts.de ?? [];
			const gone = await write
				.selectFrom('publication')
				.select('snapshot')
				.where('since', '=', before[1]?.since ?? '')
				.execute();

			const erased = [named, ...gone.flatMap(({ snapshot }) => snapshot ?? [])];
			await write.transaction().execute(async (trx) => eraseTexts(trx, erased));
			const after = await versionsNow();
			expect(after).toEqual([{ ...before[1], texts: { ...before[1]?.texts, de: [mended] } }, before[2]]);
		});

		test('is made anew at midnight of the network with the same content, when nobody edits', async () => {
			await desk.found(networkDrafts());
			const before = await world.release();
			// Midnight in the network's time zone is 23:00 in UTC, fourteen hours from the start of time.
			world.clock.advance(14 * 3_600_000 - 1);
			expect((await world.release()).envelope).toEqual(before.envelope);
			world.clock.advance(1);
			const after = await world.release();
			expect(after.contentText).toBe(before.contentText);
			expect(after.envelope).toMatchObject({
				number: before.envelope.number + 1,
				at: '2026-11-24T23:00:00.000Z',
				content: before.envelope.content
			});
			world.clock.advance(day);
			expect((await world.release()).envelope.number).toBe(before.envelope.number + 2);
		});

		test('is not made anew as long as nothing public changed', async () => {
			await desk.found(networkDrafts());
			const before = await world.release();
			await desk.create(demandDrafts(1));
			await desk.save(await desk.create(memberDrafts('X')), 'inside', { values: { colleagueNote: 'y' }, revision: 0 });
			expect(await reconcile(publisher())).toMatchObject({ outcome: 'unchanged', envelope: before.envelope });
		});
	});

	describe('several reconcilers', () => {
		test('at once seal one release for each state, and numbers only rise', async () => {
			await desk.found(networkDrafts());
			await byHand();
			const { place } = world.database;
			const databases = kind === 'sqlite' ? openSqlite(place) : openPostgres(place, { onIdleError: () => undefined });
			const second = publisher({ tools: { ...world.publisher.tools, databases } });
			try {
				for (let number = 1; number <= 5; number += 1) {
					await desk.found(demandDrafts(number));
					const results = await Promise.all([publisher(), second, publisher(), second].map(reconcile));
					expect(results.filter(({ outcome }) => outcome === 'sealed')).toHaveLength(1);
					expect((await readEnvelope(world.releases))?.number).toBe(number + 1);
				}
			} finally {
				await databases.close();
			}
			expect(await sealedNumbers()).toEqual([1, 2, 3, 4, 5, 6]);
		});

		test('wait for the lease of a process that died to run out', async () => {
			await desk.found(networkDrafts());
			await byHand();
			const now = world.clock.now();
			const until = new Date(Date.parse(now) + 20_000).toISOString();
			await takeLease(world.database.databases.write, { name: 'reconciler', holder: 'dead', now, until });
			await desk.found(demandDrafts(1));
			expect(await reconcile(publisher())).toEqual({ outcome: 'busy' });
			world.clock.advance(20_000);
			expect(await reconcile(publisher())).toMatchObject({ outcome: 'sealed' });
		});

		test('renew their lease for as long as they work', async () => {
			await desk.found(networkDrafts());
			await byHand();
			await desk.found(demandDrafts(1));
			let other: ReturnType<typeof reconcile> | undefined;
			const slow = publisher({
				markPublishing: (point) => {
					if (point === 'compiled' || point === 'sealed') world.clock.advance(1_900);
					if (point === 'sealed') other = reconcile(publisher());
				}
			});
			expect((await reconcile(slow)).outcome).toBe('sealed');
			expect(['busy', 'unchanged']).toContain((await other)?.outcome);
		});

		test('renew a lease no more often than the database answers, however far the clock jumps', async () => {
			await desk.found(networkDrafts());
			const { clock, databases } = world.publisher.tools;
			let renewals = 0;
			const counted = {
				...databases,
				lease: databases.lease.withPlugin({
					transformQuery: ({ node }) => {
						if (node.kind === 'UpdateQueryNode') renewals += 1;
						return node;
					},
					transformResult: async ({ result }) => result
				})
			};
			await reconcile(
				publisher({
					tools: { ...world.publisher.tools, clock, databases: counted },
					markPublishing: (point) => {
						if (point === 'compiled') world.clock.advance(86_400_000);
					}
				})
			);
			expect(renewals).toBeLessThan(10);
		});

		test('write nothing if another took the lease after they sealed', async () => {
			await desk.found(networkDrafts());
			await byHand();
			await desk.found(demandDrafts(1));
			const { clock, databases } = world.publisher.tools;
			const halted = { ...world.publisher.tools, clock: { now: clock.now, wait: () => () => undefined } };
			let other: ReturnType<typeof takeLease> | undefined;
			const here = makerHere(databases, world.publisher);
			const late = await reconcile(
				publisher({
					tools: halted,
					// It has sealed, and goes on only once the other has the lease.
					maker: { ...here, place: async (...words) => other?.then(async () => here.place(...words)) ?? {} },
					markPublishing: (point) => {
						if (point !== 'sealed') return;
						world.clock.advance(3_001);
						const now = clock.now();
						const until = new Date(Date.parse(now) + 3_000).toISOString();
						other = takeLease(databases.lease, { name: 'reconciler', holder: 'other', now, until });
					}
				})
			);
			expect([late.outcome, (await other)?.holder]).toEqual(['busy', 'other']);
			expect((await readEnvelope(world.releases))?.number).toBe(1);
		});

		test.runIf(kind === 'sqlite')(
			'lock the database while they switch to a release, not while they write its files',
			async () => {
				await desk.found(networkDrafts());
				await byHand();
				await desk.found(demandDrafts(1));
				const foreign = new Sqlite(world.database.place, { timeout: 0 });
				const mayWrite = new Map<PublishPoint, boolean>();
				const markPublishing = (point: PublishPoint) => void mayWrite.set(point, canLock(foreign));
				expect((await reconcile(publisher({ markPublishing }))).outcome).toBe('sealed');
				foreign.close();
				expect(Object.fromEntries(mayWrite)).toMatchObject({
					...{ compiled: true, sealed: true, 'content-written': true, 'media-written': true },
					...{ 'before-switch': false, 'after-switch': false, pruned: false }
				});
			}
		);

		test('remove, at their next attempt, the files they wrote when another took the lease', async () => {
			await desk.found(networkDrafts());
			const member = await desk.found(memberDrafts('Zuflucht Seestern'));
			await byHand();
			const before = await readEnvelope(world.releases);
			await desk.found(demandDrafts(1));
			const { clock, databases } = world.publisher.tools;
			const halted = { ...world.publisher.tools, clock: { now: clock.now, wait: () => () => undefined } };
			let taken: Promise<unknown> | undefined;
			let overtaking: Promise<unknown> | undefined;
			const takeAway = async () => {
				world.clock.advance(3_001);
				const now = clock.now();
				const until = new Date(Date.parse(now) + 3_000).toISOString();
				const lease = await takeLease(databases.lease, { name: 'reconciler', holder: 'other', now, until });
				expect(lease?.holder).toBe('other');
			};
			const overtake = async () => {
				world.clock.advance(3_001);
				const withdrawal = { reason: 'protection' } as const;
				const caller = { actor: 'test', request: 'test' };
				await withdrawRecord(world.api.tools, { id: member, withdrawal, revisions: { facts: 4, de: 4 }, caller });
				expect(await reconcile(publisher())).toMatchObject({ outcome: 'sealed' });
			};
			const markPublishing = (point: PublishPoint) => {
				if (point !== 'content-written') return;
				const isTaken = takeAway();
				[taken, overtaking] = [isTaken, isTaken.then(overtake)];
			};
			const here = makerHere(databases, world.publisher);
			// Else it may be done before the other has taken the lease.
			const place: Maker['place'] = async (envelope, mark) => {
				const named = await here.place(envelope, mark);
				await taken;
				return named;
			};
			const halting = publisher({ tools: halted, markPublishing, maker: { ...here, place } });
			expect((await reconcile(halting)).outcome).toBe('busy');
			await overtaking;
			await reconcile(publisher());
			const shown = await readEnvelope(world.releases);
			expect(shown?.number).toBe((before?.number ?? 0) + 2);
			expect(await readdir(join(world.releases, 'content'))).toEqual([`${shown?.content}.json`]);
		});

		test('seal nothing if they come too late', async () => {
			await desk.found(networkDrafts());
			await byHand();
			await desk.found(demandDrafts(1));
			let other: ReturnType<typeof reconcile> | undefined;
			const late = await reconcile(
				publisher({
					markPublishing: (point) => {
						if (point !== 'compiled') return;
						world.clock.advance(20_001);
						other = reconcile(publisher());
					}
				})
			);
			const outcomes = [late.outcome, (await other)?.outcome];
			expect(outcomes).toContain('sealed');
			expect(await sealedNumbers()).toEqual([1, 2]);
			expect((await readEnvelope(world.releases))?.number).toBe(2);
		});
	});

	describe('a folder that was damaged', () => {
		test.each([
			['lost its content', async (folder: string, content: string) => rm(join(folder, 'content', content))],
			[
				'had its content altered',
				async (folder: string, content: string) => writeFile(join(folder, 'content', content), '{}')
			],
			['lost its envelope', async (folder: string) => rm(join(folder, 'envelope.json'))],
			['had its envelope altered', async (folder: string) => writeFile(join(folder, 'envelope.json'), '{"number":')],
			['is gone', async (folder: string) => rm(folder, { recursive: true })]
		] as const)('because it %s is made whole, under the same number', async (_, damage) => {
			await desk.found(networkDrafts());
			const before = await world.release();
			await damage(world.releases, `${before.envelope.content}.json`);
			expect((await reconcile(publisher())).outcome).toMatch(/^(restored|unchanged)$/);
			expect(await world.release()).toEqual(before);
			expect(await sealedNumbers()).toEqual([before.envelope.number]);
		});

		test('that is whole is left as it is', async () => {
			await desk.found(networkDrafts());
			await world.release();
			const before = await stat(join(world.releases, 'envelope.json'));
			await reconcile(publisher());
			expect((await stat(join(world.releases, 'envelope.json'))).mtimeMs).toBe(before.mtimeMs);
		});
	});

	describe('a crash', () => {
		const points: PublishPoint[] = [
			'compiled',
			'sealed',
			'content-written',
			'media-written',
			'before-switch',
			'after-switch',
			'pruned'
		];

		test.each(points)('at “%s” is finished by the next reconciler', async (crash) => {
			await desk.found(networkDrafts());
			await byHand();
			const demand = await desk.found(demandDrafts(1));
			const crashing = publisher({
				markPublishing: (point) => {
					if (point === crash) throw new Error('crash');
				}
			});
			await expect(reconcile(crashing)).rejects.toThrow('crash');
			await reconcile(publisher());
			expect((await world.release()).contentText).toContain(demand);
			expect(await sealedNumbers()).toEqual([1, 2]);
			expect((await readdir(world.releases)).toSorted()).toEqual(['content', 'envelope.json', 'media']);
		});
	});

	describe('who is withdrawn for protection', () => {
		async function keptTexts() {
			const names = await readdir(world.releases, { recursive: true, withFileTypes: true });
			const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
			return Promise.all(files.map(async (file) => readFile(file, 'utf8')));
		}

		async function protect(id: string) {
			const revisions = { facts: 4, de: 4 };
			const caller = { actor: 'test', request: 'test' };
			return withdrawRecord(world.api.tools, { id, withdrawal: { reason: 'protection' }, revisions, caller });
		}

		test('is in no file that is kept, old or new', async () => {
			await desk.found(networkDrafts());
			const member = await desk.found(memberDrafts('Zuflucht Seestern'));
			await world.release();
			world.clock.advance(60_000);
			await desk.found(demandDrafts(1));
			await world.release();
			expect((await keptTexts()).join('')).toContain('Seestern');
			world.clock.advance(60_000);
			expect(await protect(member)).toMatchObject({ outcome: 'withdrawn' });
			const { content } = await world.release();
			expect(content.entered.member).toBe(0);
			const kept = (await keptTexts()).join('');
			for (const trace of ['Seestern', 'seestern', member]) expect(kept).not.toContain(trace);
		});

		test.each(['compiled', 'sealed', 'before-switch'] as const)(
			'while a release is made, at “%s”, is in no file that is kept after the next',
			async (moment) => {
				await desk.found(networkDrafts());
				const member = await desk.found(memberDrafts('Zuflucht Seestern'));
				await byHand();
				await desk.found(demandDrafts(1));
				let withdrawn: ReturnType<typeof protect> | undefined;
				const markPublishing = (point: PublishPoint) => {
					if (point !== moment) return;
					withdrawn = protect(member);
					world.clock.advance(1_000);
				};
				await reconcile(publisher({ markPublishing }));
				expect(await withdrawn).toMatchObject({ outcome: 'withdrawn' });
				world.clock.advance(1_000);
				await reconcile(publisher());
				expect((await keptTexts()).join('')).not.toContain('Seestern');
			}
		);
	});
});

test('the same commands, clock and ids give the same content on both databases', async () => {
	const contents = await Promise.all(
		kinds.map(async (kind) => {
			const world = await openWorld(kind, inject('postgresUrl'));
			try {
				const desk = await openDesk(world);
				const id = (count: number) => `00000000-0000-4000-8000-00000000000${count}`;
				const drafts = [networkDrafts(), demandDrafts(2), demandDrafts(1, 'Forderung Ä'), memberDrafts('Ö e.V.')];
				for (const [index, body] of drafts.toReversed().entries()) {
					await desk.create(body, id(index));
					await desk.publish(id(index));
					world.clock.advance(1_000);
				}
				await desk.save(id(1), 'de', { values: { ...german, title: 'Neuer Titel' }, revision: 4 });
				await desk.publish(id(1), ['de']);
				return (await world.release()).contentText;
			} finally {
				await world.close();
			}
		})
	);
	expect(contents[0]).toBe(contents[1]);
	expect(contents[0]).toContain('"formerSlugs":["forderung-ae"]');
});

function shownOf({ records }: Content, id: string) {
	const found = records.demand.find((demand) => demand.id === id);
	if (!found) throw new Error(`Demand ${id} is not public`);
	return found;
}

/** The content, byte for byte, as it would be with another German wording of one demand. */
/** The content with the German wording of a record as it was, and with the German texts of its versions. */
function withGermanOf(was: ReturnType<typeof shownOf>, content: Content): string {
	const { de } = was.wording;
	const demand = content.records.demand.map((shown) => {
		if (shown.id !== was.id) return shown;
		const versions = shown.versions?.map((version, index) => {
			const german = was.versions?.[index]?.texts.de;
			return { ...version, texts: { ...version.texts, ...(german && { de: german }) } };
		});
		return { ...shown, wording: { ...shown.wording, de }, versions };
	});
	return JSON.stringify({ ...content, records: { ...content.records, demand } });
}

/** Whether another process could write to the database now. */
function canLock(foreign: Sqlite.Database): boolean {
	try {
		foreign.exec('begin immediate; rollback');
		return true;
	} catch {
		return false;
	}
}
