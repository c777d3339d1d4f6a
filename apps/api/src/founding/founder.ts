import { type History, historyOf } from '@kok/content/history';
import { systemClock } from '@kok/release/clock';
import { randomUUID } from 'node:crypto';
import { foundNetwork } from '../commands/found-network.ts';
import { readConfig } from '../config.ts';
import { openDatabases } from '../data-folder.ts';
import { programPatience } from '../db/dialects/turns.ts';
import { refusalCode } from '../run-apart.ts';
import { firstContentIn } from './first-content.ts';
import { openNetworkFolder } from './folder.ts';

// A program of its own: it founds the network in the database that the settings name, whole or not at all.
const read = readConfig(process.env);
if ('wrong' in read) throw new Error(read.wrong.join(' '));
// The process that started this one holds the data folder. When it dies, this one must not go on writing there.
process.stdin.resume().on('end', () => process.exit(1));

const databases = openDatabases(read.config, {
	onIdleError: (error) => process.stderr.write(`${error.message}\n`),
	patience: programPatience
});
const tools = { databases, clock: systemClock, newId: randomUUID, onPublicChange: ignore, mark: ignore };
const content = await firstContent();
if ('mistakes' in content) process.stderr.write(`${content.mistakes.join('\n')}\n`);
else await foundNetwork(tools, content);
await databases.close();
process.exit('mistakes' in content ? refusalCode : 0);

/** The history of the network that is to be founded, or what is wrong with the files that tell it. */
async function firstContent(): Promise<History | { mistakes: readonly string[] }> {
	const content = firstContentIn(process.argv);
	const founding = { at: systemClock.now(), actor: 'founding' };
	switch (content.of) {
		case 'demo':
			return (await import('@kok/content/fictional/demo')).demo;
		case 'first':
			return historyOf((await import('@kok/content/kok')).kok, founding);
		case 'folder': {
			const reading = await openNetworkFolder(content.folder);
			return 'mistakes' in reading ? reading : historyOf(reading.records, founding);
		}
	}
}

function ignore(): void {
	// The server publishes when this process has ended.
}
