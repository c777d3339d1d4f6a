import type { Step } from '@kok/content/history';
import { expect, test } from 'vitest';
import { readChainHead } from '../db/stores/event-store.ts';
import { openWorld, startOfTime } from '../testing/world.ts';
import { foundNetwork } from './found-network.ts';

test('a network whose history has 130,000 steps is founded', async () => {
	const world = await openWorld('sqlite', '');
	const by = { record: '019ab000-0000-7000-8000-000000000000', at: startOfTime, actor: 'founding' };
	const draft = { title: 'Ein Ziel, das lange bedacht wird' };
	const begun: Step[] = [
		{ do: 'Create', type: 'goal', ...by },
		{ do: 'SaveDraft', part: 'de', values: draft, ...by }
	];
	const thoughtOver: Step[] = [
		{ do: 'AskForReview', part: 'de', ...by },
		{ do: 'Return', part: 'de', ...by }
	];
	// All of one record: to draw as many heads would take most of the time, and it is the steps that are too many.
	const steps = [...begun, ...Array.from({ length: 65_000 }, () => thoughtOver).flat()];
	expect(await foundNetwork(world.api.tools, { steps, fourEyes: false })).toEqual({ outcome: 'founded' });
	expect(await readChainHead(world.database.databases.read)).toMatchObject({ seq: steps.length });
	await world.close();
});
