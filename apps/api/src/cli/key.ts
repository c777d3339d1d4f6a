import { createKeyPair, keyIdOf, writtenAsPem } from '@kok/release/keys';
import { hashText } from '@kok/release/envelope';
import { createWhole, readIfThere } from '@kok/release/whole-file';
import { Command } from 'commander';
import { type KeyObject, randomUUID } from 'node:crypto';
import { type KeyChange, recoverKey, replaceKey, rotateKey } from '../commands/change-key.ts';
import { acceptedKey } from '../db/stores/succession-store.ts';
import { privatePem } from '../keys/key-ring.ts';
import { sentencesFor, wordsFor } from './publish.ts';
import { codeOf, readRecoveryKey, requireOwn } from './recovery-key.ts';
import { untilWhole } from './until-sealed.ts';
import { type Workplace, atWork } from './workplace.ts';

/** `kok key ...`: the key that seals releases, and the recovery key that overrules it. */
export function createKeyCommand(): Command {
	const key = new Command('key').description('Change the key that seals releases, also beside a running server');
	key
		.command('show')
		.description('Print the hash of the public key file, as sha256sum gives it')
		.action(async () => atWork(show));
	key
		.command('rotate')
		.description('Make a new key, signed by the one before: followers come along')
		.action(async () => changeKey(async ({ tools, ...place }) => rotateKey(tools, placeOf(place))));
	key
		.command('recover')
		.description(
			'After a loss or a theft: make a new key, signed by the recovery key, which overrules every key before'
		)
		.argument('<file>', 'the private recovery key, from where you keep it')
		.option('--replaces <id...>', 'ids of further keys that followers may have pinned (`key` in their envelope.json)')
		.option('--sha256 <hash>', 'of the public recovery key, where recovery.pub is lost here; printed when it was made')
		.action(async (file: string, { replaces = [], sha256 }: { replaces?: string[]; sha256?: string }) =>
			changeKey(async (place) => recover(place, { file, replaces, sha256 }))
		);
	key
		.command('replace')
		.description('Without a recovery key: make a new key for which nothing vouches; every follower must pin it by hand')
		.requiredOption('--unproven', 'you know that followers stay on the last release until they have done so')
		.action(async () => changeKey(async ({ tools, ...place }) => replaceKey(tools, placeOf(place))));
	key
		.command('recovery')
		.description('The recovery key')
		.command('create')
		.description('Make a recovery key; its private half is written to a file that you take away')
		.argument('<file>', 'where to write the private half; a memory stick, for example')
		.action(async (file: string) => atWork(async (place) => createRecovery(place, file)));
	return key;
}

async function show({ publisher: { keys } }: Workplace): Promise<void> {
	const { shown, recovery } = await keys.read();
	process.stdout.write(shown ? `release.pub   ${fileHashOf(shown)}\n` : 'release.pub is missing\n');
	process.stdout.write(
		recovery ? `recovery.pub  ${fileHashOf(recovery)}\n` : 'There is no recovery key: kok key recovery create FILE\n'
	);
}

async function changeKey(work: (place: Workplace) => Promise<KeyChange>): Promise<void> {
	await atWork(async (place) => {
		const changed = await work(place);
		if (changed.outcome === 'refused') throw new Error(refusalOf(changed.refusal, place.config.dataDir));
		const published = await untilWhole(place.publisher);
		process.stdout.write(
			[
				`The new key has the SHA-256 ${fileHashOf(changed.publicKey)} (sha256sum release.pub).`,
				wordsFor(published, place.config.dataDir),
				`Back up ${place.folder.keys}/release.key apart from the data.`,
				''
			].join('\n')
		);
		if (published.outcome === 'busy' || published.outcome === 'refused') process.exitCode = 1;
	});
}

function refusalOf(refusal: Extract<KeyChange, { outcome: 'refused' }>['refusal'], dataDir: string): string {
	if (refusal === 'changed-meanwhile') return 'Someone else changed the key at the same moment; try again.';
	return sentencesFor(refusal, dataDir);
}

async function recover(
	place: Workplace,
	{ file, replaces, sha256 }: { file: string; replaces: readonly string[]; sha256: string | undefined }
): Promise<KeyChange> {
	const { recoveryKey, text } = await readRecoveryKey(file);
	await requireOwn(place, { file, recoveryKey, sha256 });
	const atItsMaking = /^Release key: ([0-9a-f]{64})$/m.exec(text)?.[1];
	const known = [...replaces, ...(atItsMaking === undefined ? [] : [atItsMaking])];
	return recoverKey(place.tools, placeOf(place), { recoveryKey, replaces: known });
}

async function createRecovery({ tools, publisher: { keys }, folder }: Workplace, file: string): Promise<void> {
	if ((await keys.read()).recovery) {
		throw new Error(
			`There is a recovery key already: ${folder.keys}/recovery.pub. Remove that file first if no follower is to heed it any more.`
		);
	}
	if (await readIfThere(file)) throw new Error(`${file} is there already; name another file.`);
	const { privateKey, publicKey } = createKeyPair();
	const id = (await acceptedKey(tools.databases.read)) ?? keyIdOfFile((await keys.read()).shown);
	const written = Buffer.from(`${preamble(id)}${privatePem(privateKey)}`);
	await createWhole(file, written, { mode: 0o600 }).catch((cause: unknown) => {
		throw new Error(`${file} cannot be written (${codeOf(cause)}); name a file in a folder that is there.`, { cause });
	});
	await keys.keepRecovery(publicKey);
	process.stdout.write(
		[
			`The private half is in ${file}. Take it away from this machine, and keep it where no server can read it.`,
			`Its public half, ${folder.keys}/recovery.pub, has the SHA-256 ${fileHashOf(publicKey)}.`,
			'Give that file to everyone who follows your releases: their setting RECOVERY_KEY names it.',
			''
		].join('\n')
	);
}

/** Readers of keys pass over what stands before the key itself. */
function preamble(id: string | undefined): string {
	const made = `Recovery key of the releases, made ${new Date().toISOString().slice(0, 10)}.\n`;
	return id === undefined ? made : `${made}Release key: ${id}\n`;
}

function keyIdOfFile(publicKey: KeyObject | undefined): string | undefined {
	return publicKey && keyIdOf(publicKey);
}

function fileHashOf(publicKey: KeyObject): string {
	return hashText(writtenAsPem(publicKey));
}

function placeOf({ publisher: { keys, folder } }: Pick<Workplace, 'publisher'>) {
	return { keys, folder, caller: { actor: 'command-line', request: randomUUID() } };
}
