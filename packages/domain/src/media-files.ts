import type { AnyValues, Fields } from './content-type.ts';
import { MediaFile } from './fields/media.ts';

/** A file that some values name, and where. */
export interface NamedFile extends MediaFile {
	/** Dotted, from the field inwards: `pictures.0.picture`. */
	path: string;
}

/** The files that values name, in the order in which they stand, within lists too. */
export function filesOf(fields: Fields, values: AnyValues): NamedFile[] {
	return Object.entries(fields).flatMap(([name, { kind, items }]) => {
		const value = values[name];
		if (value === undefined) return [];
		if (kind === 'media') return [{ ...MediaFile.parse(value), path: name }];
		return items ? filesInItems(items, value).map((file) => ({ ...file, path: `${name}.${file.path}` })) : [];
	});
}

/** Of a list, or of words by the id of their item. */
function filesInItems(fields: Fields, list: unknown): NamedFile[] {
	return Object.entries<AnyValues>({ ...(list as object) }).flatMap(([at, item]) =>
		filesOf(fields, item).map((file) => ({ ...file, path: `${at}.${file.path}` }))
	);
}
