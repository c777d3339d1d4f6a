import { createAgeKey, identityFileOf, readIdentities } from '@kok/api/src/backup/keys-of-age.ts';
import { unpackBackup } from '@kok/api/src/backup/unpack-backup.ts';
import { openDataFolder, openDatabases } from '@kok/api/src/data-folder.ts';
import type { Databases } from '@kok/api/src/db/databases.ts';
import { walkChain } from '@kok/api/src/db/stores/event-store.ts';
import { insertFile } from '@kok/api/src/db/stores/media-store.ts';
import { createEmptyDatabase } from '@kok/api/src/testing/database.ts';
import { startProcess } from '@kok/api/src/testing/process.ts';
import { createTemplate } from '@kok/api/src/testing/postgres-databases.ts';
import { startPostgres } from '@kok/api/src/testing/start-postgres.ts';
import { setStage } from '@kok/crash/src/stage.ts';
import { hashBytes } from '@kok/release/envelope';
import { readEnvelope } from '@kok/release/folder';
import { execFileSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Place } from './api-processes.ts';
import { carryOver } from './carry-over.ts';
import { largestMemoryOf } from './memory.ts';
import { ask } from './processes.ts';
import { processorTimeOf } from './processor-time.ts';
import { timed } from './timing.ts';

/**
 * `pnpm bench:backup`: how long a backup, its proof and its restoring take for a large network, with the programs that an
 * operator runs, beside a plain copy of the same bytes. Fails where the restored network is not the one that was backed up,
 * or where a damaged backup is not named.
 */
const { values } = parseArgs({
	options: {
		members: { type: 'string', default: '4300' },
		files: { type: 'string', default: '300' },
		on: { type: 'string', default: 'sqlite,postgres' }
	}
});
const kinds = (['sqlite', 'postgres'] as const).filter((kind) => values.on.split(',').includes(kind));
const bytesOfFile = 200_000;
const mebibyte = 1024 * 1024;

const postgres = await startPostgres();
await createTemplate(postgres.url);
const room = await mkdtemp(join(tmpdir(), 'kok-bench-backup-'));
const founded = await setStage('sqlite', postgres.url);
try {
	await ask('found.ts', [founded.place.dataDir, values.members]);
	await addFiles(founded.place);
	await run(founded.place, ['publish']);
	for (const kind of kinds) await measure(kind);
} finally {
	await founded.clear();
	await rm(room, { recursive: true, force: true });
	await postgres.stop();
}

async function measure(kind: Databases['kind']): Promise<void> {
	const place = kind === 'sqlite' ? founded.place : await carryOver(founded.place, { postgresUrl: postgres.url, room });
	const [folder, keyFile] = [join(room, kind), join(room, `${kind}.key`)];
	await mkdir(folder);
	const key = await createAgeKey();
	await writeFile(keyFile, identityFileOf(key, new Date().toISOString()));
	const settings = { BACKUP_RECIPIENTS: key.recipient };
	const made = await run(place, ['backup', folder], settings);
	const [name = ''] = await readdir(folder);
	const file = join(folder, name);
	const proved = await run(place, ['backup', folder, '--prove', '--identity', keyFile], settings);
	const { bytes, milliseconds: copied } = await copyPlainly(file, keyFile);

	const database = kind === 'postgres' ? await createEmptyDatabase(kind, postgres.url) : undefined;
	const other = { dataDir: join(room, `${kind}-restored`), ...(database && { databaseUrl: database.place }) };
	const restored = await run(other, ['restore', file, '--identity', keyFile]);
	say(
		`\n${kind}, ${values.members} members, ${values.files} files: ${mebibytes(bytes)} MiB, packed ${mebibytes((await stat(file)).size)} MiB`
	);
	say(`  plain copy of the same bytes, synced   ${seconds(copied)} s`);
	for (const [what, { milliseconds, processor, megabytes }] of Object.entries({
		'kok backup (made, proved)': made,
		'kok backup --prove': proved,
		'kok restore (checked)': restored
	})) {
		const ratio = (milliseconds / copied).toFixed(1);
		const cost = `${seconds(processor).trim()} s of processor, ${Math.round(megabytes)} MB at most`;
		say(`  ${what.padEnd(38)} ${seconds(milliseconds)} s, ${ratio} times the copy, ${cost}`);
	}
	await compare(place, other);
	await damage(file, { ...other, dataDir: join(room, `${kind}-damaged`), keyFile });
	await database?.remove();
}

/** Pictures as far as a backup knows: bytes that no compression makes smaller. */
async function addFiles(place: Place): Promise<void> {
	const { media } = openDataFolder(place.dataDir);
	const databases = openDatabases(place, { onIdleError: () => undefined });
	const at = new Date().toISOString();
	for (let count = 0; count < Number(values.files); count += 1) {
		const bytes = randomFillSync(Buffer.alloc(bytesOfFile));
		const hash = hashBytes(bytes);
		await writeFile(join(media, hash), bytes, { mode: 0o600 });
		const file = { hash, mediaType: 'image/webp', bytes: bytesOfFile } as const;
		await databases.write.transaction().execute(async (trx) => insertFile(trx, { ...file, by: 'bench', at }));
	}
	await databases.close();
}

interface Ran {
	milliseconds: number;
	/** Processor time that the process took; hardly more where others use the machine. */
	processor: number;
	/** The most memory that the process held. */
	megabytes: number;
}

async function run(
	{ dataDir, databaseUrl }: Place,
	words: readonly string[],
	settings: Readonly<Record<string, string>> = {}
): Promise<Ran> {
	const environment = {
		DATA_DIR: dataDir,
		...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
		...settings
	};
	let [megabytes, processor] = [0, 0];
	const { milliseconds } = await timed(async () => {
		const program = startProcess({ file: 'apps/api/src/kok.ts', words, environment });
		while (program.isAlive()) {
			const pid = program.child.pid ?? 0;
			megabytes = Math.max(megabytes, largestMemoryOf(pid) || 0);
			processor = Math.max(processor, processorTimeOf(pid) || 0);
			await setTimeout(50);
		}
		const { code, err } = await program.ended;
		if (code !== 0) throw new Error(`kok ${words.join(' ')} ended with ${code}: ${err}`);
	});
	return { milliseconds, processor, megabytes };
}

async function copyPlainly(file: string, keyFile: string): Promise<{ bytes: number; milliseconds: number }> {
	const [into, copy] = [await mkdtemp(join(room, 'unpacked-')), join(room, 'copy')];
	const read = await readIdentities(await readFile(keyFile, 'utf8'));
	if ('refusal' in read) throw new Error(read.refusal);
	await unpackBackup(file, { identities: read.identities, into });
	execFileSync('sync');
	const { milliseconds } = await timed(async () => {
		await cp(into, copy, { recursive: true });
		execFileSync('sync', ['-f', copy]);
	});
	let bytes = 0;
	for (const entry of await readdir(into, { recursive: true, withFileTypes: true })) {
		if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
	}
	for (const path of [into, copy]) await rm(path, { recursive: true, force: true });
	return { bytes, milliseconds };
}

async function compare(first: Place, second: Place): Promise<void> {
	const [was, is] = await Promise.all([first, second].map(tell));
	const isSame = was !== undefined && JSON.stringify(was) === JSON.stringify(is);
	say(`  content ${is?.content}, log whole up to event ${is?.seq}: ${isSame ? 'the same' : 'NOT THE SAME'}`);
	if (!isSame) process.exitCode = 1;
}

async function tell(place: Place): Promise<{ content: string | undefined; seq: number; hash: string }> {
	const databases = openDatabases(place, { onIdleError: () => undefined });
	const chain = await walkChain(databases.read);
	await databases.close();
	if (!chain.whole) throw new Error(`The log is broken at event ${chain.brokenAt}`);
	return { content: (await readEnvelope(join(place.dataDir, 'releases')))?.content, ...chain.head };
}

async function damage(file: string, { keyFile, ...place }: Place & { keyFile: string }): Promise<void> {
	const bytes = await readFile(file);
	const middle = Math.floor(bytes.length / 2);
	bytes[middle] = (bytes[middle] ?? 0) ^ 1;
	const damaged = `${file}.damaged`;
	await writeFile(damaged, bytes);
	const database = place.databaseUrl === undefined ? undefined : await createEmptyDatabase('postgres', postgres.url);
	const empty = { ...place, ...(database && { databaseUrl: database.place }) };
	const said = await run(empty, ['restore', damaged, '--identity', keyFile]).then(
		() => 'NOT NAMED',
		(error: unknown) => String(error)
	);
	await database?.remove();
	const isNamed = said.includes('is damaged');
	say(`  one bit flipped in the middle: ${isNamed ? 'named as damaged' : said}`);
	if (!isNamed) process.exitCode = 1;
}

function seconds(milliseconds: number): string {
	return (milliseconds / 1_000).toFixed(1).padStart(6);
}

function mebibytes(bytes: number): string {
	return (bytes / mebibyte).toFixed(1);
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
