import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A real PostgreSQL that is stopped and started again over the same data. */
export interface Postgres {
	url: string;
	stop: () => Promise<void>;
	start: () => Promise<void>;
	remove: () => Promise<void>;
}

export async function openPostgres(port: number): Promise<Postgres> {
	const child = fork(join(import.meta.dirname, 'postgres-server.ts'), [String(port)], { stdio: 'ignore' });
	await once(child, 'message');
	const order = async (word: 'stop' | 'start') => {
		const answered = once(child, 'message');
		child.send(word);
		await answered;
	};
	return {
		url: `postgres://kok:kok@127.0.0.1:${port}/postgres`,
		stop: async () => order('stop'),
		start: async () => order('start'),
		remove: async () => {
			const exited = once(child, 'exit');
			child.disconnect();
			await exited;
		}
	};
}
