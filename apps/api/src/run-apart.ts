import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How many characters of a failed program's complaint are repeated. */
const longestComplaint = 4_000;

/**
 * Runs a program of ours in a process of its own, so that the memory it takes is free when it ends. It reads `input` on
 * its standard input. Without one that stays open, and its end tells the program that this process died. Throws with
 * what the program wrote to its standard error when it fails.
 */
export async function runApart(words: readonly string[], input?: string): Promise<void> {
	const child = spawn(process.execPath, words, { stdio: ['pipe', 'inherit', 'pipe'] });
	// It may be gone before it has read all.
	child.stdin.on('error', () => undefined);
	if (input !== undefined) child.stdin.end(input);
	let complaint = '';
	child.stderr.on('data', (piece: Buffer) => (complaint = (complaint + String(piece)).slice(0, longestComplaint)));
	await once(child, 'close');
	if (child.exitCode !== 0)
		throw new Error(`${words[0]} ended with ${child.exitCode ?? child.signalCode}: ${complaint}`);
}
