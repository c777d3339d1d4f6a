import { expect, test } from 'vitest';
import { openDesk } from '../testing/desk.ts';
import { goalDrafts, networkDrafts } from '../testing/drafts.ts';
import { openWorld } from '../testing/world.ts';
import { forecasterHere } from './forecaster.ts';
import type { SiteForesight } from './site-foresight.ts';

const site: SiteForesight = {
	open: () => ({ answer: () => Promise.reject(new Error('No page is asked for')), addressesOf: () => ({}) }),
	underAddress: (text) => text,
	findChanges: () => Promise.resolve({ pages: [], files: [] }),
	lookAhead: () => Promise.resolve()
};

test('whoever asks while the public texts are read for another is answered by what is public when they ask', async () => {
	const world = await openWorld('sqlite', '');
	try {
		const desk = await openDesk(world);
		await desk.found(networkDrafts());
		const [reached, opened] = [Promise.withResolvers<void>(), Promise.withResolvers<SiteForesight>()];
		const forecaster = forecasterHere(world.database.databases, {
			...world,
			site: async () => {
				reached.resolve();
				return opened.promise;
			}
		});
		const ask = async () => forecaster.hash({ texts: [], now: world.clock.now() });
		const earlier = ask();
		await reached.promise;
		await desk.found(goalDrafts('Ein Ziel, das zuvorkommt'));
		const [later, besides] = [ask(), ask()];
		opened.resolve(site);
		expect(await later).not.toBe(await earlier);
		expect(await besides).toBe(await later);
	} finally {
		await world.close();
	}
});
