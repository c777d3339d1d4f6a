import { systemClock } from '@kok/release/clock';
import { createWhole, readIfThere } from '@kok/release/whole-file';
import { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { listBackups } from '../backup/backup-names.ts';
import { createAgeKey, identityFileOf, readIdentities } from '../backup/keys-of-age.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { writeProofNote } from '../backup/proof-note.ts';
import { proveBackup } from '../backup/prove-backup.ts';
import { readMark } from '../backup/stage-backup.ts';
import { linesOf } from '../backup/told.ts';
import { holdFile } from '../hold-file.ts';
import { type Workplace, atWork, refuse } from './workplace.ts';

interface Asked {
	newKey?: string;
	prove?: true;
	identity?: string;
	only?: true;
}

/** `kok backup`: makes a backup, proves the newest with its key, or makes that key. */
export function createBackupCommand(): Command {
	return new Command('backup')
		.description('Make an encrypted backup beside a running server, and prove it by restoring it')
		.argument('[folder]', 'where to (default: BACKUP_DIR)')
		.option('--new-key <file>', 'make a key instead: the private half goes into a file that you keep away from here')
		.option('--prove', 'make none, but restore the newest with its private key into a place apart, and look at it')
		.option('--identity <file>', 'the private key; - reads it from the standard input, so that it lies on no disk here')
		.option('--only', 'once it is proved, remove all older ones of this network: they hold what was erased since')
		.action(async (folder: string | undefined, { newKey, prove, identity, only }: Asked) => {
			if (newKey !== undefined) return makeKey(newKey);
			if (prove === undefined && identity === undefined) {
				return atWork(async (place) => backUp(place, { folder, isOnly: only === true }));
			}
			if (identity === undefined) {
				throw new Error('The server cannot read its backups: name the private key with --identity FILE.');
			}
			const identities = await requireIdentities(identity);
			return atWork(async (place) => proveNewest(place, { folder, identities }));
		});
}

/** Written so that `age` reads it, and never over another. */
async function makeKey(file: string): Promise<void> {
	if (await readIfThere(file)) throw new Error(`${file} is there already; name another file.`);
	const key = await createAgeKey();
	await createWhole(resolve(file), Buffer.from(identityFileOf(key, systemClock.now())), { mode: 0o600 });
	process.stdout
		.write(`The private key is in ${file}. Keep it where the server is not, twice; whoever has it reads every backup.
BACKUP_RECIPIENTS=${key.recipient}
`);
}

async function backUp(
	{ config, folder, tools }: Workplace,
	{ folder: into, isOnly }: { folder: string | undefined; isOnly: boolean }
): Promise<void> {
	const { databaseUrl, backup } = config;
	const target = requireFolder(config, into);
	if (backup.recipients.length === 0) {
		refuse('BACKUP_RECIPIENTS is not set; kok backup --new-key FILE makes a key and prints what to set it to.');
	}
	const { databases, clock } = tools;
	const settings = { ...backup, folder: target, ...(isOnly && { keep: 1 }) };
	const made = await makeBackup({ folder, databases, databaseUrl, settings, clock });
	if (made.outcome === 'refused') throw new Error(made.refusal);
	process.stdout.write(`${linesOf(made.looked)}${made.file}\n`);
	if (made.outcome === 'wanting') throw new Error('The backup was written, but what was restored from it is wanting.');
	process.stdout
		.write(`Proved: it was restored from the disk and is whole. Whether your private key opens it is shown by
kok backup --prove --identity FILE.
`);
}

async function proveNewest(
	{ config, folder, tools: { databases, clock } }: Workplace,
	{ folder: from, identities }: { folder: string | undefined; identities: readonly string[] }
): Promise<void> {
	const { lock, proving, note } = folder.backingUp;
	const path = await requireNewest(requireFolder(config, from), await readMark(databases.read));
	const held = holdFile(lock);
	if (!held) throw new Error('Another backup is being made or proved; wait until it has finished.');
	try {
		const at = clock.now();
		const proof = await proveBackup(path, {
			...{ identities, folder: proving, databaseUrl: config.databaseUrl },
			...{ databases, at }
		});
		if (proof.outcome === 'refused') throw new Error(proof.refusal);
		process.stdout.write(linesOf(proof.looked));
		if (proof.outcome === 'wanting') throw new Error(`${path} is wanting.`);
		const opened = { file: basename(path), madeAt: proof.manifest.at, openedAt: at };
		await writeProofNote(note, { opened });
		process.stdout.write(`Proved: your key opens ${path}, and what was restored from it is whole.\n`);
	} finally {
		held.release();
	}
}

function requireFolder({ backup }: Workplace['config'], named: string | undefined): string {
	const folder = named === undefined ? backup.folder : resolve(named);
	return folder ?? refuse('BACKUP_DIR is not set; set it, or name a folder.');
}

async function requireNewest(folder: string, network: string): Promise<string> {
	const all = await listBackups(folder);
	const newest = all.find((backup) => backup.network === network);
	if (newest) return join(folder, newest.name);
	throw new Error(
		all.length === 0
			? `There is no backup in ${folder}.`
			: `${folder} holds backups of other networks alone, such as ${all[0]?.name}; those of this one begin with kok-${network}.`
	);
}

/** The private keys in a file, or from the standard input. */
export async function requireIdentities(file: string): Promise<readonly string[]> {
	const read = await readIdentities(file === '-' ? await text(process.stdin) : await readFile(file, 'utf8'));
	if ('refusal' in read) throw new Error(`${file}: ${read.refusal}`);
	return read.identities;
}
