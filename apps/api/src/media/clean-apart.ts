import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { type CleanedFile, keptTypes } from './cleaned-file.ts';
import { isSaidToBe, kindOf } from './file-kind.ts';
import { type MediaRefusal, mediaRefusalCodes } from './refusals.ts';

const root = resolve(import.meta.dirname, '../../../..');
const program = join(import.meta.dirname, 'cleaner.ts');

/** What one file may cost. */
interface CleaningLimits {
	memoryKibibytes: number;
	processorSeconds: number;
	/** Longer: others may be waiting for the same processor. */
	clockMilliseconds: number;
	/** Of what is given back. */
	bytes: number;
}

const usualLimits: CleaningLimits = {
	memoryKibibytes: 1_536 * 1_024,
	processorSeconds: 15,
	clockMilliseconds: 60_000,
	bytes: 24 * 1_024 * 1_024
};

/** Read by the program: the code that cleans and its packages, and nothing of the data, least of all a key. */
const readable = ['apps/api/src/media', 'apps/api/package.json', 'apps/api/node_modules', 'node_modules'];

const commandLine = [
	// Nothing else is open to it: no network, no writing, no other process, whatever a file makes of the decoders.
	'--permission',
	'--allow-addons',
	...readable.map((path) => `--allow-fs-read=${join(root, path)}`),
	'--max-old-space-size=512',
	'--no-warnings',
	program
];

const Verdict = z.union([
	z.strictObject({ refusal: z.enum(mediaRefusalCodes) }),
	z.strictObject({
		mediaType: z.enum(keptTypes),
		width: z.int().min(1).max(16_383).optional(),
		height: z.int().min(1).max(16_383).optional()
	})
]);

/**
 * Makes a file harmless in a process of its own, bounded in time and memory: what it does to its decoders it does to
 * that process, which has no secret, no network and nothing to write to. One that takes too much is refused.
 */
export async function cleanApart(
	bytes: Uint8Array,
	mediaType: string | undefined,
	limits = usualLimits
): Promise<CleanedFile | { refusal: MediaRefusal }> {
	if (bytes.length === 0) return { refusal: 'file-empty' };
	const kind = kindOf(bytes);
	if (kind === undefined) return { refusal: 'type-not-taken' };
	if (kind === 'svg') return { refusal: 'drawing-not-taken' };
	if (!isSaidToBe(kind, mediaType)) return { refusal: 'not-what-it-says' };

	const said = await runCleaner(bytes, limits);
	return said === undefined ? { refusal: 'too-demanding' } : readVerdict(said);
}

/** What the program said; nothing where it was ended before it had finished. */
async function runCleaner(bytes: Uint8Array, limits: CleaningLimits): Promise<Buffer | undefined> {
	const child = spawn('/bin/sh', ['-c', limitedStart(limits), process.execPath, ...commandLine], {
		env: {},
		stdio: ['pipe', 'pipe', 'ignore'],
		timeout: limits.clockMilliseconds,
		killSignal: 'SIGKILL'
	});
	const ended = new Promise<number | null>((settle, fail) => child.on('close', settle).on('error', fail));
	// It may refuse and be gone before it has read all.
	child.stdin.on('error', () => undefined).end(bytes);
	const [said, code] = await Promise.all([readUpTo(limits.bytes, child), ended]);
	return code === 0 ? said : undefined;
}

/** A program that was taken over may go on talking for ever; then it is ended. */
async function readUpTo(limit: number, child: { stdout: AsyncIterable<Buffer>; kill: (signal: 'SIGKILL') => unknown }) {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of child.stdout) {
		length += chunk.length;
		if (length <= limit) chunks.push(chunk);
		else child.kill('SIGKILL');
	}
	return length <= limit ? Buffer.concat(chunks) : undefined;
}

/** A shell sets the limits of the operating system, which hold for what the decoders take as well. */
function limitedStart({ memoryKibibytes, processorSeconds }: CleaningLimits): string {
	return `ulimit -c 0; ulimit -f 0; ulimit -t ${processorSeconds}; ulimit -d ${memoryKibibytes} || true; exec "$0" "$@"`;
}

/** Not trusted either: a file may have taken the program over. */
function readVerdict(said: Buffer): CleanedFile | { refusal: MediaRefusal } {
	const end = said.indexOf('\n');
	const verdict = Verdict.parse(JSON.parse(said.toString('utf8', 0, end)));
	if ('refusal' in verdict) return verdict;

	const { width, height, ...file } = verdict;
	const bytes = said.subarray(end + 1);
	const isOfItsType = kindOf(bytes) === (file.mediaType === 'application/pdf' ? 'pdf' : 'webp');
	if (!isOfItsType) throw new Error('The cleaner gave back a file of another type');
	return { ...file, bytes, ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}
