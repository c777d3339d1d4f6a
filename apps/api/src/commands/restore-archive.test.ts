import { generateNetwork } from '@kok/content/fictional/generate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { listLostLinks } from '../db/stores/link-store.ts';
import { findUnlikeChanges } from '../db/checks/unlike-changes.ts';
import { listAlteredRows } from '../db/checks/altered-rows.ts';
import { findUnlikeHead } from '../heads/recount-heads.ts';
import { kinds } from '../testing/database.ts';
import { openDesk } from '../testing/desk.ts';
import { newRecordId } from '../testing/drafts.ts';
import { makePng } from '../testing/pictures.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';
import { type Archive, archiveText, readArchive } from './archive-network.ts';
import { foundNetwork } from './found-network.ts';
import { restoreArchive } from './restore-archive.ts';

const history = generateNetwork({ seed: 5, members: 4, until: startOfTime });

const stranger = `"leavings":[{"member":"019b76da-a800-7000-8000-000000000000","leavesOn":"2026-11-23","endsAt":"${startOfTime}","letterOn":"2026-11-01","entry":"on_the_day","enteredAt":"${startOfTime}","enteredBy":"ana"}]`;

describe.each(kinds)('an archive of a network on %s', (kind) => {
	const otherKind = kinds.find((one) => one !== kind) ?? kind;
	let world: World;
	let other: World;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		await foundNetwork(world.api.tools, history);
	});
	afterAll(async () => world.close());

	beforeEach(async () => {
		other = await openWorld(otherKind, inject('postgresUrl'));
	});
	afterEach(async () => other.close());

	async function archived(from: World): Promise<string> {
		return [...archiveText(await readArchive(from.api.tools.databases, startOfTime))].join('');
	}

	async function recordsIn(place: World) {
		return (await readArchive(place.api.tools.databases, startOfTime)).records;
	}

	test('of a version without notes has its reasons as notes', async () => {
		const { notes: _, ...before } = JSON.parse(await archived(world)) as Archive;
		const records = before.records.map((record, index) => (index === 0 ? withReason(record) : record));
		await restoreArchive(other.api.tools, { ...before, records });
		const { notes = [], records: after } = await readArchive(other.api.tools.databases, startOfTime);
		expect(notes.map(({ text, part }) => [part, text])).toEqual([['facts', 'Bitte kürzer.']]);
		expect(after[0]?.parts.facts?.draft?.returnedFor).toBe(notes[0]?.id);
		expect(await listAlteredRows(other.database.databases.read)).toEqual([]);
	});

	function withReason(record: Archive['records'][number]) {
		const { facts } = record.parts;
		if (!facts?.published) throw new Error('The first record is not public');
		const { snapshot } = facts.published;
		const draft = { snapshot, stage: 'open', writtenBy: 'ana', returnedFor: 'Bitte kürzer.' };
		return { ...record, parts: { ...record.parts, facts: { ...facts, draft } } };
	}

	test('is restored into an empty database of the other kind, and its release has the same content', async () => {
		const { records } = await restoreArchive(other.api.tools, JSON.parse(await archived(world)));
		expect(records).toBeGreaterThan(100);
		expect(await recordsIn(other)).toEqual(await recordsIn(world));
		expect((await other.release()).envelope.content).toBe((await world.release()).envelope.content);
		const lost = async ({ api }: World) => listLostLinks(api.tools.databases.read, 500);
		expect(await lost(other)).toEqual(await lost(world));
		expect(await findUnlikeChanges(other.database.databases.read)).toBeUndefined();
		expect(await findUnlikeHead(other.database.databases.read)).toBeUndefined();
		await expect(restoreArchive(other.api.tools, JSON.parse(await archived(world)))).rejects.toThrow('not empty');
	});

	test('of an older version is restored without the slugs of members that are only counted', async () => {
		const text = await archived(world);
		const before = await recordsIn(world);
		const old = JSON.parse(text) as Archive;
		const counted = new Set(old.texts.flatMap(({ hash, body }) => (body?.includes('counted_only') ? [hash] : [])));
		const hidden = old.records.filter(({ parts }) => counted.has(parts.facts?.published?.snapshot ?? ''));
		expect(hidden.length).toBeGreaterThan(0);
		for (const record of hidden) record.slugs = { de: [`verborgen-${record.id}`] };
		await restoreArchive(other.api.tools, old);
		expect(await recordsIn(other)).toEqual(before);
	});

	test('of format 1 is restored with publications that were counted in each language by itself', async () => {
		const { records, ...head } = JSON.parse(await archived(world)) as Archive;
		const old = records.map((record) => ({
			...record,
			...(record.publications && {
				publications: record.publications.map(({ part, snapshot, since }) => ({ part, snapshot, since }))
			})
		}));
		await restoreArchive(other.api.tools, { ...head, format: 1, records: old });
		const { read } = other.database.databases;
		const rows = await read
			.selectFrom('publication')
			.innerJoin('record', 'record.id', 'publication.record')
			.select('per_language')
			.where('type', '=', 'demand')
			.execute();
		expect(rows.length).toBeGreaterThan(0);
		expect(new Set(rows.map(({ per_language }) => per_language))).toEqual(new Set([1]));
		const { content } = await other.release();
		for (const { versions = [] } of content.records.demand) {
			expect(versions.flatMap(({ formerNumbers }) => formerNumbers?.de ?? [])).toContain(1);
		}
	});

	test('keeps that a member has left or leaves: nobody gets a mandate for it from its day on', async () => {
		const { content } = await world.release();
		const [leaves = '', left = '', stays = ''] = content.records.member.map(({ id }) => id);
		const archive = JSON.parse(await archived(world)) as Archive;
		const entered = { letterOn: '2026-11-01', entry: 'on_the_day', enteredAt: startOfTime, enteredBy: 'ana' } as const;
		const gone = { member: left, leavesOn: '2026-11-23', endsAt: startOfTime, doneAt: startOfTime, ...entered };
		const coming = { member: leaves, leavesOn: '2026-11-24', endsAt: '2026-11-24T23:00:00.000Z', ...entered };
		await restoreArchive(other.api.tools, { ...archive, leavings: [gone, coming] });

		const office = await other.token('office');
		const { actor } = (await other.send({ path: '/api/me', token: await other.token('delegate', stays) })).body;
		const token = String(actor).replace('token:', '');
		const give = async (actsFor: string) =>
			other.send({ path: `/api/mandates/${newRecordId()}`, token: office, create: true, body: { token, actsFor } });
		const refused = { status: 409, body: { refusal: 'member-leaves' } };
		expect(await give(left)).toMatchObject(refused);
		expect(await give(leaves)).toMatchObject({ status: 201, body: { endsAt: coming.endsAt } });

		other.clock.advance(Date.parse(coming.endsAt) - Date.parse(other.clock.now()));
		await other.api.reconciler.settle();
		expect(await give(leaves)).toMatchObject(refused);
		expect((await other.release()).content.records.member.map(({ id }) => id)).not.toContain(leaves);
	});

	test.each([
		['with a text that was altered', (text: string) => text.replace(/Netzwerk/g, 'Netzwirk')],
		['without a text that is named', (text: string) => text.replace(/\n\{"body":[^\n]*\n/, '\n')],
		[
			'without records that are named',
			(text: string) => text.replace(/\n\{"createdAt":[^\n]*"type":"body"[^\n]*(?=\n)/g, '')
		],
		[
			'that says of a record that is not there that it leaves',
			(text: string) => text.replace('"leavings":[]', stranger)
		],
		['of another format', (text: string) => text.replace('"format":2', '"format":3')]
	])('is refused %s, and writes nothing', async (_, damage) => {
		const text = await archived(world);
		const damaged = damage(text);
		expect(damaged).not.toBe(text);
		await expect(restoreArchive(other.api.tools, JSON.parse(damaged))).rejects.toThrow(/damaged|no archive/);
		expect(await recordsIn(other)).toEqual([]);
	});

	test('whose texts name a missing picture is refused, with words that say how to move the network', async () => {
		const from = await openWorld(kind, inject('postgresUrl'));
		try {
			const desk = await openDesk(from);
			const brought = await from.send({
				...{ method: 'POST', path: '/api/media', token: desk.ana },
				...{ body: makePng({ width: 7, height: 5 }), headers: { 'content-type': 'image/png' } }
			});
			const picture = { ...brought.body };
			const facts = {
				...{ kind: 'about', order: 1, stations: [], pictures: [{ id: 'p', picture }] },
				sources: [{ title: 'Bericht', publisher: 'Netz', dated: '2020' }]
			};
			const words = { title: 'Wer wir sind', text: 'Wir.', pictures: { p: { alternative: 'Zwei Frauen' } } };
			await desk.found({ type: 'page', parts: { facts: { values: facts }, de: { values: words } } });
			await expect(restoreArchive(other.api.tools, JSON.parse(await archived(from)))).rejects.toThrow(
				/names the file [0-9a-f]{64}\. .*nothing was written\. Move .*docs\/operations\.md/
			);
			expect(await recordsIn(other)).toEqual([]);
		} finally {
			await from.close();
		}
	});
});
