import { buffer } from 'node:stream/consumers';
import { cleanFile } from './clean-file.ts';

/** The program in which files of strangers are opened: a file on standard input, the verdict and the cleaned file on the other side. */
const cleaned = await cleanFile(await buffer(process.stdin));
if ('refusal' in cleaned) process.stdout.write(`${JSON.stringify(cleaned)}\n`);
else {
	const { bytes, ...file } = cleaned;
	process.stdout.write(`${JSON.stringify(file)}\n`);
	process.stdout.write(bytes);
}
