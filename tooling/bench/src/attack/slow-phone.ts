import { connect } from 'node:net';

/** How many seconds a telephone at 2 KB a second takes for a page; `undefined` where it does not get it whole. */
export async function readSlowly(port: number, path: string): Promise<number | undefined> {
	const start = performance.now();
	const request = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n`;
	const socket = connect(port, '127.0.0.1', () => socket.write(request)).on('error', () => {});
	const pieces: Buffer[] = [];
	const reading = setInterval(() => {
		const piece: unknown = socket.read(piecePerTick) ?? socket.read();
		if (piece instanceof Buffer) pieces.push(piece);
	}, tickMilliseconds);
	await new Promise((resolve) => socket.once('close', resolve));
	clearInterval(reading);
	const all = Buffer.concat(pieces);
	const headEnd = all.indexOf('\r\n\r\n');
	const length = /^content-length: (\d+)/im.exec(all.subarray(0, headEnd).toString('latin1'))?.[1];
	const isWhole = all.length - headEnd - 4 === Number(length);
	return isWhole ? (performance.now() - start) / 1_000 : undefined;
}

const tickMilliseconds = 100;
const piecePerTick = 205;
