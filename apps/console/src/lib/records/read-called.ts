import { isTypeName, typeNamed } from '@kok/domain/content-types';
import { type OpenedRecord, openRecord } from '#lib/api/opened-record.ts';
import type { Network } from './network.ts';

type Naming = Pick<Network, 'languages' | 'areas'>;
type Called = ReadonlyMap<string, string>;

/** What some records are called whose type has no title, by their facts. Those of other types are left out. */
export async function readCalled(
	records: readonly Pick<OpenedRecord, 'id' | 'type'>[],
	network: Naming
): Promise<Called> {
	const untitled = records.filter(isUntitled);
	const opened = await Promise.all(untitled.map(async ({ id }) => openRecord(id).catch(() => undefined)));
	return callOpened(
		opened.filter((record) => record !== undefined),
		network
	);
}

/** The same for records that are read already: each list that names them is asked for once. */
export async function callOpened(records: readonly OpenedRecord[], network: Naming): Promise<Called> {
	const untitled = records.filter(isUntitled);
	// Whoever reads records with titles alone does not load what writes facts out.
	if (untitled.length === 0) return new Map();
	const { callByFacts } = await import('./call-by-facts.ts');
	const { readNames } = await import('#lib/fields/naming.ts');
	const { itemsIn } = await import('#lib/fields/numbered-items.ts');
	const { valuesIn } = await import('#lib/api/values-in.ts');
	const written = untitled.map(({ id, type: name, parts }) => {
		const type = typeNamed(name);
		return { id, type, parts, fields: type.facts, values: valuesIn(parts.facts) };
	});
	const names = await readNames(network, written);
	return new Map(
		written.map(({ id, type, parts, values }) => {
			return [id, callByFacts(type, values, { ...names, items: itemsIn(type, { parts, facts: values }) })];
		})
	);
}

function isUntitled({ type }: Pick<OpenedRecord, 'type'>): boolean {
	return isTypeName(type) && typeNamed(type).title === undefined;
}
