import type { ContentType } from '@kok/domain/content-type';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import { countVersions, versionRuleOf } from '@kok/domain/release/versions';
import type { Transaction } from 'kysely';
import { readLanguages } from '../commands/settings.ts';
import { inPortions } from './in-portions.ts';
import { noteCounts, publicationOf, readPublications } from './stores/publication-store.ts';
import type { Database } from './schema.ts';
import { eraseBodies, readSnapshots } from './stores/snapshot-store.ts';

/** Erases texts; their hashes stay. Versions that were counted by them keep their numbers. */
export async function eraseTexts(trx: Transaction<Database>, hashes: readonly string[]): Promise<void> {
	await noteNumbers(trx, hashes);
	await eraseBodies(trx, hashes);
}

async function noteNumbers(trx: Transaction<Database>, hashes: readonly string[]): Promise<void> {
	const counted = await countedBy(trx, hashes);
	if (counted.length === 0) return;
	const publications = await readPublications(trx);
	const [main] = await readLanguages(trx);
	for (const { id, type: name } of counted) {
		const told = publications.get(id);
		const type: ContentType | undefined = isTypeName(name) ? contentTypes[name] : undefined;
		const rule = type && versionRuleOf(type, main);
		if (!told || !type || !rule) continue;
		const values = await readSnapshots(trx, { type, hashes: told.map(({ snapshot }) => snapshot) });
		const counts = countVersions(
			told.map((one) => publicationOf(one, values)),
			rule
		);
		await noteCounts(trx, { record: id, counts });
	}
}

/** Records whose published past names one of these texts. */
async function countedBy(trx: Transaction<Database>, hashes: readonly string[]) {
	const rows = await inPortions([...new Set(hashes)], async (some) =>
		trx
			.selectFrom('publication')
			.innerJoin('record', 'record.id', 'publication.record')
			.select(['record.id', 'record.type'])
			.distinct()
			.where('publication.snapshot', 'in', some)
			.execute()
	);
	return [...new Map(rows.map((row) => [row.id, row])).values()];
}
