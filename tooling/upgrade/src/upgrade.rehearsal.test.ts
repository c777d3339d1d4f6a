import type {} from '@kok/api/src/testing/global-setup.ts';
import { openDatabases } from '@kok/api/src/data-folder.ts';
import { walkChain } from '@kok/api/src/db/stores/event-store.ts';
import { migrate, pendingMigrations } from '@kok/api/src/db/migrate.ts';
import { findUnlikeChanges } from '@kok/api/src/db/checks/unlike-changes.ts';
import { findUnlikeHead } from '@kok/api/src/heads/recount-heads.ts';
import { kinds } from '@kok/api/src/testing/database.ts';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Difference, byId, differences } from './comparing/differences.ts';
import { lostRows } from './comparing/lost-rows.ts';
import { type Mended, idleReasons, unexplained } from './comparing/mended.ts';
import { contentThen } from './fixture/content-then.ts';
import { type Tokens, jsonIn, listFixtures } from './fixture/fixture.ts';
import { type LaidOut, layOut } from './fixture/lay-out.ts';
import { rowsThen } from './fixture/rows-then.ts';
import { readRows } from './fixture/rows.ts';
import { errandIds } from './making/errand-ids.ts';
import { soon } from './making/errands.ts';
import { type Answers, countAnswers, readAnswers, shortAddresses } from './making/take-stock.ts';
import type { Answer, Body } from './network/ask.ts';
import { type OpenNetwork, openNetwork } from './network/open-network.ts';
import { publicKey, sealedRelease } from './network/sealed-release.ts';
import { readSite } from './network/site-pages.ts';

const fixtures = await listFixtures();
const cases = fixtures.flatMap((fixture) =>
	kinds.map((kind) => ({ fixture, kind, name: `${fixture.about.version} ${fixture.name} on ${kind}` }))
);

const allFound: { where: Mended['where']; path: string }[] = [];

/** Those differences for which there is no reason; all of them are remembered. */
function judge(found: readonly Difference[], where: Mended['where'], version: string): Difference[] {
	allFound.push(...found.map(({ path }) => ({ where, path })));
	return unexplained(found, where, version);
}

describe.each(cases)('data of $name', ({ fixture, kind }) => {
	const { version, at } = fixture.about;
	const then = jsonIn(fixture, `${kind}/answers.json`) as Answers;
	const tokens = jsonIn(fixture, `${kind}/tokens.json`) as Tokens;
	const contentOfThen = contentThen(fixture, kind);
	let place: LaidOut;
	let network: OpenNetwork;

	beforeAll(async () => {
		place = await layOut(fixture, kind, inject('postgresUrl'));
		const isIllustrated = contentOfThen['pictures'] !== undefined;
		network = await openNetwork(place, { at, newId: randomUUID, isIllustrated });
		await network.settle();
	});
	afterAll(async () => {
		await network.close();
		await place.remove();
	});

	async function read(path: string, token = tokens.admin): Promise<Answer> {
		return network.ask({ path, token });
	}

	test('keep every row through the migrations', async () => {
		const fresh = await layOut(fixture, kind, inject('postgresUrl'));
		const databases = openDatabases(fresh, { onIdleError: () => undefined });
		try {
			await migrate(databases);
			expect(await pendingMigrations(databases)).toEqual([]);
			const lost = lostRows(await rowsThen(fixture, kind), await readRows(databases));
			expect(judge(lost, 'rows', version)).toEqual([]);
		} finally {
			await databases.close();
			await fresh.remove();
		}
	});

	test('keep their log, which goes on from where it stood', async () => {
		const { seq, hash } = fixture.inventory[kind].chain;
		expect(await walkChain(network.databases.read)).toMatchObject({ whole: true });
		expect(await findUnlikeChanges(network.databases.read)).toBeUndefined();
		expect(await findUnlikeHead(network.databases.read)).toBeUndefined();
		const { body } = await read(`/api/events?limit=1&cursor=${seq + 1}`);
		expect(body['events']?.[0]).toMatchObject({ seq, hash });
	});

	test('keep every record with its drafts, hours, reasons and addresses', async () => {
		const now = await readAnswers(network.ask, tokens.admin);
		const found = differences(byId(then.records), byId(now.records)).filter(({ before }) => before !== undefined);
		expect(judge(found, 'records', version)).toEqual([]);
		const { records, drafts, withdrawn } = fixture.inventory;
		expect(countAnswers(now)).toEqual({ records, drafts, withdrawn });
	});

	test('let in whoever had a token, and nobody whose token was ended', async () => {
		const { admin, writer, reader, delegate, revoked } = tokens;
		for (const token of [admin, writer, reader, delegate]) expect((await read('/api/records', token)).status).toBe(200);
		expect((await read('/api/records', revoked)).status).toBe(401);
	});

	test('let the delegate speak for the own member, and for nobody else', async () => {
		const { member } = fixture.inventory;
		const own = (await read(`/api/records/${member}`, tokens.delegate)).body;
		const revision = Number(own['parts']?.['inside']?.['revision']);
		const body = { values: { colleagueNote: 'Bitte vormittags anrufen.' } };
		const save = { method: 'PUT', token: tokens.delegate, revision, body };
		expect((await network.ask({ ...save, path: `/api/records/${member}/parts/inside` })).status).toBe(200);
		expect((await network.ask({ ...save, path: `/api/records/${errandIds.open}/parts/de` })).status).toBe(404);
	});

	test('keep every picture and document to the byte', async () => {
		const { media = [] } = await rowsThen(fixture, kind);
		expect(media.length).toBeGreaterThan(1);
		for (const { hash } of media) expect((await read(`/api/media/${String(hash)}`)).status).toBe(200);
	});

	test('keep the texts of all times for the history', async () => {
		const { body } = await read(`/api/records/${errandIds.renamed}/history?limit=100`);
		const changes = [...(body['events'] ?? [])].flatMap((event) => [...(event['changes'] ?? [])]);
		const texts: Body[] = [];
		for (const { part, snapshot } of changes) {
			if (String(part) !== 'de') continue;
			texts.push((await read(`/api/records/${errandIds.renamed}/snapshots/${String(snapshot)}`)).body);
		}
		for (const title of ['Frühere Überschrift', 'Heutige Überschrift'])
			expect(texts.map(({ values }) => values)).toContainEqual(expect.objectContaining({ title }));
	});

	test('make public what was public, but for what was mended', async () => {
		const { content, envelope } = await sealedRelease(network.folder.releases);
		const found = differences(treeOf(contentOfThen), treeOf({ ...content }));
		expect(judge(found, 'content', version)).toEqual([]);
		const { number } = fixture.inventory[kind].release;
		expect(envelope.number).toBe(found.length === 0 ? number : number + 1);
	});

	test('answer under every public address as before', async () => {
		const { releases } = network.folder;
		const { content } = await sealedRelease(releases);
		const { addresses } = fixture.inventory;
		const pages = shortAddresses(await readSite({ releases, content, publicKey, more: Object.keys(addresses) }, at));
		const now = Object.fromEntries(Object.keys(addresses).map((path) => [path, pages[path]]));
		expect(judge(differences(addresses, now), 'addresses', version)).toEqual([]);
	});

	test('publish what has become due meanwhile, and keep waiting with what has not', async () => {
		network.clock.advance(Date.parse(soon) - Date.parse(at));
		await network.settle();
		const due = await read(`/api/records/${errandIds.dueSoon}`);
		const waiting = await read(`/api/records/${errandIds.dueNever}`);
		for (const part of ['facts', 'de']) {
			expect(due.body['parts']?.[part]).toMatchObject({ published: { since: soon } });
			expect(waiting.body['parts']?.[part]).toMatchObject({ draft: { stage: 'approved' } });
			expect(waiting.body['parts']?.[part]?.['published']).toBeUndefined();
		}
		const { content } = await sealedRelease(network.folder.releases);
		expect(content.records.page.map(({ id }) => String(id))).toContain(errandIds.dueSoon);
	});
});

test('every reason in the list of what was mended explains something', () => {
	expect(idleReasons(allFound)).toEqual([]);
});

/** A content with its records by id. */
function treeOf(content: Record<string, unknown>): Record<string, unknown> {
	const types = Object.entries((content['records'] ?? {}) as Record<string, unknown[]>);
	return { ...content, records: Object.fromEntries(types.map(([type, records]) => [type, byId(records)])) };
}
