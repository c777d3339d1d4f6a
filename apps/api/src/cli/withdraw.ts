import type { Withdrawal } from '@kok/domain/rules/withdrawal';
import { refusals } from '@kok/domain/refusals';
import { readEnvelope } from '@kok/release/folder';
import type { PartName } from '@kok/domain/rules/part';
import { Command, Option } from 'commander';
import type { Kysely } from 'kysely';
import { randomUUID } from 'node:crypto';
import { type WithdrawOutcome, withdrawRecord } from '../commands/withdraw-record.ts';
import { findParts } from '../db/stores/part-store.ts';
import { findRecord } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { nameOf } from '../nothing-founded.ts';
import { readShown } from '../publishing/read-state.ts';
import { recordIdsIn } from '../publishing/reappearing.ts';
import type { Publisher } from '../publishing/reconcile.ts';
import { addLatePictures, untilSealed } from './until-sealed.ts';
import { type Workplace, atWork } from './workplace.ts';

const reasons = ['protection', 'over', 'replaced'] as const;

/** `kok withdraw RECORD`: takes a record from the public and says whether it is gone. */
export function createWithdrawCommand(): Command {
	return new Command('withdraw')
		.description('Take a record from the public, and say whether it is gone')
		.argument('<record>', 'id of the record')
		.addOption(new Option('--for <reason>', 'why').choices(reasons).default('protection'))
		.option('--by <record>', 'for “replaced”: id of the record that takes its place')
		.action(async (record: string, given: { for: (typeof reasons)[number]; by?: string }) => {
			const withdrawal = withdrawalOf(given.for, given.by);
			const isGone = await atWork(async (place) => withdraw(place, record.toLowerCase(), withdrawal), {
				protects: withdrawal.reason === 'protection'
			});
			if (!isGone) process.exitCode = 1;
		});
}

async function withdraw({ tools, publisher, config }: Workplace, id: string, withdrawal: Withdrawal): Promise<boolean> {
	const caller = { actor: 'command-line', request: randomUUID() };
	const revisions = await revisionsOf(tools.databases.read, id);
	const result = await withdrawRecord(tools, { id, withdrawal, revisions, caller });
	const isRepeated = result.outcome === 'refused' && result.refusal === 'withdrawn';
	if (result.outcome !== 'withdrawn' && !isRepeated) throw new Error(sentenceFor(result, config));
	const sealing = await untilSealed(publisher);
	const { isGone, words } = sealing;
	const recorded = isRepeated ? await alreadyWords(tools.databases.read, id) : 'It is withdrawn in the database.';
	if (isGone) {
		process.stdout.write(isRepeated ? `${recorded} ${words}\n` : `${words}\n`);
		const lacking = await addLatePictures(publisher, sealing);
		if (lacking !== undefined) process.stdout.write(`${lacking}\n`);
		return true;
	}
	const shown = (await isShown(publisher, id)) ? 'still shows it' : 'does not show it';
	process.stdout.write(`${recorded} The release in the folder ${shown}. ${words}\n`);
	return false;
}

/** A second withdrawal changes nothing: the first one holds, with its reason. */
async function alreadyWords(db: Kysely<Database>, id: string): Promise<string> {
	const withdrawn = (await findRecord(db, id))?.withdrawn;
	return `It was withdrawn before, for the reason “${withdrawn?.reason ?? ''}”; nothing was changed.`;
}

/** Where the release cannot be read, it is taken to show everything. */
async function isShown({ folder }: Publisher, id: string): Promise<boolean> {
	const envelope = await readEnvelope(folder).catch(() => undefined);
	const content = envelope && (await readShown(folder, envelope));
	return content ? recordIdsIn(content).has(id) : true;
}

function withdrawalOf(reason: (typeof reasons)[number], by: string | undefined): Withdrawal {
	if (reason !== 'replaced') return { reason };
	if (by === undefined) throw new Error('Say with --by which record takes its place.');
	return { reason, by };
}

/** The command line withdraws the record as it is now, whatever its revisions. */
export async function revisionsOf(
	db: Kysely<Database>,
	id: string
): Promise<Readonly<Partial<Record<PartName, number>>>> {
	const parts = [...((await findParts(db, [id])).get(id) ?? [])];
	return Object.fromEntries(parts.map(([name, { revision }]) => [name, revision] as const));
}

/** Why a record was neither withdrawn nor erased. */
export function sentenceFor(
	result: Exclude<WithdrawOutcome, { outcome: 'withdrawn' }>,
	place: Workplace['config']
): string {
	if (result.outcome === 'refused') return refusals[result.refusal].en;
	return result.outcome === 'stale'
		? 'Someone changed the record just now; try again.'
		: `There is no such record in ${nameOf(place)}.`;
}
