import { foundNetwork } from '@kok/api/src/commands/found-network.ts';
import { readNetwork } from '@kok/api/src/db/stores/network-store.ts';
import { generateNetwork } from '@kok/content/fictional/generate';
import { replay } from '@kok/content/replay';
import { clockAhead, openBeside } from '@kok/crash/src/serve-api.ts';
import { hashText } from '@kok/release/envelope';
import { randomUUID } from 'node:crypto';
import type { Founded } from './founded.ts';
import { makeRelease } from './make-release.ts';
import { memoryOf } from './memory.ts';
import { timed } from './timing.ts';

// A process of its own, so that what serves later has not the memory of what founded.
const [dataDir = '', members = '43', databaseUrl] = process.argv.slice(2);
process.send?.(await found({ dataDir, databaseUrl }, Number(members)));
process.disconnect?.();

async function found(
	{ dataDir, databaseUrl }: { dataDir: string; databaseUrl: string | undefined },
	members: number
): Promise<Founded> {
	const databases = openBeside({ dataDir, databaseUrl });
	const history = generateNetwork({ seed: 7, members, until: '2026-11-24T09:00:00.000Z' });
	const replayed = await timed(() => replay(history, { hash: hashText }));
	const tools = { databases, clock: clockAhead(0), newId: randomUUID, onPublicChange: ignore, mark: ignore };
	const before = process.cpuUsage();
	const founding = await timed(async () => foundNetwork(tools, history));
	const { user, system } = process.cpuUsage(before);
	const memoryMegabytes = memoryOf(process.pid);
	const release = await makeRelease(async () => (await readNetwork(databases.read)).records, dataDir);
	await databases.close();
	return {
		...release,
		steps: history.steps.length,
		replay: replayed.milliseconds,
		found: founding.milliseconds,
		processor: (user + system) / 1_000,
		memoryMegabytes
	};
}

function ignore(): void {
	// Nothing follows this process.
}
