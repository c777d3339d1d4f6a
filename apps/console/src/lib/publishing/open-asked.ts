import { type OpenedRecord, openRecord } from '#lib/api/opened-record.ts';
import type { AskedParts } from './asked-parts.ts';

/** Opens each record of which parts are asked for. */
export async function openAsked(asked: readonly AskedParts[]): Promise<OpenedRecord[]> {
	const ids = [...new Set(asked.map(({ record }) => record))];
	return Promise.all(ids.map(async (id) => openRecord(id)));
}
