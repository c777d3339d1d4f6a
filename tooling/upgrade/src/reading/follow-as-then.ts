import { systemClock } from '@kok/release/clock';
import { followReleases } from '@kok/release/follow';
import { readPublicKey } from '@kok/release/keys';
import { fixedPins } from '@kok/release/pins';
import { folderSource } from '@kok/release/source';
import { once } from 'node:events';

// A program that is run beside the packages of an earlier commit: it follows a folder with their code. Each line that it
// reads makes it tell what it serves and how it is.

const [folder = '', pem = ''] = process.argv.slice(2);
const follower = await followReleases({
	source: folderSource(folder),
	pins: fixedPins({ publicKey: readPublicKey(pem) }),
	clock: systemClock,
	onRelease: () => undefined
});
for (;;) {
	const current = follower.current();
	const served = current && { number: current.envelope.number, records: Object.keys(current.content.records) };
	process.stdout.write(`${JSON.stringify({ served, health: follower.health() })}\n`);
	if (process.stdin.readableEnded) break;
	await Promise.race([once(process.stdin, 'data'), once(process.stdin, 'end')]);
}
await follower.stop();
process.exit();
