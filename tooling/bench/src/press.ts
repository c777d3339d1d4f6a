import { generateNetwork } from '@kok/content/fictional/generate';
import { replay } from '@kok/content/replay';
import { compileRelease } from '@kok/domain/release/compile';
import { type Content, parseContent } from '@kok/domain/release/content';
import { type SignedEnvelope, hashText } from '@kok/release/envelope';
import { pruneRelease, readEnvelope, writeRelease } from '@kok/release/folder';
import { loadOrCreateKeys } from '@kok/release/keys';
import { contentFile } from '@kok/release/layout';
import { sealRelease } from '@kok/release/seal';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { markOf } from './marks.ts';

// A process of its own: it seals releases of an invented network, without an API, and publishes each when it is told.
const [dataDir = '', members = '43', until = '2026-11-24T09:00:00.000Z'] = process.argv.slice(2);
const Told = z.union([
	z.object({
		/** How many releases to lay ready, numbered from 1. */
		seal: z.int(),
		/** Which titles bear the number of the release: those of all records, or of demands alone. */
		marked: z.enum(['all', 'demands'])
	}),
	z.object({ publish: z.int() })
]);

const folder = join(dataDir, 'releases');
const { privateKey } = await loadOrCreateKeys(join(dataDir, 'keys'));
const content = contentOf(Number(members));

process.on('message', (message) => void obey(Told.parse(message)).then(() => process.send?.('done')));
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function obey(told: z.infer<typeof Told>): Promise<void> {
	if ('publish' in told) await publish(told.publish);
	else await sealAll(told.seal, told.marked);
}

/** Laid ready in folders of their own, so that sealing takes no time from what is measured. */
async function sealAll(count: number, marked: 'all' | 'demands'): Promise<void> {
	let previous: SignedEnvelope | undefined;
	for (let number = 1; number <= count; number += 1) {
		const at = new Date(Date.parse(until) - (count - number) * 1_000).toISOString();
		const unsealed = { content: mark(number, marked), number, at, previous, chainHead: '' };
		const sealed = sealRelease(unsealed, privateKey);
		await writeRelease(readyFolder(number), sealed);
		previous = sealed.envelope;
	}
}

async function publish(number: number): Promise<void> {
	const envelope = await readEnvelope(readyFolder(number));
	if (!envelope) throw new Error(`Release ${number} is not ready`);
	const contentText = await readFile(join(readyFolder(number), contentFile(envelope.content)), 'utf8');
	await writeRelease(folder, { contentText, envelope });
	await pruneRelease(folder, [envelope]);
}

function readyFolder(number: number): string {
	return join(dataDir, 'ready', String(number));
}

function contentOf(size: number): Content {
	const history = generateNetwork({ seed: 7, members: size, until });
	return compileRelease(replay(history, { hash: hashText }), { hash: hashText });
}

function mark(number: number, marked: 'all' | 'demands'): Content {
	const bearing = (records: unknown): unknown =>
		JSON.parse(JSON.stringify(records).replaceAll(/"(title|name|term)":"([^"]+)"/g, `"$1":"$2 ${markOf(number)}"`));
	const records =
		marked === 'all' ? bearing(content.records) : { ...content.records, demand: bearing(content.records.demand) };
	return parseContent({ ...content, records });
}
