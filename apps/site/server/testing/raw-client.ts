import { once } from 'node:events';
import type { Server } from 'node:http';
import { type Socket, connect } from 'node:net';

/** A connection that says and reads what it likes. */
export interface RawClient extends Disposable {
	socket: Socket;
	/** All that came. */
	heard: () => string;
	/** Resolves when something came that matches; fails where nothing does in time. */
	hears: (pattern: RegExp) => Promise<void>;
	isOver: () => boolean;
	/** Resolves when the connection is over, in whatever way. */
	over: Promise<void>;
}

const patienceMilliseconds = 30_000;

/** Connects to a server on this machine; reads all that comes unless told otherwise. */
export async function rawClient(server: Server, said = '', { reads = true } = {}): Promise<RawClient> {
	const socket = connect(portOf(server), '127.0.0.1').on('error', () => {});
	let isOver = false;
	const over = new Promise<void>((resolve) => {
		socket.once('close', () => {
			isOver = true;
			resolve();
		});
	});
	let text = '';
	if (reads) socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk));
	else socket.pause();
	await once(socket, 'connect');
	if (said !== '') socket.write(said);
	return {
		socket,
		heard: () => text,
		isOver: () => isOver,
		over,
		hears: async (pattern) => {
			const end = Date.now() + patienceMilliseconds;
			while (!pattern.test(text)) {
				if (Date.now() > end) throw new Error(`Nothing like ${pattern} came, but: ${text.slice(0, 500)}`);
				await new Promise((resolve) => setTimeout(resolve, 5));
			}
		},
		[Symbol.dispose]: () => void socket.destroy()
	};
}

/** A request as it goes over the wire. */
export function asking(path: string, lines: readonly string[] = []): string {
	return [`GET ${path} HTTP/1.1`, 'Host: site.example', ...lines, '', ''].join('\r\n');
}

function portOf(server: Server): number {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server does not listen');
	return address.port;
}
