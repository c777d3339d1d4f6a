import type { IncomingMessage } from 'node:http';
import { createPace } from './pace.ts';

/** Pieces that are thrown away at once, for all senders together: whoever has something to ask goes first. */
const keepPace = createPace({ pieces: 4, milliseconds: 10 });

export interface LingerLimits {
	bytes: number;
	milliseconds: number;
}

/**
 * An answer to a request whose body nobody read to its end. Closing a connection on which bytes still arrive resets
 * it, and the sender may lose the answer with it (RFC 9112, 9.6). So the answer says that the connection closes, is
 * written whole, and ends only after what still comes was thrown away, within bounds.
 */
export async function lingering(
	answer: Response | Promise<Response>,
	{ incoming, limits }: { incoming: IncomingMessage; limits: LingerLimits }
): Promise<Response> {
	const response = await answer;
	if (incoming.complete) {
		incoming.resume();
		return response;
	}
	const bytes = await response.bytes();
	const headers = new Headers(response.headers);
	headers.set('connection', 'close');
	headers.set('content-length', String(bytes.length));
	const body = new ReadableStream({
		async start(controller) {
			controller.enqueue(bytes);
			await thrownAway(incoming, limits);
			controller.close();
		}
	});
	return new Response(bytes.length > 0 ? body : null, { status: response.status, headers });
}

async function thrownAway(incoming: IncomingMessage, { bytes, milliseconds }: LingerLimits): Promise<void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	let left = bytes;
	const drop = (piece: Buffer) => {
		left -= piece.length;
		incoming.pause();
		if (left < 0) resolve();
		else keepPace(() => incoming.resume());
	};
	const timer = setTimeout(resolve, milliseconds);
	incoming.pause().on('data', drop).on('end', resolve).on('close', resolve).on('error', resolve);
	keepPace(() => incoming.resume());
	await promise;
	clearTimeout(timer);
	incoming.off('data', drop).pause();
}
