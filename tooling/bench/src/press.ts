import { generateNetwork } from '@kok/content/fictional/generate';
import { replay } from '@kok/content/replay';
import { compileRelease } from '@kok/domain/release/compile';
import { type Content, parseContent } from '@kok/domain/release/content';
import { type SignedEnvelope, hashText } from '@kok/release/envelope';
import { pruneRelease, writeRelease } from '@kok/release/folder';
import { loadOrCreateKeys } from '@kok/release/keys';
import { sealRelease } from '@kok/release/seal';
import { join } from 'node:path';
import * as z from 'zod';
import { markOf } from './marks.ts';

// A process of its own: it seals releases of an invented network, without an API, and publishes each when it is told.
const [dataDir = '', members = '43'] = process.argv.slice(2);
const Told = z.object({
	number: z.int(),
	/** Which titles bear the number of the release: those of all records, or of demands alone. */
	marked: z.enum(['all', 'demands'])
});

const firstDay = Date.parse('2026-10-01T09:00:00.000Z');
const day = 86_400_000;
const folder = join(dataDir, 'releases');
const { privateKey } = await loadOrCreateKeys(join(dataDir, 'keys'));
const content = contentOf(Number(members));
let previous: SignedEnvelope | undefined;

process.on('message', (message) => void publish(Told.parse(message)).then((envelope) => process.send?.(envelope)));
process.on('disconnect', () => process.exit());
process.send?.('ready');

/** Each release has a day of its own, so that every page tells which one it is of. */
async function publish({ number, marked }: z.infer<typeof Told>): Promise<SignedEnvelope> {
	const at = new Date(firstDay + number * day).toISOString();
	const unsealed = { content: mark(number, marked), number, at, previous, chainHead: '' };
	const sealed = sealRelease(unsealed, privateKey);
	await writeRelease(folder, sealed);
	await pruneRelease(folder, [sealed.envelope]);
	previous = sealed.envelope;
	return sealed.envelope;
}

function contentOf(size: number): Content {
	const history = generateNetwork({ seed: 7, members: size, until: '2026-11-24T09:00:00.000Z' });
	return compileRelease(replay(history, { hash: hashText }), { hash: hashText });
}

function mark(number: number, marked: 'all' | 'demands'): Content {
	const bearing = (records: unknown): unknown =>
		JSON.parse(JSON.stringify(records).replaceAll(/"(title|name|term)":"([^"]+)"/g, `"$1":"$2 ${markOf(number)}"`));
	const records =
		marked === 'all' ? bearing(content.records) : { ...content.records, demand: bearing(content.records.demand) };
	return parseContent({ ...content, records });
}
