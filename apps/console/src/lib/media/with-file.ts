import type { AnyValues, Fields } from '@kok/domain/content-type';
import { MediaFile } from '@kok/domain/fields/media';
import { mapItems } from '@kok/domain/items-in';

/** Values in which a file takes the place of another wherever that is named, within lists too. */
export function withFile(fields: Fields, values: AnyValues, { from, to }: { from: string; to: MediaFile }): AnyValues {
	const changed = Object.entries(values).map(([name, value]) => {
		const field = fields[name];
		if (field?.kind === 'media') return [name, MediaFile.safeParse(value).data?.file === from ? to : value] as const;
		if (!field?.items || value === undefined) return [name, value] as const;
		const inner = field.items;
		return [name, mapItems(value, (item) => withFile(inner, item, { from, to }))] as const;
	});
	return Object.fromEntries(changed);
}
