import type { ContentType } from '@kok/domain/content-type';
import type { Network } from './network.ts';

/** What some records are called whose type has no title, by their facts. Lists of others do not load what writes facts out. */
export async function readCalled(
	type: ContentType,
	records: readonly { id: string }[],
	network: Pick<Network, 'languages' | 'areas'>
): Promise<ReadonlyMap<string, string>> {
	if (type.title !== undefined || records.length === 0) return new Map();
	const { callByFacts } = await import('./call-by-facts.ts');
	const { openRecord } = await import('#lib/api/opened-record.ts');
	const { readNames } = await import('#lib/fields/naming.ts');
	const { itemsIn } = await import('#lib/fields/numbered-items.ts');
	const { valuesIn } = await import('#lib/api/values-in.ts');
	const opened = await Promise.all(records.map(async ({ id }) => openRecord(id).catch(() => undefined)));
	const known = opened.filter((record) => record !== undefined);
	const written = known.map(({ parts }) => ({ fields: type.facts, values: valuesIn(parts.facts) }));
	const names = await readNames(network, written);
	return new Map(
		known.map(({ id, parts }) => {
			const facts = valuesIn(parts.facts);
			return [id, callByFacts(type, facts, { ...names, items: itemsIn(type, { parts, facts }) })];
		})
	);
}
