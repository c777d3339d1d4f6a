import { sql } from 'kysely';
import type { Databases } from '../db/databases.ts';
import { listAlteredRows, rowNamed } from '../db/checks/altered-rows.ts';
import { listAlteredTexts, placeOf } from '../db/checks/altered-texts.ts';
import { listUnfinishedErasures } from '../db/stores/erasure-store.ts';
import { walkChain } from '../db/stores/event-store.ts';
import { listLostLinks } from '../db/stores/link-store.ts';
import { readVersions } from '../db/migrate.ts';
import { atOneMoment } from '../db/one-moment.ts';
import { findUnlikeChanges, unlikeNamed } from '../db/checks/unlike-changes.ts';
import { findUnlikeHead, unlikeHeadNamed } from '../heads/recount-heads.ts';
import type { Finding } from './finding.ts';

/** Checks that the database is of today's schema and intact, and that its log is whole. */
export async function examineDatabase(databases: Databases): Promise<Finding[]> {
	const { pending, unknown } = await readVersions(databases);
	if (unknown !== undefined) {
		return [{ about: 'database', found: `of a newer version, with ${unknown}`, code: 'database-newer' }];
	}
	if (pending.length > 0) {
		return [{ about: 'database', found: `${pending.length} migrations are missing`, code: 'database-outdated' }];
	}
	return [
		await examineIntegrity(databases),
		await examineLinks(databases),
		await examineLog(databases),
		await examineTexts(databases),
		await examineRows(databases),
		await examineChanges(databases),
		await examineHeads(databases),
		...(await examineErasures(databases))
	];
}

async function examineIntegrity({ kind, read }: Databases): Promise<Finding> {
	if (kind === 'postgres') {
		const { rows } = await sql<{ server_version: string }>`show server_version`.execute(read);
		return { about: 'database', found: `PostgreSQL ${rows[0]?.server_version ?? ''}` };
	}
	const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(read);
	const answer = rows[0]?.integrity_check ?? 'no answer';
	return answer === 'ok'
		? { about: 'database', found: 'SQLite, intact' }
		: { about: 'database', found: answer, code: 'database-damaged' };
}

/** Lost links are hidden from readers anyway, so they are reported and are no failure. */
async function examineLinks({ read }: Databases): Promise<Finding> {
	const { length } = await listLostLinks(read, 500);
	const found =
		length === 0 ? 'none leads to a withdrawn record' : `${length} lead to withdrawn records; see /api/lost-links`;
	return { about: 'links', found };
}

async function examineLog({ read }: Databases): Promise<Finding> {
	const chain = await walkChain(read);
	return chain.whole
		? { about: 'log', found: `whole, ${chain.head.seq} events` }
		: { about: 'log', found: `broken at event ${chain.brokenAt}`, code: 'log-broken' };
}

/** Checks that every stored text is still what its hash names, drafts and past texts among them. */
async function examineTexts({ read }: Databases): Promise<Finding> {
	const { altered, texts } = await listAlteredTexts(read);
	const [first] = altered;
	if (!first) return { about: 'texts', found: `${texts}, all as they were saved` };
	const more = altered.length > 1 ? `, and ${altered.length - 1} more` : '';
	return { about: 'texts', found: `altered in ${placeOf(first)}${more}`, code: 'text-altered' };
}

/** That what is public and what is withdrawn is so by the log as well. */
async function examineRows(databases: Databases): Promise<Finding> {
	const [first, ...more] = await atOneMoment(databases, listAlteredRows);
	if (!first) return { about: 'state', found: 'what is public and what is withdrawn is as the log says' };
	const others = more.length > 0 ? `, and ${more.length} more` : '';
	return { about: 'state', found: `altered: ${rowNamed(first)}${others}`, code: 'state-altered' };
}

/** That the table by which histories are found says what the log says. */
async function examineChanges(databases: Databases): Promise<Finding> {
	const unlike = await atOneMoment(databases, findUnlikeChanges);
	return unlike
		? { about: 'histories', found: unlikeNamed(unlike), code: 'changes-unlike-log' }
		: { about: 'histories', found: 'found by a table that is as the log says' };
}

/** That lists and the search show the records as they are. */
async function examineHeads(databases: Databases): Promise<Finding> {
	const unlike = await atOneMoment(databases, findUnlikeHead);
	return unlike
		? { about: 'lists', found: unlikeHeadNamed(unlike), code: 'lists-unlike-records' }
		: { about: 'lists', found: 'show the records as they are' };
}

/** Said only where one was cut short. */
async function examineErasures({ read }: Databases): Promise<Finding[]> {
	const unfinished = await listUnfinishedErasures(read);
	if (unfinished.length === 0) return [];
	const records = unfinished.map(({ record }) => record ?? 'addresses of shelters').join(', ');
	return [{ about: 'erasures', found: `not finished: ${records}`, code: 'erasure-unfinished' }];
}
