import { readEnvelope, type WritePoint, pruneRelease, writeRelease } from '../folder.ts';
import { loadOrCreateKeys } from '../keys.ts';
import { exampleSealer } from './example.ts';

const [folder = '', keysFolder = '', lastPoint = '', rounds = ''] = process.argv.slice(2);
const { seal } = exampleSealer(await loadOrCreateKeys(keysFolder));
let previous = await readEnvelope(folder);
let left = Number(rounds);

/** The process dies as if the machine were switched off: nothing of it runs after this. */
function mark(point: WritePoint): void {
	if (point !== lastPoint) return;
	left -= 1;
	if (left === 0) process.kill(process.pid, 'SIGKILL');
}

for (;;) {
	const number = (previous?.number ?? 0) + 1;
	const media = [Buffer.alloc(200_000, number)];
	const words = `Satz ${number} `.repeat(1_000);
	const sealed = seal({ number, words, media, ...(previous && { previous }) });

	await writeRelease(folder, { ...sealed, mark });
	await pruneRelease(folder, previous ? [sealed.envelope, previous] : [sealed.envelope]);
	previous = sealed.envelope;
}
