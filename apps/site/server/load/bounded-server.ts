import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { keepConnections } from '@kok/serving/connections';
import type { Limits } from './limits.ts';

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
