import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { type Speed, measureApi } from './api-speed.ts';

// Reads and saves of the API on both databases, each beside its yardstick.
const postgres = await startPostgres();
try {
	for (const kind of ['sqlite', 'postgres'] as const) {
		const { memory, readOne, listOf25, saves, memoryAfter } = await measureApi(kind, postgres.url);
		process.stdout.write(`${kind}\n`);
		say('memory once it has published', `${Math.round(memory)} MB`);
		say('read a record', describe(readOne, 'node:http'));
		say('list of 25', describe(listOf25, 'node:http'));
		say('save, 4 at once', `${describe(saves, 'bare inserts')}, p99 ${saves.p99.toFixed(1)} ms`);
		say('memory after it all', `${Math.round(memoryAfter)} MB`);
	}
} finally {
	await postgres.stop();
}

function describe({ perSecond, bare, processorMilliseconds }: Speed, yardstick: string): string {
	return `${Math.round(perSecond)} a second, ${yardstick} ${Math.round(bare)}, ratio ${(perSecond / bare).toFixed(3)}, processor ${processorMilliseconds.toFixed(3)} ms each`;
}

function say(name: string, figures: string): void {
	process.stdout.write(`  ${name.padEnd(30)}${figures}\n`);
}
