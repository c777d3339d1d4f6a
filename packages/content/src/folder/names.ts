import type { Hash } from '@kok/domain/canonical';
import type { AnyValues, Fields } from '@kok/domain/content-type';
import type { Field } from '@kok/domain/fields/field';
import type { RecordId } from '@kok/domain/fields/reference';

/** Makes the id of a record from its type and its name in the folder. */
export type Naming = (type: string, name: string) => RecordId;

/**
 * Ids of the records of one network, made from their names (RFC 9562, version 8): the same however often the folder is
 * read, and others for another network.
 */
export function namingFor(network: string, hash: Hash): Naming {
	return (type, name) => {
		const digits = hash(JSON.stringify([network, type, name]));
		const parts = [
			digits.slice(0, 8),
			digits.slice(8, 12),
			`8${digits.slice(12, 15)}`,
			`8${digits.slice(15, 18)}`,
			digits.slice(18, 30)
		];
		return parts.join('-');
	};
}

/** The values with ids where the folder has names of records. What has another shape than its field is left as it is. */
export function nameRecords(fields: Fields, values: AnyValues, naming: Naming): AnyValues {
	const named = Object.entries(values).map(([name, value]) => {
		const field = fields[name];
		return [name, field ? nameIn(field, value, naming) : value] as const;
	});
	return Object.fromEntries(named);
}

function nameIn({ kind, to = '', items }: Field, value: unknown, naming: Naming): unknown {
	if (items) return inside(value, (item) => nameRecords(items, item, naming));
	if (kind === 'reference') return named(value, to, naming);
	if (kind === 'references') return Array.isArray(value) ? value.map((one: unknown) => named(one, to, naming)) : value;
	if (kind === 'clauses') return inside(value, (cited) => ({ ...cited, demand: named(cited['demand'], to, naming) }));
	return kind === 'retelling' ? nameParagraphs(value, naming) : value;
}

function nameParagraphs(paragraphs: unknown, naming: Naming): unknown {
	return inside(paragraphs, (paragraph) => ({
		...paragraph,
		sentences: inside(paragraph['sentences'], (sentence) => ({
			...sentence,
			retells: nameRetold(sentence['retells'], naming)
		}))
	}));
}

function nameRetold(retold: unknown, naming: Naming): unknown {
	if (!isValues(retold)) return retold;
	const { type, name, ...others } = retold;
	return typeof type === 'string' && typeof name === 'string' ? { ...others, type, id: naming(type, name) } : retold;
}

function named(name: unknown, type: string, naming: Naming): unknown {
	return typeof name === 'string' ? naming(type, name) : name;
}

/** Of a list, or of words by the id of their item. */
function inside(value: unknown, change: (item: AnyValues) => AnyValues): unknown {
	const changeItem = (item: unknown) => (isValues(item) ? change(item) : item);
	if (Array.isArray(value)) return value.map(changeItem);
	if (!isValues(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([id, item]) => [id, changeItem(item)]));
}

export function isValues(value: unknown): value is AnyValues {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
