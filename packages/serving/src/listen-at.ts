import { once } from 'node:events';
import type { Server } from 'node:http';
import { type Server as SocketServer, createServer } from 'node:net';

const thisMachine = '127.0.0.1';
const thisMachineToo = '::1';
/** What an operating system says that has no such address. */
const absent = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** Connections that wait to be let in. Whoever comes when it is full tries again only after a second. */
const backlog = 4_096;

interface Place {
	/** What its settings begin with: `SITE` for `SITE_HOST` and `SITE_PORT`. */
	name: string;
	host: string;
	port: number;
}

/**
 * Lets a server listen at an address; at `127.0.0.1` also at `::1` where the machine has it, because `localhost` may be
 * either. Says in one sentence why it cannot. `close` shuts the second way in; the server is its owner's to close.
 */
export async function listenAt(server: Server, place: Place): Promise<{ close: () => void } | { refusal: string }> {
	const { host, port } = place;
	const also = host === thisMachine ? entranceTo(server) : undefined;
	const trouble = await troubleListening(server, { host, port });
	if (trouble !== undefined) return { refusal: sentenceOf(trouble, place) };

	const troubleToo = also && (await troubleListening(also, { host: thisMachineToo, port }));
	if (troubleToo === undefined) return { close: () => void also?.close() };
	if (absent.has(troubleToo)) return { close: () => {} };
	server.close();
	return { refusal: sentenceOf(troubleToo, { ...place, host: thisMachineToo }) };
}

/** A second way in: its connections are the server's, under the server's bounds. */
function entranceTo(server: Server): SocketServer {
	return createServer({ noDelay: true, allowHalfOpen: true }, (socket) => server.emit('connection', socket));
}

/** The code of what went wrong. */
async function troubleListening(
	server: SocketServer,
	{ host, port }: Omit<Place, 'name'>
): Promise<string | undefined> {
	try {
		await once(server.listen({ host, port, backlog }), 'listening');
		return undefined;
	} catch (error) {
		if (error instanceof Error && 'code' in error) return String(error.code);
		throw error;
	}
}

function sentenceOf(trouble: string, { name, host, port }: Place): string {
	if (trouble === 'EADDRINUSE') return `${name}_PORT is ${port}, but another program listens there already.`;
	if (trouble === 'EACCES') return `${name}_PORT is ${port}, but only root may use it; set it to one above 1023.`;
	if (absent.has(trouble)) return `${name}_HOST is "${host}", but must be an address that this machine has.`;
	return `${name}_PORT is ${port}, but nothing can listen there at ${host}: ${trouble}.`;
}
