import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, goalDrafts, memberDrafts, networkDrafts, serviceDrafts } from '../testing/drafts.ts';
import { someText } from '../testing/expected.ts';
import { type World, openWorld } from '../testing/world.ts';

const words = { de: someText, en: someText };

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts());
	});
	afterAll(async () => world.close());

	async function visibility(id: string) {
		return (await desk.read(id)).body['visibility'];
	}

	test('publishing a wording whose facts are drafts answers that the record is not public, and why', async () => {
		const demand = await desk.create(demandDrafts(1));
		await desk.approve(demand, ['de']);
		const answer = await desk.order(demand, 'de', { verb: 'publication', revision: 3 });
		const visibility = { isPublic: false, because: [{ code: 'facts-not-published', words }] };
		expect(answer).toMatchObject({ status: 200, body: { published: { since: someText }, visibility } });
		expect((await world.release()).contentText).not.toContain(demand);

		await desk.approve(demand, ['facts']);
		const facts = await desk.order(demand, 'facts', { verb: 'publication', revision: 3 });
		expect(facts.body['visibility']).toEqual({ isPublic: true, because: [] });
		expect((await world.release()).contentText).toContain(demand);
	});

	test('a record is said to be public exactly when the release holds it', async () => {
		const hidden = await desk.found(memberDrafts('Schutzhaus', { publicity: 'counted_only' }));
		const hanging = await desk.found(serviceDrafts(hidden));
		const shown = await desk.found(memberDrafts('Offenes Haus'));
		const wordless = await desk.create(goalDrafts('Ohne Text'));
		await desk.publish(wordless, ['facts']);
		const gone = await desk.found(goalDrafts('Vorbei'));
		const body = { withdrawal: { reason: 'over' }, revisions: { facts: 4, de: 4 } };
		await world.send({ method: 'POST', path: `/api/records/${gone}/withdrawal`, token: desk.ana, body });
		const codes = {
			[hidden]: 'withheld',
			[hanging]: 'needs-another',
			[wordless]: 'words-not-published',
			[gone]: 'withdrawn'
		};

		const { content } = await world.release();
		const ids = new Set(Object.values(content.records).flatMap((records) => records.map(({ id }) => String(id))));
		for (const id of [hidden, hanging, shown, wordless, gone]) {
			const code = codes[id];
			expect(await visibility(id)).toEqual({ isPublic: ids.has(id), because: code ? [{ code, words }] : [] });
		}
		expect(await visibility(shown)).toEqual({ isPublic: true, because: [] });
	});

	test('reading a draft says what prevents its publication, before anybody tries', async () => {
		const first = await desk.create(demandDrafts(7));
		const second = await desk.create(demandDrafts(7));
		const draftOf = async (id: string) => (await desk.read(id)).body['parts']?.['facts']?.['draft'];
		expect(await draftOf(second)).not.toHaveProperty('hindrance');
		await desk.publish(first);
		expect(await draftOf(second)).toMatchObject({ hindrance: { code: 'number-taken', words } });
		const part = await world.send({ path: `/api/records/${second}/parts/facts`, token: desk.ana });
		expect(part.body['draft']).toMatchObject({ hindrance: { code: 'number-taken', words } });
	});

	test('a delegate of another member is told neither', async () => {
		const shown = await desk.found(memberDrafts('Nachbarhaus'));
		const own = await desk.found(memberDrafts('Eigenes Haus'));
		const token = await world.token('delegate', own);
		const { body } = await world.send({ path: `/api/records/${shown}`, token });
		expect(body['parts']?.['facts']).toHaveProperty('published');
		expect(JSON.stringify(body)).not.toContain('isPublic');
	});
});
