import { once } from 'node:events';
import type { Server } from 'node:http';

/** Starts a server on a port of this machine; 0 takes a free one. */
export async function listening(server: Server, port = 0): Promise<number> {
	server.listen(port, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The server listens nowhere');
	return address.port;
}
