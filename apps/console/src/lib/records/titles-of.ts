import type { ContentType } from '@kok/domain/content-type';
import { isTypeName, typeNamed } from '@kok/domain/content-types';
import type { Languages } from '@kok/domain/languages';
import { openRecord } from '#lib/api/opened-record.ts';
import { readCalled } from './read-called.ts';
import { titleOfRecord } from './title-of-record.ts';

/** What a record is called, and of which type it is. */
export interface Titled {
	type: ContentType;
	text: string;
	lang: string | undefined;
}

/** What some records are called; one that the reader may not know, or that is erased, is left out. */
export async function readTitlesOf(ids: Iterable<string>, languages: Languages): Promise<ReadonlyMap<string, Titled>> {
	const found = await Promise.all([...new Set(ids)].map(async (id) => readTitled(id, languages)));
	return new Map(found.flat());
}

async function readTitled(id: string, languages: Languages): Promise<[string, Titled][]> {
	const record = await openRecord(id).catch(() => undefined);
	if (!record || !isTypeName(record.type)) return [];
	const type = typeNamed(record.type);
	const called = (await readCalled(type, [record], { languages, areas: [] })).get(id);
	const titled = titleOfRecord(type, record, languages);
	return [[id, { type, ...titled, ...(called && { text: `${titled.text}: ${called}` }) }]];
}
