import { austrian } from '@kok/content/fictional/austrian';
import { historyOf } from '@kok/content/history';
import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { networkOf } from '@kok/domain/release/reading';
import { hashText } from '@kok/release/envelope';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { foundNetwork } from '../commands/found-network.ts';
import { compareSeed } from '../commands/seed-network.ts';
import { kinds } from '../testing/database.ts';
import { type World, openWorld, startOfTime } from '../testing/world.ts';

const sentence = 'Wer Hilfe sucht, soll nicht bei der Ausländer·behörde gemeldet werden.';

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	const network = austrian.find(({ type }) => type === 'network');

	beforeEach(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		await foundNetwork(world.api.tools, historyOf(austrian, { at: startOfTime, actor: 'founding' }));
	});
	afterEach(async () => world.close());

	/** The network's German wording as a version stored it for which the easy text was one text. */
	async function storeAsBefore(): Promise<void> {
		if (!network) throw new Error('The entries hold their network');
		const older = { type: 'network', part: 'wording', fields_version: 1 } as const;
		const body = canonicalJson(jsonOf({ ...network.wording.de, easy: `Was es fordert\n${sentence}` }));
		const hash = hashText(canonicalJson({ ...older, body }));
		const { write } = world.api.tools.databases;
		await write
			.insertInto('snapshot')
			.values({ ...older, body, hash })
			.execute();
		await write
			.updateTable('part')
			.set({ published: hash })
			.where('record', '=', network.id)
			.where('name', '=', 'de')
			.execute();
		world.api.tools.onPublicChange();
	}

	test('an easy text whose sentences name no record is no longer public, and the office can still read it', async () => {
		await storeAsBefore();
		const { content, contentText } = await world.release();
		expect(networkOf(content).wording.de?.values).not.toHaveProperty('easy');
		expect(contentText).not.toContain('behörde');

		const token = await world.token('office');
		const { body } = await world.send({ path: `/api/records/${network?.id}`, token });
		const easy = [{ heading: 'Was es fordert', sentences: [{ text: sentence }] }];
		expect(body['parts']?.['de']).toMatchObject({ published: { values: { easy } } });
		expect(await compareSeed(world.api.tools, austrian)).toMatchObject([{ part: 'de', fate: 'changed' }]);
	});
});
