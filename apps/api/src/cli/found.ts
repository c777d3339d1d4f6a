import { fileOf } from '@kok/content/folder/files';
import { historyOf } from '@kok/content/history';
import { Command } from 'commander';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { foundNetwork } from '../commands/found-network.ts';
import { folderSchemas } from '../founding/folder-schema.ts';
import { openNetworkFolder } from '../founding/folder.ts';
import { atWork } from './workplace.ts';

interface Options {
	check?: boolean;
	schema?: boolean;
}

/** `kok found FOLDER`: a network of its own, told by files; see docs/another-country.md. */
export function createFoundCommand(): Command {
	return new Command('found')
		.description('Found the network that the files of a folder tell, in an empty database, all or nothing')
		.argument('<folder>', 'where network.json lies; docs/another-country.md says what else')
		.option('--check', 'only say what is wrong with the files, and found nothing')
		.option('--schema', 'only write the JSON Schemas of the files into FOLDER/schema, for an editor to complete by')
		.action(async (folder: string, { check, schema }: Options) => {
			if (schema) return writeSchemas(folder);
			const reading = await openNetworkFolder(folder);
			if ('mistakes' in reading) throw new Error(`${reading.mistakes.join('\n')}\nNothing was founded.`);
			const { records } = reading;
			if (check) return say(`${records.length} records, and nothing is wrong with them. Nothing was founded.`);
			const { outcome } = await atWork(
				async ({ tools }) => foundNetwork(tools, historyOf(records, { at: tools.clock.now(), actor: 'founding' })),
				{ mayFound: true }
			);
			if (outcome === 'exists')
				throw new Error('The database is not empty. Name an empty one: DATA_DIR or DATABASE_URL.');
			say(`${records.length} records founded. npm start publishes them.`);
		});
}

async function writeSchemas(folder: string): Promise<void> {
	const place = join(folder, 'schema');
	await mkdir(place, { recursive: true });
	for (const [type, schema] of folderSchemas()) {
		await writeFile(join(place, fileOf(type)), `${JSON.stringify(schema, null, '\t')}\n`);
	}
	say(`The schemas are in ${place}. A file names its own at its beginning: "$schema": "./schema/network.json".`);
}

function say(sentence: string): void {
	process.stdout.write(`${sentence}\n`);
}
