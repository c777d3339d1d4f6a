import { Command, CommanderError } from 'commander';
import { createAcceptCommand } from './accept.ts';
import { createExportCommand, createImportCommand } from './archive.ts';
import { createBackupCommand } from './backup.ts';
import { createDoctorCommand } from './doctor.ts';
import { createEraseCommand } from './erase.ts';
import { createFoundCommand } from './found.ts';
import { createKeyCommand } from './key.ts';
import { createLawCommand } from './law.ts';
import { createPublishCommand } from './publish.ts';
import { createReindexCommand } from './reindex.ts';
import { createReleasesCommand } from './releases.ts';
import { createRestoreCommand } from './restore.ts';
import { createSeedCommand } from './seed.ts';
import { createInviteCommand, createStartCommand } from './invite.ts';
import { createTokenCommand } from './token.ts';
import { createVerifyCommand } from './verify.ts';
import { createWithdrawCommand } from './withdraw.ts';
import { WrongSetting } from './workplace.ts';

/** Runs the command that the words after `kok` name. Returns the code with which the program has to end at once, if any. */
export async function runCommandLine(words: readonly string[]): Promise<number | undefined> {
	try {
		await createProgram().parseAsync(words, { from: 'user' });
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		if (error instanceof WrongSetting) return 78;
		process.exitCode = 1;
	}
	return undefined;
}

function createProgram(): Command {
	const program = new Command('kok')
		.description('Works beside a running server or without one, through the same commands and rules.')
		.addHelpText(
			'after',
			'\nExit codes: 0 done, 1 found wanting or refused, 2 wrong words on the command line, 78 wrong setting.'
		)
		.exitOverride();

	for (const command of [
		createStartCommand(),
		createInviteCommand(),
		createTokenCommand(),
		createPublishCommand(),
		createKeyCommand(),
		createWithdrawCommand(),
		createEraseCommand(),
		createVerifyCommand(),
		createDoctorCommand(),
		createAcceptCommand(),
		createReleasesCommand(),
		createReindexCommand(),
		createSeedCommand(),
		createLawCommand(),
		createFoundCommand(),
		createBackupCommand(),
		createRestoreCommand(),
		createExportCommand(),
		createImportCommand()
	]) {
		program.addCommand(inherit(command, program));
	}
	return program;
}

/** Commands of commands end with the same codes as all others. */
function inherit(command: Command, from: Command): Command {
	command.copyInheritedSettings(from);
	for (const inner of command.commands) inherit(inner, command);
	return command;
}
