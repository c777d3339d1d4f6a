import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What one run of a program may cost. */
export interface ProgramLimits {
	memoryKibibytes: number;
	processorSeconds: number;
	/** Longer: others may be waiting for the same processor. */
	clockMilliseconds: number;
	/** Of what is given back. */
	bytes: number;
}

const root = resolve(import.meta.dirname, '../../../..');
/** The code that cleans, its packages and its bundle, and nothing of the data, least of all a key. */
const readable = [
	'apps/api/src/media',
	'apps/api/package.json',
	'apps/api/node_modules',
	'node_modules',
	'tooling/bundled'
];
/** The option that led this process to our bundle, if one did. From its source a program takes twice as long to start. */
const leadToBundle = (process.env['NODE_OPTIONS'] ?? '')
	.split(' ')
	.filter((option) => option.startsWith(`--import=${pathToFileURL(root).href}/`));

/**
 * Runs a program of Node on some bytes and returns what it gives back; nothing, where it was ended before it had
 * finished, failed, or gave back more than it may. It has no environment, so no secret, and may read its own code
 * alone: no network, no writing, no other process. That holds for JavaScript; native code is let in where `native`
 * says so, and is held by the limits of the operating system only.
 */
export async function runBounded(
	words: readonly string[],
	input: Uint8Array,
	{ limits, native }: { limits: ProgramLimits; native: boolean }
): Promise<Buffer | undefined> {
	const permissions = ['--permission', ...readable.map((path) => `--allow-fs-read=${join(root, path)}`)];
	const options = [
		...permissions,
		...leadToBundle,
		...(native ? ['--allow-addons'] : []),
		'--max-old-space-size=512',
		'--no-warnings'
	];
	const child = spawn('/bin/sh', ['-c', limitedStart(limits), process.execPath, ...options, ...words], {
		env: {},
		stdio: ['pipe', 'pipe', 'ignore'],
		timeout: limits.clockMilliseconds,
		killSignal: 'SIGKILL'
	});
	const ended = new Promise<number | null>((settle, fail) => child.on('close', settle).on('error', fail));
	// It may be gone before it has read all.
	child.stdin.on('error', () => undefined).end(input);
	const [said, code] = await Promise.all([readUpTo(limits.bytes, child), ended]);
	return code === 0 ? said : undefined;
}

/** A shell sets the limits of the operating system, which hold for native code as well; whoever waits for a page goes first. */
function limitedStart({ memoryKibibytes, processorSeconds }: ProgramLimits): string {
	return `ulimit -c 0; ulimit -f 0; ulimit -t ${processorSeconds}; ulimit -d ${memoryKibibytes} || true; exec nice -n 10 "$0" "$@"`;
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
