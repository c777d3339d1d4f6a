import type { ContentType } from '@kok/domain/content-type';
import { isTypeName, typeNamed } from '@kok/domain/content-types';
import type { Languages } from '@kok/domain/languages';
import { type OpenedRecord, openRecord } from '#lib/api/opened-record.ts';
import { callOpened } from './read-called.ts';
import { titleOfRecord } from './title-of-record.ts';

/** What a record is called, and of which type it is. */
export interface Titled {
	type: ContentType;
	text: string;
	lang: string | undefined;
}

/** What some records are called; one that the reader may not know, or that is erased, is left out. */
export async function readTitlesOf(ids: Iterable<string>, languages: Languages): Promise<ReadonlyMap<string, Titled>> {
	const asked = await Promise.all([...new Set(ids)].map(async (id) => openRecord(id).catch(() => undefined)));
	const opened = asked.filter((record) => record !== undefined);
	const called = await callOpened(opened, { languages, areas: [] });
	return new Map(opened.flatMap((record) => titledAs(record, called.get(record.id), languages)));
}

function titledAs(record: OpenedRecord, called: string | undefined, languages: Languages): [string, Titled][] {
	if (!isTypeName(record.type)) return [];
	const type = typeNamed(record.type);
	const titled = titleOfRecord(type, record, languages);
	return [[record.id, { type, ...titled, ...(called && { text: `${titled.text}: ${called}` }) }]];
}
