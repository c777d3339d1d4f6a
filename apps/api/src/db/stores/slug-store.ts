import { type Locale, isLocale } from '@kok/domain/words';
import { freeSlug, slugOf } from '@kok/slugs/slug';
import { type Kysely, type Transaction, sql } from 'kysely';
import { compiledOnce } from '../compiled-once.ts';
import { inPortions } from '../in-portions.ts';
import type { Database } from '../schema.ts';

/**
 * Gives a record the slug of its title in a language. The slugs it had before stay its own, so old
 * addresses lead on; going back to an old title goes back to its slug.
 */
export async function giveSlug(
	trx: Transaction<Database>,
	{ type, locale, record, title, current }: SlugAsked
): Promise<void> {
	const wanted = slugOf(title, locale);
	const taken = await takenSlugs(trx, { type, locale, record, like: wanted });
	const slug = freeSlug(wanted, (candidate) => taken.has(candidate));
	if (current === slug) return;

	const newest = trx
		.selectFrom('slug')
		.select((expression) => expression(expression.fn.max('turn'), '+', 1).as('turn'))
		.where('record', '=', record)
		.where('locale', '=', locale);
	await trx
		.insertInto('slug')
		.values(({ fn }) => ({ type, locale, slug, record, turn: fn.coalesce(newest, sql.lit(1)) }))
		.onConflict((conflict) =>
			conflict
				.columns(['type', 'locale', 'slug'])
				.doUpdateSet((expression) => ({ turn: expression.ref('excluded.turn') }))
		)
		.execute();
}

interface SlugAsked {
	type: string;
	locale: Locale;
	record: string;
	title: string;
	/** The slug that the record has in the language now. */
	current: string | undefined;
}

/** Takes every slug from some records. */
export async function takeSlugs(trx: Transaction<Database>, records: readonly string[]): Promise<void> {
	await inPortions(records, async (some) => {
		await trx.deleteFrom('slug').where('record', 'in', some).execute();
		return [];
	});
}

/** Slugs of records by language, the current one last. */
export async function readSlugs(
	db: Kysely<Database>,
	records?: readonly string[]
): Promise<Map<string, Partial<Record<Locale, string[]>>>> {
	const rows = await readRows(db, records);
	const found = new Map<string, Partial<Record<Locale, string[]>>>();
	for (const { record, locale, slug } of rows) {
		if (!isLocale(locale)) continue;
		const slugs = found.get(record) ?? {};
		slugs[locale] = [...(slugs[locale] ?? []), slug];
		found.set(record, slugs);
	}
	return found;
}

async function readRows(db: Kysely<Database>, records: readonly string[] | undefined) {
	if (!records) return selectSlugs(db).execute();
	const [only] = records;
	if (only !== undefined && records.length === 1) return (await readRowsOf(db, { record: only })).rows;
	return inPortions(records, async (some) => selectSlugs(db).where('record', 'in', some).execute());
}

const readRowsOf = compiledOnce(['record'], (db, { record }: { record: string }) =>
	selectSlugs(db).where('record', '=', record)
);

function selectSlugs(db: Kysely<Database>) {
	return db.selectFrom('slug').select(['record', 'locale', 'slug']).orderBy('record').orderBy('locale').orderBy('turn');
}

async function takenSlugs(
	trx: Transaction<Database>,
	{ type, locale, record, like }: { type: string; locale: Locale; record: string; like: string }
): Promise<Set<string>> {
	const rows = await trx
		.selectFrom('slug')
		.select('slug')
		.where('type', '=', type)
		.where('locale', '=', locale)
		.where('record', '!=', record)
		.where('slug', 'like', `${like}%`)
		.execute();
	return new Set(rows.map(({ slug }) => slug));
}
