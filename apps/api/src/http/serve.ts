import { getRequestListener } from '@hono/node-server';
import { IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { Socket } from 'node:net';
import type { App } from './app.ts';
import { type LingerLimits, lingering } from './lingering.ts';

/** What all strangers together may take of the server. */
export interface ServeLimits {
	connections: number;
	requestsPerConnection: number;
	/** Requests that one connection may send before it has the answer to the first. */
	ahead: number;
	headersMilliseconds: number;
	requestMilliseconds: number;
	idleMilliseconds: number;
	/** Until a reader who takes nothing of an answer is let go. */
	unreadMilliseconds: number;
	linger: LingerLimits;
}

export const usualLimits: ServeLimits = {
	connections: 512,
	requestsPerConnection: 1_000,
	ahead: 16,
	headersMilliseconds: 10_000,
	// A little more than the largest body may take, so that it is answered in words.
	requestMilliseconds: 130_000,
	idleMilliseconds: 5_000,
	unreadMilliseconds: 30_000,
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
	const inTurn = takingTurns(answer, limits.ahead);
	const server = createServer(
		{
			headersTimeout: limits.headersMilliseconds,
			requestTimeout: limits.requestMilliseconds,
			keepAliveTimeout: limits.idleMilliseconds,
			connectionsCheckingInterval: 1_000
		},
		inTurn.take
	);
	// Whether a sender is to go on is said by whoever reads the body, after it is known who calls.
	server.on('checkContinue', inTurn.take);
	server.maxConnections = limits.connections;
	server.maxRequestsPerSocket = limits.requestsPerConnection;
	server.setTimeout(limits.unreadMilliseconds, (socket) => {
		if (inTurn.isWorking(socket) && socket.writableLength === 0) socket.setTimeout(limits.unreadMilliseconds);
		else socket.destroy();
	});
	return server;
}

function hasBody({ headers }: IncomingMessage): boolean {
	return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

type Answer = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

/** Begins on a request only when the one before it on the same connection is answered and read. */
function takingTurns(answer: Answer, ahead: number) {
	const lines = new WeakMap<Socket, (() => void)[]>();

	function begin(incoming: IncomingMessage, outgoing: ServerResponse): void {
		outgoing.once('close', () => {
			const line = lines.get(incoming.socket);
			const next = line?.shift();
			if (next && !incoming.socket.destroyed) next();
			else lines.delete(incoming.socket);
		});
		void answer(incoming, outgoing);
	}

	return {
		take: (incoming: IncomingMessage, outgoing: ServerResponse) => {
			const line = lines.get(incoming.socket);
			if (!line) {
				lines.set(incoming.socket, []);
				begin(incoming, outgoing);
			} else if (line.length < ahead) line.push(() => begin(incoming, outgoing));
			else incoming.socket.destroy();
		},
		isWorking: (socket: Socket) => lines.has(socket)
	};
}
