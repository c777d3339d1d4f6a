import type { AnyValues, ContentType } from '../content-type.ts';
import { type NamedFile, filesOf } from '../media-files.ts';

/** Records of a release, as far as their files are concerned. */
interface WithFiles {
	facts: { values: AnyValues };
	wording: { readonly [locale: string]: { values: AnyValues } | undefined };
}

/** The files that the records of a release name, by type and in the order of the records. */
export function listFiles(
	records: Readonly<Record<string, readonly WithFiles[]>>,
	types: Readonly<Record<string, ContentType>>
): NamedFile[] {
	return Object.entries(types).flatMap(([name, type]) =>
		(records[name] ?? []).flatMap(({ facts, wording }) => [
			...filesOf(type.facts, facts.values),
			...Object.values(wording).flatMap((words) => (words ? filesOf(type.wording, words.values) : []))
		])
	);
}
