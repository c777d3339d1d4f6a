import { Day } from '@kok/domain/calendar';
import { Command, InvalidArgumentError, Option } from 'commander';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type Role, roles } from '../access/actor.ts';
import { invite, makeStartLink } from '../commands/accounts/invite.ts';
import { refusalWords } from '../http/problem.ts';
import { howToStart } from './how-to-start.ts';
import { atWork } from './workplace.ts';

interface Options {
	role: Role;
	name?: string;
	member?: string;
	until?: string;
}

/** `kok start-link`: prints the link by which the first person comes in, where nobody has yet. */
export function createStartCommand(): Command {
	return new Command('start-link')
		.description('Print a link for the first account, where there is none yet')
		.action(async () => {
			const made = await atWork(async ({ tools, config }) => ({ config, code: await makeStartLink(tools) }));
			if (made.code === undefined) throw new Error('There is an account already; invite others with kok invite.');
			process.stdout.write(`${made.config.origin}/start#${made.code}\n`);
			process.stderr.write(`${howToStart(made.config, made.code)}\n`);
		});
}

/** `kok invite`: prints a link by which a person comes in, also where nobody else can let them in any more. */
export function createInviteCommand(): Command {
	return new Command('invite')
		.description('Print a link by which a person makes an account')
		.argument('<email>', 'the address under which they sign in', readEmail)
		.addOption(new Option('--role <role>', 'what they may do').choices(roles).makeOptionMandatory())
		.option('--name <name>', 'their name; they can correct it')
		.option('--member <id>', 'for a delegate: the member or the body they act for')
		.option('--until <day>', 'the last day of that mandate, such as 2026-12-31', readDay)
		.action(printLink);
}

async function printLink(email: string, { role, name = email, member, until }: Options): Promise<void> {
	const caller = { actor: 'command-line', request: randomUUID() };
	const { config, result } = await atWork(async ({ tools, config: at }) => ({
		config: at,
		result: await invite(tools, { id: randomUUID(), email, name, role, actsFor: member, until, caller })
	}));
	if (result.outcome === 'refused') throw new Error(refusalWords[result.refusal].en);
	if (result.outcome !== 'invited') throw new Error('The invitation was made and has no link');
	process.stdout.write(`${config.origin}/einladung#${result.code}\n`);
	process.stderr.write(`The link is good once, until ${result.expiresAt.slice(0, 10)}. It is shown this once.\n`);
}

function readEmail(given: string): string {
	const read = z.email().safeParse(given.trim().toLowerCase());
	if (!read.success) throw new InvalidArgumentError('an address such as name@example.org');
	return read.data;
}

function readDay(given: string): string {
	if (!Day.safeParse(given).success) throw new InvalidArgumentError('a day such as 2026-12-31');
	return given;
}
