import type { Clock } from '@kok/release/clock';
import { removeFiles } from '@kok/release/whole-file';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupSettings, Config } from '../config.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Databases } from '../db/databases.ts';
import { holdFile } from '../hold-file.ts';
import { isDiskFull } from '../room.ts';
import { listBackups, nameOfBackup } from './backup-names.ts';
import type { Looked } from './examine-restored.ts';
import { createAgeKey, findWrongRecipient } from './keys-of-age.ts';
import type { Manifest } from './manifest.ts';
import { type PackedBackup, packBackup } from './pack-backup.ts';
import { readProofNote, writeProofNote } from './proof-note.ts';
import { proveBackup } from './prove-backup.ts';
import { stageBackup } from './stage-backup.ts';

/** What backing up works with. */
export interface BackupJob {
	folder: DataFolder;
	databases: Databases;
	databaseUrl?: Config['databaseUrl'];
	settings: Required<Pick<BackupSettings, 'folder' | 'recipients' | 'keep'>>;
	clock: Pick<Clock, 'now'>;
}

/** `wanting`: it was written, and looking at what was restored from it found something wrong. */
export type BackupMade =
	| ({ outcome: 'proved' | 'wanting'; file: string; looked: Looked[] } & PackedBackup)
	| { outcome: 'refused'; refusal: string };

/**
 * Makes a backup while the server goes on, and proves it at once. It is encrypted to one more key than those of the
 * settings, which only this process has and forgets: with that the file is read back from the disk, decrypted and restored.
 */
export async function makeBackup(job: BackupJob): Promise<BackupMade> {
	const { folder, settings } = job;
	const wrong = await findWrongRecipient(settings.recipients);
	if (wrong !== undefined) return refused(`${wrong} is no public key of age; it begins with age1 and is copied whole.`);
	if (!(await stat(settings.folder).catch(() => undefined))?.isDirectory()) {
		return refused(`There is no folder ${settings.folder} for backups; make it, or see that its disk is there.`);
	}
	const held = holdFile(folder.backingUp.lock);
	if (!held) return refused('Another backup is being made or proved; wait until it has finished.');
	try {
		return await makeAndProve(job);
	} catch (error) {
		if (!isDiskFull(error)) throw error;
		return refused(`There is no room left in ${settings.folder} or in the data folder; no backup was made.`);
	} finally {
		await rm(folder.backingUp.staging, { recursive: true, force: true });
		held.release();
	}
}

async function makeAndProve(job: BackupJob): Promise<BackupMade> {
	const { folder, databases, databaseUrl, settings, clock } = job;
	const { staging, proving, note } = folder.backingUp;
	const at = clock.now();
	const manifest = await stageBackup({ folder, databases }, { into: staging, at });
	await removeUnfinished(settings.folder, manifest);
	const file = nameOfBackup(manifest);
	const path = join(settings.folder, file);
	const own = await createAgeKey();
	const packed = await packBackup(staging, { file: path, recipients: [...settings.recipients, own.recipient], at });
	await rm(staging, { recursive: true, force: true });

	const proof = await proveBackup(path, { identities: [own.identity], folder: proving, databaseUrl, databases, at });
	if (proof.outcome === 'refused') return refused(`${path} was written and is not proved: ${proof.refusal}`);
	const { outcome, looked } = proof;
	if (outcome === 'proved') {
		await writeProofNote(note, { proved: { file, madeAt: at, provedAt: clock.now(), ...packed } });
	}
	const { keep } = settings;
	await removeOld(job, { network: manifest.network, keep: outcome === 'proved' ? keep : Math.max(keep, 2) });
	return { outcome, file: path, looked, ...packed };
}

/** What was cut short takes room for ever, which may be why it was cut short. */
async function removeUnfinished(folder: string, { network }: Manifest): Promise<void> {
	const own = (name: string) => name.startsWith(`kok-${network}-`) && name.endsWith('.unfinished');
	await removeFiles(folder, { except: (name) => !own(name) });
}

/** The newest backups of this network stay, and the newest that was proved. Those of other networks are let alone. */
async function removeOld(
	{ folder, settings }: BackupJob,
	{ network, keep }: { network: string; keep: number }
): Promise<void> {
	const { proved } = await readProofNote(folder.backingUp.note);
	const own = (await listBackups(settings.folder)).filter((backup) => backup.network === network);
	for (const { name } of own.slice(keep)) {
		if (name !== proved?.file) await rm(join(settings.folder, name), { force: true });
	}
}

function refused(refusal: string): BackupMade {
	return { outcome: 'refused', refusal };
}
