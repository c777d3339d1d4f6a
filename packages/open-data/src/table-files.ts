import { languagesOf, networkOf } from '@kok/domain/release/reading';
import type { Release } from '@kok/release/verify';
import { archiveOf } from './archive.ts';
import { citationFile } from './citation.ts';
import { type DataFile, type DataFiles, filesByName, jsonFile } from './data-file.ts';
import { dataTitle } from './data-title.ts';
import type { DataWords } from './data-words.ts';
import { releaseDay } from './release-day.ts';
import { stripExample, stripExampleFile } from './strip-example.ts';
import { codebookCsv } from './tables/codebook.ts';
import { csvMetadata } from './tables/csv-metadata.ts';
import { csvOf } from './tables/csv.ts';
import { csvFileOf, publicTables } from './tables/tables.ts';

const csv = 'text/csv; charset=utf-8; header=present';

export interface TableOptions {
	origin: string;
	/** The page that explains the data, and where on it the licence is told. */
	page: string;
	licence: string;
	code: DataWords['code'];
	/** What goes into the one archive beside the tables: its name there, and the file. */
	beside: Readonly<Record<string, DataFile>>;
}

/** Every table, what its columns mean, how to cite it, and all of it in one ZIP. */
export function tableFiles(release: Release, { beside, ...options }: TableOptions): DataFiles {
	const tables = filesOfTables(release, options);
	const archived = Object.entries({ ...tables, ...beside });
	const archive: DataFile = {
		mediaType: 'application/zip',
		make: async () => archiveOf(archived, releaseDay(release))
	};
	return filesByName({
		...Object.fromEntries(Object.entries(tables).map(([name, file]) => [`/data/${name}`, file])),
		'/data/all.zip': archive
	});
}

function filesOfTables(
	release: Release,
	{ origin, page, licence, code }: Omit<TableOptions, 'beside'>
): Record<string, DataFile> {
	const { content } = release;
	const tables = publicTables(languagesOf(content)).map((table): [string, DataFile] => [
		csvFileOf(table),
		{ mediaType: csv, make: async () => csvOf(await table.rows(content)) }
	]);
	const about = () => ({ title: dataTitle(content), licence: origin + licence, day: releaseDay(release) });
	return {
		...Object.fromEntries(tables),
		'csv-metadata.json': jsonFile(async () => csvMetadata(content, about()), 'application/csvm+json'),
		'codebook.csv': { mediaType: csv, make: async () => codebookCsv(code, languagesOf(content)) },
		'CITATION.cff': {
			mediaType: 'text/plain; charset=utf-8',
			make: () => citationFile({ ...citationOf(release), ...about(), page: origin + page })
		},
		[stripExampleFile]: { mediaType: 'text/plain; charset=utf-8', make: () => stripExample }
	};
}

function citationOf({ content, envelope }: Release) {
	const { adopted, legalName, abbreviation } = networkOf(content).facts.values;
	return {
		message: adopted
			? 'If you use this data, please cite it as below.'
			: `A demonstration from public facts about ${abbreviation}, not the network's own publication. If you use it, please say so and cite it as below.`,
		author: adopted ? legalName : `Authors of the demonstration about ${abbreviation}`,
		number: envelope.number
	};
}
