import { type Socket, connect } from 'node:net';

// A process of its own: it asks for one path over kept connections, as fast as answers come, and counts them.
const [port = '0', path = '/', seconds = '1', connections = '16', form = 'packed', token] = process.argv.slice(2);
const accepted = form === 'packed' ? 'Accept-Encoding: gzip, br\r\n' : '';
const signed = token === undefined ? '' : `Authorization: Bearer ${token}\r\n`;
const request = `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n${accepted}${signed}\r\n`;
const headEnd = Buffer.from('\r\n\r\n');

let answers = 0;
let isOver = false;
const sockets = new Set<Socket>();
for (let connection = 0; connection < Number(connections); connection += 1) ask();
setTimeout(
	() => {
		isOver = true;
		for (const socket of sockets) socket.destroy();
		process.send?.({ answersPerSecond: answers / Number(seconds) });
		process.disconnect?.();
	},
	Number(seconds) * 1_000
);

function ask(): void {
	const socket = connect(Number(port), '127.0.0.1', () => socket.write(request));
	sockets.add(socket.setNoDelay());
	// A server may limit the answers on one connection, and resets one on which more is asked.
	socket.on('error', () => undefined);
	socket.on('close', () => {
		sockets.delete(socket);
		if (!isOver) ask();
	});
	let missing: number | undefined;
	let head = Buffer.alloc(0);
	socket.on('data', (chunk: Buffer) => {
		let rest = chunk;
		if (missing === undefined) {
			head = Buffer.concat([head, chunk]);
			const end = head.indexOf(headEnd);
			if (end < 0) return;
			missing = bodyLength(head.subarray(0, end).toString('latin1'));
			rest = head.subarray(end + headEnd.length);
			head = Buffer.alloc(0);
		}
		missing -= rest.length;
		if (missing > 0) return;
		missing = undefined;
		answers += 1;
		if (!socket.readableEnded && socket.writable) socket.write(request);
	});
}

function bodyLength(head: string): number {
	const length = /^content-length: (\d+)$/im.exec(head)?.[1];
	if (!head.startsWith('HTTP/1.1 200') || length === undefined) throw new Error(`An answer of another kind: ${head}`);
	return Number(length);
}
