import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { keepPlaces } from './places.ts';

/** What one client may take of the connections of all. */
export interface ConnectionLimits {
	/** At one time. When one more comes, the one that has been idle longest gives it its place. */
	connections: number;
	/** Requests that may wait on a connection for the answer before them; whoever sends more is cut off. */
	requestsAhead: number;
	/** Answers on one connection; the last one closes it. */
	requestsPerConnection: number;
	/** A connection on which nothing moves for so long is closed, whoever of the two it waits for. */
	stallMilliseconds: number;
}

interface ConnectionOptions {
	limits: ConnectionLimits;
	answer: (request: IncomingMessage, response: ServerResponse) => void;
}

type Exchange = [request: IncomingMessage, response: ServerResponse];

interface Turns {
	/** Came before the answer to an earlier request was sent. */
	ahead: Exchange[];
	/** How many more answers the connection may have. */
	answersLeft: number;
}

/** Answers one request at a time on each connection of a server, and ends those on which nothing moves. */
export function keepConnections(server: Server, { limits, answer }: ConnectionOptions): void {
	const places = keepPlaces(limits.connections);
	const turns = new WeakMap<Socket, Turns>();

	function open(socket: Socket): void {
		places.enter(socket);
		turns.set(socket, { ahead: [], answersLeft: limits.requestsPerConnection });
	}

	function take(...exchange: Exchange): void {
		const { socket } = exchange[0];
		const own = turns.get(socket);
		// What was cut off had more requests in what it sent last.
		if (!own || !places.has(socket)) return;
		if (!places.isAnswered(socket)) begin(exchange, own);
		else if (own.ahead.length < limits.requestsAhead) own.ahead.push(exchange);
		else places.cut(socket);
	}

	function begin([request, response]: Exchange, own: Turns): void {
		places.begin(request.socket);
		own.answersLeft -= 1;
		if (own.answersLeft <= 0) response.shouldKeepAlive = false;
		response.on('close', () => end(request.socket, own));
		answer(request, response);
	}

	function end(socket: Socket, own: Turns): void {
		if (!places.has(socket)) return;
		// After its last answer nothing more is heard of it.
		const next = socket.writableEnded ? undefined : own.ahead.shift();
		if (next) begin(next, own);
		else places.rest(socket);
	}

	/** Whoever waits for a page that is still being made is not at fault. */
	function lookAtSilent(socket: Socket): void {
		if (places.isAnswered(socket) && socket.writableLength === 0) socket.setTimeout(limits.stallMilliseconds);
		else places.cut(socket);
	}

	server.setTimeout(limits.stallMilliseconds, lookAtSilent);
	server.on('connection', open).on('request', take).on('checkContinue', take);
}
