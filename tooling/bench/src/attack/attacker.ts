import { type Socket, connect } from 'node:net';
import { attackNamed } from './attacks.ts';

// A process of its own: it attacks a site on this machine in one way until its parent has seen enough.
const [name = '', port = '0'] = process.argv.slice(2);
const { sockets, says, reads, drips = '' } = attackNamed(name);
const tickMilliseconds = 100;
const awayMilliseconds = { least: 1_000, apart: 100, groups: 40 };
/** So that 10,000 are open after two seconds. */
const openedAtOnce = 500;
const opened = { most: 0, now: 0 };
const live = new Set<Socket>();
let isOver = false;

for (let index = 0; index < sockets; index += 1)
	setTimeout(open, Math.floor(index / openedAtOnce) * tickMilliseconds, index);
const ticking = setInterval(tick, tickMilliseconds);
process.once('message', () => {
	isOver = true;
	clearInterval(ticking);
	process.send?.({ connections: opened.most });
	for (const socket of live) socket.destroy();
	process.disconnect?.();
});

/** Whoever is cut off comes again after one to five seconds, so that the attack goes on. */
function open(index: number): void {
	if (isOver) return;
	const socket = connect(Number(port), '127.0.0.1', () => {
		opened.now += 1;
		opened.most = Math.max(opened.most, opened.now);
		socket.once('close', () => (opened.now -= 1));
		socket.write(says(index));
	});
	live.add(socket);
	socket.on('error', () => {});
	socket.on('close', () => {
		live.delete(socket);
		setTimeout(open, awayMilliseconds.least + (index % awayMilliseconds.groups) * awayMilliseconds.apart, index);
	});
	if (reads === 'everything') socket.on('end', () => socket.end()).on('data', () => {});
	else socket.pause();
}

function tick(): void {
	for (const socket of live) {
		if (drips !== '' && socket.writable) socket.write(drips);
		if (reads === 'slowly') socket.read(slowBytes);
	}
}

/** 2 KB a second. */
const slowBytes = 205;
