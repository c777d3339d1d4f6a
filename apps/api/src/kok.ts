import { Command } from 'commander';
import { createAcceptCommand } from './cli/accept.ts';
import { createExportCommand, createImportCommand } from './cli/archive.ts';
import { createTokenCommand } from './cli/token.ts';
import { createDoctorCommand } from './cli/doctor.ts';
import { createFoundCommand } from './cli/found.ts';
import { createKeyCommand } from './cli/key.ts';
import { createPublishCommand } from './cli/publish.ts';
import { createReindexCommand } from './cli/reindex.ts';
import { createSeedCommand } from './cli/seed.ts';
import { createVerifyCommand } from './cli/verify.ts';
import { createEraseCommand } from './cli/erase.ts';
import { createWithdrawCommand } from './cli/withdraw.ts';
import { makeFilesPrivate } from './private-files.ts';

makeFilesPrivate();
// A reader of the output may stop reading, as “head” does. The command, such as an erasure, still runs to its end.
for (const stream of [process.stdout, process.stderr])
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
const program = new Command('kok')
	.description('Works beside a running server or without one, through the same commands and rules.')
	.addHelpText(
		'after',
		'\nExit codes: 0 done, 1 found wanting or refused, 2 wrong words on the command line, 78 wrong setting.'
	)
	.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

for (const command of [
	createTokenCommand(),
	createPublishCommand(),
	createKeyCommand(),
	createWithdrawCommand(),
	createEraseCommand(),
	createVerifyCommand(),
	createDoctorCommand(),
	createAcceptCommand(),
	createReindexCommand(),
	createSeedCommand(),
	createFoundCommand(),
	createExportCommand(),
	createImportCommand()
]) {
	program.addCommand(inherit(command, program));
}

try {
	await program.parseAsync();
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
}

/** Commands of commands end with the same codes as all others. */
function inherit(command: Command, from: Command): Command {
	command.copyInheritedSettings(from);
	for (const inner of command.commands) inherit(inner, command);
	return command;
}
