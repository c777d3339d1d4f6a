import { type TypeName, isTypeName } from '@kok/domain/content-types';
import type { Locale } from '@kok/domain/words';
import type { Kysely } from 'kysely';
import { readHeadRows } from '../../heads/head-store.ts';
import { readFace } from '../../heads/face.ts';
import { inPortions } from '../../db/in-portions.ts';
import { type StoredLink, linksNaming } from '../../db/stores/link-store.ts';
import { listSetsOf } from '../../db/stores/publication-set-store.ts';
import { findRecord } from '../../db/stores/record-store.ts';
import type { Database } from '../../db/schema.ts';
import { listHanging } from '../../db/stores/standing-store.ts';
import { surveyTexts } from './survey-texts.ts';

/** A record by its titles. */
interface TitledRecord {
	id: string;
	type: TypeName;
	titles: Partial<Record<Locale, string>>;
}

/** What a withdrawal takes along, and what an erasure would take for good. */
export interface ForeseenWithdrawal {
	/** Public records that are hidden with it, because they cannot do without it. */
	hides: TitledRecord[];
	/** Where it is named; those links lead nowhere then. */
	namedBy: (StoredLink & Pick<TitledRecord, 'titles'>)[];
	/** Sets that are planned and would be stopped. */
	stops: { id: string; publishAt: string }[];
	erasure: {
		texts: number;
		/** Texts that another record has as well, word for word: they stay there. */
		shared: number;
		files: number;
		notes: number;
		comments: number;
		workingCopies: number;
		/** Who acts, or acted, for it, and may not do so any more. */
		holders: number;
	};
}

/** Looks ahead at what withdrawing a record would hide, orphan and stop, and erasing it would erase. Reads the whole log. */
export async function foreseeWithdrawal(db: Kysely<Database>, id: string): Promise<ForeseenWithdrawal | undefined> {
	if (!(await findRecord(db, id))) return undefined;
	const hanging = (await listHanging(db, [id])).filter((other) => other !== id);
	const links = await linksNaming(db, id);
	const titled = await readTitled(db, [...hanging, ...links.map(({ record }) => record)]);
	const sets = await listSetsOf(db, id);
	return {
		hides: hanging.flatMap((other) => {
			const found = titled.get(other);
			return found?.isPublic ? [found.record] : [];
		}),
		namedBy: links.map((link) => ({ ...link, titles: titled.get(link.record)?.record.titles ?? {} })),
		stops: sets.flatMap(({ id: set, publishAt, state }) =>
			state.status === 'scheduled' ? [{ id: set, publishAt }] : []
		),
		erasure: await countErasure(db, id)
	};
}

async function readTitled(db: Kysely<Database>, records: readonly string[]) {
	const rows = await readHeadRows(db, [...new Set(records)]);
	const found = new Map<string, { record: TitledRecord; isPublic: boolean }>();
	for (const [id, heads] of rows) {
		const head = heads.find(({ audience }) => audience === 'office');
		if (!head || !isTypeName(head.type)) continue;
		const record = { id, type: head.type, titles: readFace(head.face).titles };
		found.set(id, { record, isPublic: head.published === 1 && head.veil === '' });
	}
	return found;
}

async function countErasure(db: Kysely<Database>, record: string): Promise<ForeseenWithdrawal['erasure']> {
	const { own, shared } = await surveyTexts(db, record);
	const texts = [...own.values()].flatMap((hashes) => [...hashes]);
	return {
		texts: texts.length,
		shared: shared.length,
		files: await countFiles(db, { member: record, texts }),
		notes: await countOf(db, 'note', record),
		comments: await countOf(db, 'draft_comment', record),
		workingCopies: await countOf(db, 'working_copy', record),
		holders: await countHolders(db, record)
	};
}

/** Files that no other text names and nobody brought for another member. */
async function countFiles(
	db: Kysely<Database>,
	{ member, texts }: { member: string; texts: readonly string[] }
): Promise<number> {
	const brought = await db.selectFrom('media_member').select('hash').where('member', '=', member).execute();
	const named = await inPortions(texts, async (some) =>
		db.selectFrom('media_use').select('hash').where('snapshot', 'in', some).execute()
	);
	const files = [...new Set([...brought, ...named].map(({ hash }) => hash))];
	const gone = new Set(texts);
	const uses = await inPortions(files, async (some) =>
		db.selectFrom('media_use').select(['hash', 'snapshot']).where('hash', 'in', some).execute()
	);
	const others = await inPortions(files, async (some) =>
		db.selectFrom('media_member').select('hash').where('hash', 'in', some).where('member', '!=', member).execute()
	);
	const stay = new Set([...uses.filter(({ snapshot }) => !gone.has(snapshot)), ...others].map(({ hash }) => hash));
	return files.filter((file) => !stay.has(file)).length;
}

async function countOf(
	db: Kysely<Database>,
	table: 'note' | 'draft_comment' | 'working_copy',
	record: string
): Promise<number> {
	const { count } = await db
		.selectFrom(table)
		.select((expression) => expression.fn.countAll<number | string>().as('count'))
		.where('record', '=', record)
		.executeTakeFirstOrThrow();
	return Number(count);
}

async function countHolders(db: Kysely<Database>, record: string): Promise<number> {
	const held = await db.selectFrom('mandate').select('holder').distinct().where('acts_for', '=', record).execute();
	return held.length;
}
