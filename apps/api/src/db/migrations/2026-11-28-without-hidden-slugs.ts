import type { Kysely } from 'kysely';
import { inPortions } from '../in-portions.ts';

/** The tables as they were on the day of this migration. */
type Then = {
	record: { id: string; type: string; withdrawn_for: string | null };
	part: { record: string; name: string; published: string | null };
	snapshot: { hash: string; body: string | null };
	publication: { record: string; part: string; snapshot: string | null };
	link: { record: string; part: string; state: string; field: string; target: string };
	slug: { record: string };
};

/**
 * Takes the slugs of records that the public does not read for somebody's protection, or never read. Such a slug pushed a
 * public namesake to one that ends in 2. Slugs of public records stay as they are, those too: no address breaks.
 */
export async function withoutHiddenSlugs(given: Kysely<unknown>): Promise<void> {
	const db = given.withTables<Then>();
	const hidden = new Set([
		...(await listWithdrawn(db)),
		...(await listOnlyCounted(db)),
		...(await listNeverPublished(db))
	]);
	const links = await listVitalLinks(db);
	for (let before = -1; before !== hidden.size;) {
		before = hidden.size;
		for (const { record, target } of links) if (hidden.has(target)) hidden.add(record);
	}
	await inPortions([...hidden], async (some) => {
		await db.deleteFrom('slug').where('record', 'in', some).execute();
		return [];
	});
}

async function listWithdrawn(db: Kysely<Then>): Promise<string[]> {
	const rows = await db.selectFrom('record').select('id').where('withdrawn_for', '=', 'protection').execute();
	return rows.map(({ id }) => id);
}

async function listOnlyCounted(db: Kysely<Then>): Promise<string[]> {
	const rows = await db
		.selectFrom('part')
		.innerJoin('record', 'record.id', 'part.record')
		.innerJoin('snapshot', 'snapshot.hash', 'part.published')
		.select(['part.record', 'snapshot.body'])
		.where('record.type', '=', 'member')
		.where('part.name', '=', 'facts')
		.execute();
	return rows.flatMap(({ record, body }) => (isOnlyCounted(JSON.parse(body ?? '{}')) ? [record] : []));
}

function isOnlyCounted(facts: unknown): boolean {
	return typeof facts === 'object' && facts !== null && 'publicity' in facts && facts.publicity === 'counted_only';
}

/** Public without words: they have no slugs, and others hang on them. */
const untitled = ['membership', 'representation', 'demand_act_link', 'introduction', 'reaction', 'assessment'];

async function listNeverPublished(db: Kysely<Then>): Promise<string[]> {
	const published = db.selectFrom('publication').select('record').where('snapshot', 'is not', null);
	const rows = await db
		.selectFrom('record')
		.select('id')
		.where((where) =>
			where.or([
				where('id', 'not in', published.where('part', '=', 'facts')),
				where.and([where('type', 'not in', untitled), where('id', 'not in', published.where('part', '!=', 'facts'))])
			])
		)
		.execute();
	return rows.map(({ id }) => id);
}

/** By type, the facts that name what a record cannot do without. */
const vitalFields: Readonly<Record<string, readonly string[]>> = {
	membership: ['member'],
	service: ['member'],
	representation: ['body', 'member'],
	provision: ['act'],
	demand_act_link: ['act'],
	introduction: ['body'],
	reaction: ['introduction', 'body'],
	assessment: ['demand'],
	agreement: ['body']
};

async function listVitalLinks(db: Kysely<Then>): Promise<{ record: string; target: string }[]> {
	const rows = await db
		.selectFrom('link')
		.innerJoin('record', 'record.id', 'link.record')
		.select(['link.record', 'link.target', 'link.field', 'record.type'])
		.where('link.part', '=', 'facts')
		.where('link.state', '=', 'published')
		.execute();
	return rows.filter(({ type, field }) => vitalFields[type]?.includes(field) ?? false);
}
