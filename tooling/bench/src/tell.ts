import { generateNetwork } from '@kok/content/fictional/generate';
import { replay } from '@kok/content/replay';
import { hashText } from '@kok/release/envelope';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRelease } from './make-release.ts';
import { timed } from './timing.ts';
import type { Told } from './told.ts';

// A process of its own, so that no size profits from what another has warmed up.
const [members = '43'] = process.argv.slice(2);
process.send?.(await tell(Number(members)));
process.disconnect?.();

async function tell(size: number): Promise<Told> {
	const folder = await mkdtemp(join(tmpdir(), 'kok-told-'));
	try {
		const history = generateNetwork({ seed: 7, members: size, until: '2026-11-24T09:00:00.000Z' });
		const { result, milliseconds } = await timed(() => replay(history, { hash: hashText }));
		const release = await makeRelease(async () => Promise.resolve(result), folder);
		return { ...release, members: size, steps: history.steps.length, replay: milliseconds };
	} finally {
		await rm(folder, { recursive: true });
	}
}
