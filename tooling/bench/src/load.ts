import { type Socket, connect } from 'node:net';

// A process of its own: it asks for one path over kept connections, as fast as answers come, and counts them.
const [port = '0', path = '/', seconds = '1', connections = '16', form = 'packed'] = process.argv.slice(2);
const accepted = form === 'packed' ? 'Accept-Encoding: gzip, br\r\n' : '';
const request = `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n${accepted}\r\n`;
const headEnd = Buffer.from('\r\n\r\n');

let answers = 0;
const sockets = Array.from({ length: Number(connections) }, () => ask());
setTimeout(
	() => {
		for (const socket of sockets) socket.destroy();
		process.send?.({ answersPerSecond: answers / Number(seconds) });
		process.disconnect?.();
	},
	Number(seconds) * 1_000
);

function ask(): Socket {
	const socket = connect(Number(port), '127.0.0.1', () => socket.write(request));
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
		socket.write(request);
	});
	return socket.setNoDelay();
}

function bodyLength(head: string): number {
	const length = /^content-length: (\d+)$/im.exec(head)?.[1];
	if (!head.startsWith('HTTP/1.1 200') || length === undefined) throw new Error(`An answer of another kind: ${head}`);
	return Number(length);
}
