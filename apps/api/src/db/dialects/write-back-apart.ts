import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const program = join(import.meta.dirname, 'write-back-thread.ts');

/**
 * Writes what lies in the write-ahead log of a SQLite file back into the file, about once a second, in a thread of its own.
 * Otherwise the commit that finds the log long does it, and everybody who saves meanwhile waits a twentieth of a second.
 * Where the thread fails, commits do it again.
 */
export function writeBackApart(file: string, onFailed: (error: unknown) => void): { stop: () => Promise<void> } {
	const thread = new Worker(program, {
		workerData: file,
		// Without the options of the process: one of them starts the server from its bundle, and would do so here again.
		execArgv: [],
		env: {},
		resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 }
	});
	let isRunning = true;
	thread.on('error', onFailed);
	thread.once('exit', () => (isRunning = false));
	thread.unref();
	return {
		stop: async () => {
			if (!isRunning) return;
			thread.ref();
			thread.postMessage('stop');
			await once(thread, 'exit');
		}
	};
}
