import type { Locale } from '@kok/domain/words';
import { isSlugFor } from '@kok/slugs/slug';
import type { Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';
import { giveSlug, readSlugs, takeSlugs } from '../db/stores/slug-store.ts';
import { type Standing, listHanging, readStandings } from '../db/stores/standing-store.ts';

/**
 * Gives a record and what hangs on it their slugs once the public reads them, and takes every slug from what is hidden. Such
 * a slug would be seen in the address of a public one with the same title. In the language in
 * which the record was `renamed` the slug follows the title; else one that fits it stays, whoever else had it.
 */
export async function settleSlugs(
	trx: Transaction<Database>,
	{ record, renamed }: { record: string; renamed?: Locale | undefined }
): Promise<void> {
	const [own] = await readStandings(trx, [record]);
	if (!own || own.is === 'past') return;

	const standings = await withHanging(trx, own);
	await takeFromHidden(trx, standings);
	await giveToShown(trx, standings, ({ id, locale, current, title }) => {
		const isRenamed = id === record && locale === renamed;
		return current === undefined || isRenamed || !isSlugFor({ title, locale }, current);
	});
}

/** The same for records that an archive brought: the slugs that it has for what is shown stay as they are. */
export async function settleArchivedSlugs(trx: Transaction<Database>, records: readonly string[]): Promise<void> {
	const standings = await readStandings(trx, records);
	await takeFromHidden(trx, standings);
	await giveToShown(trx, standings, ({ current }) => current === undefined);
}

async function withHanging(trx: Transaction<Database>, own: Standing): Promise<readonly Standing[]> {
	const all = await listHanging(trx, [own.id]);
	return all.length === 1 ? [own] : readStandings(trx, all);
}

async function takeFromHidden(trx: Transaction<Database>, standings: readonly Standing[]): Promise<void> {
	const hidden = standings.filter(({ is }) => is === 'hidden');
	await takeSlugs(
		trx,
		hidden.map(({ id }) => id)
	);
}

interface Named {
	id: string;
	locale: Locale;
	title: string;
	/** The slug that it has in the language. */
	current: string | undefined;
}

async function giveToShown(
	trx: Transaction<Database>,
	standings: readonly Standing[],
	lacks: (named: Named) => boolean
): Promise<void> {
	const shown = standings.filter(({ is, titles }) => is === 'shown' && titles.size > 0);
	const slugs = await readSlugs(
		trx,
		shown.map(({ id }) => id)
	);
	for (const { id, type, titles } of shown) {
		for (const [locale, title] of titles) {
			const named = { id, locale, title, current: slugs.get(id)?.[locale]?.at(-1) };
			if (lacks(named)) await giveSlug(trx, { type: type.name, locale, record: id, title, current: named.current });
		}
	}
}
