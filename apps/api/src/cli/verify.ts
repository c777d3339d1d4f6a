import { readPublicKey } from '@kok/release/keys';
import type { Pins } from '@kok/release/pins';
import { folderSource, httpSource } from '@kok/release/source';
import { verifyRelease } from '@kok/release/verify';
import { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listAlteredRows, rowNamed } from '../db/checks/altered-rows.ts';
import { listAlteredTexts, placeOf } from '../db/checks/altered-texts.ts';
import { walkChain } from '../db/stores/event-store.ts';
import { atOneMoment } from '../db/one-moment.ts';
import { lastRelease } from '../db/stores/release-store.ts';
import { findUnlikeChanges, unlikeNamed } from '../db/checks/unlike-changes.ts';
import { findUnlikeHead, unlikeHeadNamed } from '../heads/recount-heads.ts';
import { atWork, requireConfig } from './workplace.ts';

/** `kok verify`: checks a release in a folder or at an address, or all that is one's own. */
export function createVerifyCommand(): Command {
	return new Command('verify')
		.description('Check a release: signature, hashes, format; without a place, the own folder and the log')
		.argument('[place]', 'a folder, or the address of a site')
		.option('--key <file>', 'the public key to hold it against (default: the own one)')
		.action(async (place: string | undefined, { key }: { key?: string }) => {
			const faults = await findFaults(place, key);
			for (const fault of faults) process.stderr.write(`${fault}\n`);
			if (faults.length > 0) process.exitCode = 1;
		});
}

async function findFaults(place: string | undefined, keyFile: string | undefined): Promise<string[]> {
	const { dataDir } = requireConfig();
	const keyPath = keyFile ?? join(dataDir, 'keys', 'release.pub');
	const pem = await readFile(keyPath, 'utf8').catch(() => undefined);
	if (pem === undefined)
		return [`There is no key to hold it against at ${keyPath}; name one with --key, or set DATA_DIR.`];
	const recovery = await readFile(join(dataDir, 'keys', 'recovery.pub'), 'utf8').catch(() => undefined);
	const pins = {
		publicKey: readPublicKey(pem),
		...(recovery !== undefined && { recoveryKey: readPublicKey(recovery) })
	};
	const faults = await checkRelease(place ?? join(dataDir, 'releases'), pins);
	if (place !== undefined) return faults;
	for (const check of [checkLog, checkTexts, checkRows, checkChanges, checkHeads]) faults.push(...(await check()));
	return faults;
}

async function checkRelease(where: string, pins: Pins): Promise<string[]> {
	const source = /^https?:/.test(where) ? httpSource(where) : folderSource(where);
	const result = await verifyRelease(source, pins);
	if (!result.verified) return [`${result.fault.code}: ${result.fault.words.en}`];
	const { number, at, content } = result.release.envelope;
	process.stdout.write(`Release ${number} of ${at} is whole and signed. Content ${content}\n`);
	return [];
}

/** The log's chain, and that the newest envelope was sealed over a head that the chain still has. */
async function checkLog(): Promise<string[]> {
	return atWork(async ({ tools: { databases } }) => {
		const chain = await walkChain(databases.read);
		if (!chain.whole) return [`chain-broken: the log does not fit at event ${chain.brokenAt}`];
		process.stdout.write(`The log is whole: ${chain.head.seq} events.\n`);

		const release = await lastRelease(databases.read);
		if (!release || release.chainHead === '') return [];
		const sealedOver = await databases.read
			.selectFrom('event')
			.select('seq')
			.where('hash', '=', release.chainHead)
			.executeTakeFirst();
		return sealedOver ? [] : ['chain-rewritten: the newest release was sealed over a log that is not this one'];
	});
}

/** Every stored text, hashed again: also drafts and those of the past. */
async function checkTexts(): Promise<string[]> {
	return atWork(async ({ tools: { databases } }) => {
		const { altered, texts } = await listAlteredTexts(databases.read);
		if (altered.length === 0) process.stdout.write(`All ${texts} stored texts are what they were saved as.\n`);
		return altered.map((text) => `text-altered: ${placeOf(text)} was changed in the database, past the rules`);
	});
}

/** What is public and what is withdrawn, as the log says it. */
async function checkRows(): Promise<string[]> {
	return atWork(async ({ tools: { databases } }) => {
		const altered = await atOneMoment(databases, listAlteredRows);
		if (altered.length === 0) process.stdout.write('What is public and what is withdrawn is as the log says.\n');
		return altered.map((row) => `state-altered: ${rowNamed(row)} was changed in the database, past the rules`);
	});
}

/** The table by which histories are found, as the log says it. */
async function checkChanges(): Promise<string[]> {
	return atWork(async ({ tools: { databases } }) => {
		const unlike = await atOneMoment(databases, findUnlikeChanges);
		if (!unlike) process.stdout.write('The table of changes is as the log says.\n');
		return unlike ? [`changes-unlike-log: ${unlikeNamed(unlike)}; kok reindex fills that table anew`] : [];
	});
}

/** The tables that lists and the search are read from, as the records have it. */
async function checkHeads(): Promise<string[]> {
	return atWork(async ({ tools: { databases } }) => {
		const unlike = await atOneMoment(databases, findUnlikeHead);
		if (!unlike) process.stdout.write('Lists show the records as they are.\n');
		return unlike ? [`lists-unlike-records: ${unlikeHeadNamed(unlike)}; kok reindex fills those tables anew`] : [];
	});
}
