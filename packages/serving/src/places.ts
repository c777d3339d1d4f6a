import type { Socket } from 'node:net';

/**
 * The places of a server's connections. A new one always gets a place: where there is none left, the connection that has
 * been idle longest loses its own, and where none is idle the one whose answer began first.
 */
export interface Places {
	enter: (socket: Socket) => void;
	/** It is being answered. */
	begin: (socket: Socket) => void;
	/** It is idle again. */
	rest: (socket: Socket) => void;
	/** Ends a connection at once. */
	cut: (socket: Socket) => void;
	has: (socket: Socket) => boolean;
	isAnswered: (socket: Socket) => boolean;
}

export function keepPlaces(most: number): Places {
	// Both in the order in which their connections came into them.
	const idle = new Set<Socket>();
	const answered = new Set<Socket>();

	function leave(socket: Socket): void {
		idle.delete(socket);
		answered.delete(socket);
	}

	function cut(socket: Socket): void {
		leave(socket);
		socket.destroy();
	}

	return {
		enter: (socket) => {
			const [longest] = idle.size > 0 ? idle : answered;
			if (longest && idle.size + answered.size >= most) cut(longest);
			idle.add(socket);
			socket.on('close', () => leave(socket));
		},
		begin: (socket) => {
			idle.delete(socket);
			answered.add(socket);
		},
		rest: (socket) => {
			answered.delete(socket);
			idle.add(socket);
		},
		cut,
		has: (socket) => idle.has(socket) || answered.has(socket),
		isAnswered: (socket) => answered.has(socket)
	};
}
