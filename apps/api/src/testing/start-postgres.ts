import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface PostgresServer {
	/** Address of the server's own database, from which others are made. */
	url: string;
	pid: number;
	stop: () => Promise<void>;
}

/**
 * Starts a real PostgreSQL from the registry's package, for tests and rehearsals only. A forgetful one leaves its writes to
 * the system's memory, which a killed process survives and a power cut does not; measurements and rehearsals need the other.
 */
export async function startPostgres({ isForgetful = false } = {}): Promise<PostgresServer> {
	const program = join(import.meta.dirname, 'postgres-server.ts');
	const child = spawn(process.execPath, [program, ...(isForgetful ? ['--forgetful'] : [])], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	const url = await firstLine(child.stdout);
	return {
		url,
		pid: child.pid ?? 0,
		stop: async () => {
			child.stdin.end();
			if (child.exitCode === null) await once(child, 'exit');
		}
	};
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
	let text = '';
	for await (const chunk of stream) {
		text += String(chunk);
		if (text.includes('\n')) return text.slice(0, text.indexOf('\n'));
	}
	throw new Error('PostgreSQL did not start');
}
