import { getRequestListener } from '@hono/node-server';
import { type ConnectionLimits, keepConnections } from '@kok/serving/connections';
import { IncomingMessage, type Server, createServer } from 'node:http';
import type { App } from './app.ts';
import { type LingerLimits, lingering } from './lingering.ts';

/** What all strangers together may take of the server. */
export interface ServeLimits extends ConnectionLimits {
	headersMilliseconds: number;
	requestMilliseconds: number;
	idleMilliseconds: number;
	linger: LingerLimits;
}

export const usualLimits: ServeLimits = {
	connections: 512,
	requestsPerConnection: 1_000,
	requestsAhead: 16,
	stallMilliseconds: 30_000,
	headersMilliseconds: 10_000,
	// A little more than the largest body may take, so that it is answered in words.
	requestMilliseconds: 130_000,
	idleMilliseconds: 5_000,
	// Enough for a file of the allowed size to be sent to its end by a browser, which reads the answer only then.
	linger: { bytes: 32 * 1_024 * 1_024, milliseconds: 5_000 }
};

/** The API behind HTTP, not listening yet. No sender keeps more of it than the limits say. */
export function createServerFor(app: App, limits: ServeLimits = usualLimits): Server {
	const answer = getRequestListener(
		(request, env) => {
			const { incoming } = env;
			if (!(incoming instanceof IncomingMessage) || !hasBody(incoming)) return app.fetch(request, env);
			return lingering(app.fetch(request, env), { incoming, limits: limits.linger });
		},
		// Bodies are ours to read or to throw away.
		{ autoCleanupIncoming: false }
	);
	const server = createServer({
		headersTimeout: limits.headersMilliseconds,
		requestTimeout: limits.requestMilliseconds,
		keepAliveTimeout: limits.idleMilliseconds,
		connectionsCheckingInterval: 1_000
	});
	// Whether a sender is to go on is said by whoever reads the body, after it is known who calls.
	keepConnections(server, { limits, answer: (incoming, outgoing) => void answer(incoming, outgoing) });
	return server;
}

function hasBody({ headers }: IncomingMessage): boolean {
	return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
