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
	/** Sent again and again, so often that the connection never is without a byte. */
	drip?: { piece: string; milliseconds: number };
	/** Sent again as soon as so many answers came. */
	ahead?: number;
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
	'documents ahead, all of them read': {
		sockets: 150,
		head: head('GET /api/openapi.json').repeat(16),
		reads: true,
		ahead: 16
	},
	'heads that drip': {
		sockets: 700,
		head: 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n',
		reads: true,
		drip: { piece: 'a: b\r\n', milliseconds: 500 }
	},
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
		if (attack.drip) drip(attack.drip, socket);
		if (attack.ahead !== undefined) goOn(attack, socket, attack.ahead);
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

function drip({ piece, milliseconds }: { piece: string; milliseconds: number }, socket: Socket): void {
	const timer = setInterval(() => socket.write(piece), milliseconds);
	socket.on('close', () => clearInterval(timer));
}

function goOn(attack: Way, socket: Socket, ahead: number): void {
	let answers = 0;
	socket.on('data', (piece: Buffer) => {
		answers += piece.toString('latin1').split('HTTP/1.1 200').length - 1;
		if (answers < ahead) return;
		answers = 0;
		socket.write(attack.head);
	});
}
