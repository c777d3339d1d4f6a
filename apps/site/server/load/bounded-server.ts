import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { keepConnections } from '@kok/serving/connections';
import type { Limits } from './limits.ts';

// An import of this module loads the whole of `fetch` besides, which takes a tenth of a start (Node 26).
const { createServer } = process.getBuiltinModule('node:http');

/** How often requests are looked for that take too long to come. */
const lookMilliseconds = 1_000;

/** A server of which one client takes no more than its share, whatever it sends and however slowly it reads. */
export function boundedServer({
	limits,
	answer
}: {
	limits: Limits;
	answer: (request: IncomingMessage, response: ServerResponse) => void;
}): Server {
	const server = createServer({
		headersTimeout: limits.requestMilliseconds,
		requestTimeout: limits.requestMilliseconds,
		connectionsCheckingInterval: Math.min(lookMilliseconds, limits.requestMilliseconds),
		keepAliveTimeout: limits.keepAliveMilliseconds,
		maxHeaderSize: limits.headBytes,
		optimizeEmptyRequests: true
	});
	server.maxHeadersCount = limits.headLines;
	keepConnections(server, { limits, answer });
	return server;
}
