import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { valuesOf } from '@kok/domain/items-in';
import type { PartName } from '@kok/domain/rules/part';
import type { PartRead } from '@kok/domain/table/table';
import { type Locale, isLocale } from '@kok/domain/words';

/** What a record is called, by language. */
export type Titles = { [Name in Locale]?: string };

/** How the record of a row would be called: as the row says, in other languages as it stands. */
export function titlesInRow(
	{ title }: ContentType,
	{
		current = {},
		reads
	}: { current?: { readonly [Name in PartName]?: AnyValues } | undefined; reads: readonly PartRead[] }
): Titles {
	const texts = new Map<string, unknown>([
		...Object.entries(current),
		...reads.map((one) => [one.part, one.value] as const)
	]);
	const titles = [...texts].flatMap(([part, values]) => {
		const text = title !== undefined && isLocale(part) ? valuesOf(values)[title] : undefined;
		return typeof text === 'string' ? [[part, text] as const] : [];
	});
	return Object.fromEntries(titles);
}
