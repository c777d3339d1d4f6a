import Sqlite from 'better-sqlite3';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

const pauseMilliseconds = 1_000;

const file: unknown = workerData;
if (typeof file !== 'string') throw new TypeError('No file is named');
const stopped = new AbortController();
parentPort?.once('message', () => stopped.abort());

const connection = new Sqlite(file, { fileMustExist: true, timeout: 0 });
connection.pragma('synchronous = FULL');
while (!stopped.signal.aborted) {
	writeBack();
	await setTimeout(pauseMilliseconds, undefined, { signal: stopped.signal }).catch(() => undefined);
}
connection.close();

/** Keeps nobody waiting, neither readers nor writers; what they still need stays for the next time. */
function writeBack(): void {
	try {
		connection.pragma('wal_checkpoint(passive)');
	} catch {
		// A full disk or one that fails is told by whoever writes, and by the look for damage.
	}
}
