import { once } from 'node:events';
import type { Server } from 'node:http';

const thisMachine = '127.0.0.1';
const thisMachineToo = '::1';
/** What an operating system says that has no such address. */
const absent = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

export interface Place {
	host: string;
	port: number;
}

/**
 * Opens a server at an address. `127.0.0.1` opens a second one at `::1` where the machine has it, because `localhost`
 * may be either. Says in one sentence why it cannot.
 */
export async function listenAt(
	openServer: () => Server,
	{ host, port }: Place
): Promise<{ close: () => void } | { refusal: string }> {
	const servers: Server[] = [];
	const close = () => {
		for (const server of servers) server.close();
	};
	for (const address of host === thisMachine ? [thisMachine, thisMachineToo] : [host]) {
		const server = openServer();
		const trouble = await troubleListening(server, { host: address, port });
		if (trouble === undefined) servers.push(server);
		else if (address !== thisMachineToo || !absent.has(trouble)) {
			close();
			return { refusal: sentenceOf(trouble, { host: address, port }) };
		}
	}
	return { close };
}

/** The code of what went wrong. */
async function troubleListening(server: Server, { host, port }: Place): Promise<string | undefined> {
	try {
		await once(server.listen({ host, port }), 'listening');
		return undefined;
	} catch (error) {
		if (error instanceof Error && 'code' in error) return String(error.code);
		throw error;
	}
}

function sentenceOf(trouble: string, { host, port }: Place): string {
	if (trouble === 'EADDRINUSE') return `Port ${port} is taken; set API_PORT to another one.`;
	if (trouble === 'EACCES') return `Port ${port} may only be used by root; set API_PORT to one above 1023.`;
	if (absent.has(trouble)) return `API_HOST is "${host}"; it must be an address that this machine has.`;
	return `The API cannot listen at ${host}, port ${port}: ${trouble}.`;
}
