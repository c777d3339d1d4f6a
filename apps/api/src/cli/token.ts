import { Day } from '@kok/domain/calendar';
import { Command, InvalidArgumentError, Option } from 'commander';
import { randomUUID } from 'node:crypto';
import { type Role, roles } from '../access/actor.ts';
import { createToken, tokenRefusals } from '../commands/tokens.ts';
import { atWork } from './workplace.ts';

interface Options {
	role: Role;
	member?: string;
	until?: string;
	name: string;
	days?: number;
}

/** `kok token create`: lets a program or a person in; the secret is printed once, alone on standard output. */
export function createTokenCommand(): Command {
	const create = new Command('create')
		.description('Make a token and print it, this once')
		.addOption(new Option('--role <role>', 'what it may do').choices(roles).makeOptionMandatory())
		.requiredOption('--name <name>', 'what it is for; never a secret')
		.option('--member <id>', 'for a delegate: the member or the body it acts for')
		.option('--until <day>', 'the last day of that mandate, such as 2026-12-31', readDay)
		.option('--days <number>', 'ends after so many days, a year at most', readDays)
		.action(printToken);
	return new Command('token').description('Let programs and people in').addCommand(create);
}

async function printToken({ role, member, until, name, days }: Options): Promise<void> {
	const caller = { actor: 'command-line', request: randomUUID() };
	const result = await atWork(({ tools }) => createToken(tools, { role, member, until, name, days, caller }));
	if (result.outcome === 'refused') throw new Error(tokenRefusals[result.refusal].en);
	process.stdout.write(`${result.secret}\n`);
	process.stderr.write(
		`Token "${name}" (${role}) is good until ${result.token.expiresAt.slice(0, 10)}. It is shown this once.\n`
	);
}

function readDay(given: string): string {
	if (!Day.safeParse(given).success) throw new InvalidArgumentError('a day such as 2026-12-31');
	return given;
}

function readDays(given: string): number {
	const days = Number(given);
	if (!Number.isInteger(days) || days < 1 || days > 365) throw new InvalidArgumentError('a whole number from 1 to 365');
	return days;
}
