import { Command } from 'commander';
import { open, readFile, rename } from 'node:fs/promises';
import { archiveText, readArchive } from '../commands/archive-network.ts';
import { bringUpToDate } from '../commands/bring-up-to-date.ts';
import { finishErasures } from '../commands/finish-erasures.ts';
import { restoreArchive } from '../commands/restore-archive.ts';
import { createSiteExportCommand } from './site-export.ts';
import { type Workplace, atWork } from './workplace.ts';

/** `kok export FILE`: everything in one file, which is there whole or not at all. */
export function createExportCommand(): Command {
	return new Command('export')
		.description('Write every record with its drafts, addresses and withdrawals into one file')
		.argument('<file>', 'where to; its files (pictures, documents) lie in the data folder under media/')
		.action(async (file: string) => {
			const records = await atWork(async ({ tools }) => writeArchive(tools, file));
			process.stdout.write(`${records} records in ${file}\n${left}`);
		})
		.addCommand(createSiteExportCommand());
}

/** Printed after each export, because whoever moves to another server with this file alone would lose all of it. */
const left = `It does not hold: the log of who did what, tokens, the key that signs, the numbers of releases, pictures and documents.
Keep these with the folders keys/, media/ and releases/ of the data folder; the log and the tokens only with a copy of
the database while the server is stopped. After an import under the same releases run kok accept database.
`;

/** `kok import FILE`: reads such a file back into an empty database. */
export function createImportCommand(): Command {
	return new Command('import')
		.description(
			'Read an exported file back into an empty database, all or nothing; pictures and documents do not come along'
		)
		.argument('<file>', 'an archive written by kok export')
		.action(async (file: string) => {
			const text = await readFile(file, 'utf8');
			const archive = parsed(text, file);
			const { records } = await atWork(async (place) => restore(place, archive), { mayFound: true });
			process.stdout.write(`${records} records brought in. npm start publishes them.\n`);
		});
}

/** An archive of an older version may hold addresses of shelters, which are no longer stored, and lack what a network says by law. */
async function restore({ tools, folder }: Workplace, archive: unknown): Promise<{ records: number }> {
	const restored = await restoreArchive(tools, archive);
	await bringUpToDate(tools);
	const { media, copies } = folder;
	await finishErasures(tools, { media, copies, shownFiles: () => Promise.resolve([]) });
	return restored;
}

async function writeArchive(
	{ databases, clock }: Parameters<Parameters<typeof atWork>[0]>[0]['tools'],
	file: string
): Promise<number> {
	const archive = await readArchive(databases, clock.now());
	const unfinished = `${file}.unfinished`;
	const handle = await open(unfinished, 'w', 0o600);
	try {
		for (const piece of archiveText(archive)) await handle.write(piece);
		await handle.sync();
	} finally {
		await handle.close();
	}
	await rename(unfinished, file);
	return archive.records.length;
}

function parsed(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Error(`${file} is no JSON. Name a file written by kok export.`);
	}
}
