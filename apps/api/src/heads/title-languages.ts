import type { Languages } from '@kok/domain/languages';
import type { Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';
import { readFace } from './face.ts';
import { titleRows } from './head.ts';
import { insertTitles } from './head-store.ts';

/** Whether lists are ordered by titles in each of these languages. A database without titles is, whatever they are. */
export async function areTitled(trx: Transaction<Database>, languages: Languages): Promise<boolean> {
	const rows = await trx.selectFrom('head_title').select('locale').distinct().execute();
	const titled = new Set(rows.map(({ locale }) => locale));
	return titled.size === 0 || (titled.size === languages.length && languages.every((locale) => titled.has(locale)));
}

/** Gives every record anew its place in the order of titles of each of these languages. */
export async function titleAll(trx: Transaction<Database>, languages: Languages): Promise<void> {
	const heads = await trx.selectFrom('record_head').select(['audience', 'record', 'type', 'face']).execute();
	await trx.deleteFrom('head_title').execute();
	await insertTitles(
		trx,
		heads.flatMap((head) => titleRows(head, { face: readFace(head.face), languages }))
	);
}
