import { vi } from 'vitest';
import { runCommandLine } from '../cli/command-line.ts';

/**
 * Runs a command of `kok` in the process of the test, which takes a tenth of the time. It reads nothing of this
 * process's environment. How the program itself starts and ends is tested with `runProgram`.
 */
export async function kokHere(words: readonly string[], environment: Record<string, string>) {
	const before = { env: process.env, exitCode: process.exitCode, umask: process.umask(0o077) };
	const [out, err] = [heard(process.stdout), heard(process.stderr)];
	process.env = { PATH: before.env['PATH'], LOG_LEVEL: 'error', ...environment };
	process.exitCode = undefined;
	try {
		const code = (await runCommandLine(words)) ?? process.exitCode ?? 0;
		return { code, out: out.said(), err: err.said() };
	} finally {
		process.umask(before.umask);
		process.env = before.env;
		process.exitCode = before.exitCode;
		for (const { restore } of [out, err]) restore();
	}
}

/** Listens to what is written to an output, which does not appear there. */
function heard(output: NodeJS.WriteStream): { said: () => string; restore: () => void } {
	let text = '';
	const spy = vi.spyOn(output, 'write').mockImplementation((chunk) => {
		text += String(chunk);
		return true;
	});
	return { said: () => text, restore: () => void spy.mockRestore() };
}
