import { withPictures } from '@kok/domain/release/pictures';
import { hashText } from '@kok/release/envelope';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { eraseRecord } from '../commands/erase-record.ts';
import type { Illustrator } from '../publishing/illustrator.ts';
import { readShownFiles } from '../publishing/read-state.ts';
import { openDesk } from '../testing/desk.ts';
import { memberDrafts, networkDrafts } from '../testing/drafts.ts';
import { bytesBelow } from '../testing/places-of-bytes.ts';
import { type World, openWorld } from '../testing/world.ts';
import { addLatePictures, untilSealed } from './until-sealed.ts';

const drawn = 'a picture';
const file = hashText(drawn);
let world: World;

/** Drawing takes longer than a protection waits. */
const illustrate: Illustrator = async (content, hurry) => {
	const isCut = await setTimeout(1_000, false, { signal: hurry }).catch(() => true);
	if (isCut) return { content, files: new Map(), isLate: true, isNotDrawn: false };
	const pictured = withPictures(content, { icon: file, cards: [] });
	return { content: pictured, files: new Map([[file, Buffer.from(drawn)]]), isLate: false, isNotDrawn: false };
};

beforeEach(async () => {
	world = await openWorld('sqlite', inject('postgresUrl'), { illustrate });
});
afterEach(async () => world.close());

async function shown() {
	return readShownFiles(world.releases);
}

test('a command that erases seals a release at once without pictures, and a second one with them', async () => {
	const desk = await openDesk(world);
	await desk.found(networkDrafts());
	const id = await desk.found(memberDrafts('Zuflucht Seestern'));
	expect((await world.release()).content.media).toEqual([file]);
	await world.api.stop();

	const revisions = { facts: 4, de: 4 };
	const caller = { actor: 'command-line', request: 'test' };
	const tools = { ...world.api.tools, onPublicChange: () => undefined };
	expect(await eraseRecord(tools, { id, revisions, caller })).toMatchObject({ outcome: 'erased' });
	const publisher = { ...world.publisher, illustrate };
	const sealed = await untilSealed(publisher);
	expect(sealed).toMatchObject({ isGone: true, isLate: true });
	expect(await shown()).toEqual([]);
	expect(await bytesBelow(world.releases)).not.toContain('eestern');

	expect(await addLatePictures(publisher, sealed)).toBeUndefined();
	expect(await shown()).toEqual([file]);
	expect(await bytesBelow(world.releases)).not.toContain('eestern');
});
