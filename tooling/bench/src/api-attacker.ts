import { type Socket, connect } from 'node:net';

// A process of its own: it attacks an API on this machine in one way until its parent has seen enough.
const [name = '', port = '0', token = ''] = process.argv.slice(2);
const block = 'x'.repeat(0x10000);
const chunk = `10000\r\n${block}\r\n`;
const fileBytes = 19 * 1_024 * 1_024;

interface Way {
	sockets: number;
	head: string;
	/** Sent again and again as fast as it is taken, until so many bytes are sent. */
	body?: { piece: string; bytes: number };
	reads: boolean;
}

const ways: Readonly<Record<string, Way>> = {
	'bodies without a token': {
		sockets: 60,
		head: head('POST /api/media', 'Transfer-Encoding: chunked'),
		body: { piece: chunk, bytes: Infinity },
		reads: true
	},
	'bodies without end': {
		sockets: 60,
		head: head('POST /api/publications', `Authorization: Bearer ${token}`, 'Transfer-Encoding: chunked'),
		body: { piece: chunk, bytes: Infinity },
		reads: true
	},
	'20 uploads of 19 MB': {
		sockets: 20,
		head: head(
			'POST /api/media',
			`Authorization: Bearer ${token}`,
			'Content-Type: image/png',
			`Content-Length: ${fileBytes}`
		),
		body: { piece: block, bytes: fileBytes },
		reads: true
	},
	'requests ahead, nothing read': { sockets: 150, head: head('GET /api/openapi.json').repeat(16), reads: false },
	'silent connections': { sockets: 400, head: '', reads: false }
};

const way = ways[name];
if (!way) throw new Error(`There is no attack “${name}”`);
const live = new Set<Socket>();
let isOver = false;
process.once('message', () => {
	isOver = true;
	for (const socket of live) socket.destroy();
	process.disconnect?.();
});
for (let index = 0; index < way.sockets; index += 1) open(way);

function head(line: string, ...fields: string[]): string {
	return [`${line} HTTP/1.1`, 'Host: localhost', ...fields, '', ''].join('\r\n');
}

/** Whoever is cut off comes again, so that the attack goes on. */
function open(attack: Way): void {
	if (isOver) return;
	const socket = connect(Number(port), '127.0.0.1', () => {
		socket.write(attack.head);
		if (attack.reads) socket.resume();
		send(attack, socket, 0);
	});
	live.add(socket);
	socket.on('error', () => {});
	socket.on('close', () => {
		live.delete(socket);
		setTimeout(open, 100, attack);
	});
}

function send(attack: Way, socket: Socket, sent: number): void {
	const { body } = attack;
	if (!body || socket.destroyed || sent >= body.bytes) return;
	const piece = body.piece.slice(0, body.bytes - sent);
	socket.write(piece, () => send(attack, socket, sent + piece.length));
}
