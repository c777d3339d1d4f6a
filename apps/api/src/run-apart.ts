import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How many characters of what a program wrote to its standard error are kept. */
const longestComplaint = 100_000;

/** With this code a program of ours ends that refuses what it was given (EX_DATAERR of sysexits). */
export const refusalCode = 65;

/**
 * Runs a program of ours in a process of its own, so that the memory it takes is free when it ends. It reads `input` on
 * its standard input. Without one that stays open, and its end tells the program that this process died. Throws with
 * what the program wrote to its standard error when it fails. Where it refuses what it was given, what it says then is
 * returned. The signal ends it at once, which throws; after it no program is started.
 */
export async function askApart(
	words: readonly string[],
	{ input, signal }: { input?: string; signal?: AbortSignal } = {}
): Promise<{ refusal: string } | undefined> {
	const ending = await run(words, input, signal);
	if (ending.code === refusalCode) return { refusal: ending.complaint.trimEnd() };
	if (ending.code !== 0) throw failureOf(words, ending);
	return undefined;
}

interface Ending {
	code: number | string | null;
	complaint: string;
}

async function run(words: readonly string[], input: string | undefined, signal?: AbortSignal): Promise<Ending> {
	signal?.throwIfAborted();
	const child = spawn(process.execPath, words, { stdio: ['pipe', 'inherit', 'pipe'] });
	signal?.addEventListener('abort', () => void child.kill());
	// It may be gone before it has read all.
	child.stdin.on('error', () => undefined);
	if (input !== undefined) child.stdin.end(input);
	let complaint = '';
	child.stderr.on('data', (piece: Buffer) => (complaint = (complaint + String(piece)).slice(0, longestComplaint)));
	await once(child, 'close');
	return { code: child.exitCode ?? child.signalCode, complaint };
}

function failureOf([program]: readonly string[], { code, complaint }: Ending): Error {
	return new Error(`${program} ended with ${code}: ${complaint}`);
}
