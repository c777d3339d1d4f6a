import { openDataFolder } from '@kok/api/src/data-folder.ts';
import type { Databases } from '@kok/api/src/db/databases.ts';
import { createEmptyDatabase } from '@kok/api/src/testing/database.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Inventory, Tokens } from '../fixture/fixture.ts';
import { writeFixtureKey } from '../fixture/fixture-key.ts';
import { readFolder } from '../fixture/folder-files.ts';
import type { Files } from '../fixture/pack.ts';
import type { Rows } from '../fixture/rows.ts';
import { openNetwork } from '../network/open-network.ts';
import { publicKey, sealedRelease } from '../network/sealed-release.ts';
import { readSite } from '../network/site-pages.ts';
import { type NetworkName, foundedAt, isIllustrated, liveThrough } from './found.ts';
import { type Answers, countAnswers, countHolding, listAddresses, readAnswers, shortAddresses } from './take-stock.ts';

type Kind = Databases['kind'];

/** What one network left on one database. */
interface Lived {
	at: string;
	tokens: Tokens;
	answers: Answers;
	holding: Inventory['sqlite'];
	rows: Rows;
	/** The data folder without its keys. */
	data: Files;
	pages: Awaited<ReturnType<typeof readSite>>;
}

/** Lives a network through on both databases, and returns its files and what must be found in them. */
export async function makeNetwork(
	name: NetworkName,
	postgresUrl: string
): Promise<{ at: string; inventory: Inventory; files: Files }> {
	const lived = { sqlite: await live('sqlite', name, ''), postgres: await live('postgres', name, postgresUrl) };
	const { sqlite, postgres } = lived;
	if (sqlite.holding.release.content !== postgres.holding.release.content)
		throw new Error('The same days left another content on the other database');

	const inventory = {
		...countAnswers(sqlite.answers),
		member: memberOf(sqlite.answers),
		sqlite: sqlite.holding,
		postgres: postgres.holding,
		addresses: shortAddresses(sqlite.pages)
	};
	const files = {
		...filesOf('sqlite', sqlite),
		...filesOf('postgres', postgres),
		'postgres/rows.json': json(postgres.rows),
		'pages.json': json(sqlite.pages)
	};
	return { at: sqlite.at, inventory, files };
}

/** What lies twice is packed once, so each database keeps a folder of its own, whole. */
function filesOf(kind: Kind, { data, tokens, answers }: Lived): Files {
	return {
		...Object.fromEntries(Object.entries(data).map(([path, bytes]) => [`${kind}/data/${path}`, bytes])),
		[`${kind}/tokens.json`]: json(tokens),
		[`${kind}/answers.json`]: json(answers)
	};
}

async function live(kind: Kind, name: NetworkName, postgresUrl: string): Promise<Lived> {
	const dataDir = await mkdtemp(join(tmpdir(), 'kok-fixture-'));
	const database = kind === 'postgres' ? await createEmptyDatabase(kind, postgresUrl) : undefined;
	try {
		await writeFixtureKey(openDataFolder(dataDir).keys);
		const place = { dataDir, ...(database && { databaseUrl: database.place }) };
		const network = await openNetwork(place, {
			at: foundedAt,
			newId: countingIds(),
			isIllustrated: isIllustrated[name]
		});
		const tokens = await liveThrough(network, name);
		const answers = await readAnswers(network.ask, tokens.admin);
		const { holding, rows } = await countHolding(network);
		const at = network.clock.now();
		await network.close();
		const { releases } = network.folder;
		const { content } = await sealedRelease(releases);
		const pages = await readSite({ releases, content, publicKey, more: listAddresses(answers) }, at);
		const data = await readFolder(dataDir, { without: ['keys/'] });
		return { at, tokens, answers, holding, rows, data, pages };
	} finally {
		await database?.remove();
		await rm(dataDir, { recursive: true, force: true });
	}
}

/** For whom the delegate acts. */
function memberOf({ tokens }: Answers): string {
	return String(tokens['tokens']?.find(({ role }) => String(role) === 'delegate')?.['mandates']?.[0]?.['actsFor']);
}

function json(value: unknown): Uint8Array {
	return Buffer.from(JSON.stringify(value));
}

/** Ids that are easily told from those of a real network. */
function countingIds(): () => string {
	let count = 0;
	return () => {
		count += 1;
		return `f2f2f2f2-0000-4000-8000-${String(count).padStart(12, '0')}`;
	};
}
