import { runCommandLine } from './cli/command-line.ts';
import { makeFilesPrivate } from './private-files.ts';

makeFilesPrivate();
// A reader of the output may stop reading, as “head” does. The command, such as an erasure, still runs to its end.
for (const stream of [process.stdout, process.stderr])
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});

const code = await runCommandLine(process.argv.slice(2));
if (code !== undefined) process.exit(code);
