import type { AnyValues, ContentType } from '@kok/domain/content-type';
import type { Naming } from '#lib/fields/naming.ts';
import { writeValue } from '#lib/fields/write-value.ts';

/** Kinds of facts that tell a record from others of its type. */
const telling: readonly string[] = ['reference', 'clauses', 'choice', 'date', 'day'];
const most = 4;

/**
 * What a record is called whose type has no title, such as a seat: by the records that its facts name, and by what else tells
 * it from others. Nothing where it has none of them yet.
 */
export function callByFacts({ facts }: ContentType, values: AnyValues, naming: Naming): string {
	return Object.entries(facts)
		.filter(([name, { kind, setting }]) => telling.includes(kind) && !setting && values[name] !== undefined)
		.map(([name, field]) => writeTelling({ ...field, name }, values[name], naming))
		.filter((text) => text !== '')
		.slice(0, most)
		.join('\u00a0· ');
}

/** One that names a record without a title says nothing by it. */
function writeTelling(field: Parameters<typeof writeValue>[0], value: unknown, naming: Naming): string {
	if (field.kind === 'reference') return naming.records.get(String(value))?.title ?? '';
	return writeValue(field, value, naming).replaceAll('\n', '; ');
}
