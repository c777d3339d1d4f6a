import type { DataFile, DataFiles } from '@kok/open-data/data-file';
import type { Content } from '@kok/domain/release/content';
import { languagesOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { spellBibtex } from './bibtex.ts';
import { type CslItem, spellCsl } from './csl.ts';
import { unmarked } from '../words/borrowed.ts';
import { addressIn, citingFolder } from './citing-addresses.ts';
import { listWorks } from './works.ts';

interface Form {
	ending: 'bib' | 'json';
	mediaType: string;
	spell: (item: CslItem) => string;
}

/** In which forms a work is cited for programs that manage references. */
const forms: readonly Form[] = [
	{ ending: 'bib', mediaType: 'application/x-bibtex; charset=utf-8', spell: spellBibtex },
	{ ending: 'json', mediaType: 'application/vnd.citationstyles.csl+json', spell: spellCsl }
];

/** A file for each work in each form and language. */
export function citingFiles(content: Content, origin: string): DataFiles {
	let made: ReadonlyMap<string, DataFile> | undefined;
	const files = () =>
		(made ??= new Map(languagesOf(content).flatMap((locale) => filesIn(content, { origin, locale }))));
	return {
		list: () => [...files().keys()],
		open: (path) => (path.startsWith(`${citingFolder}/`) ? files().get(path) : undefined)
	};
}

function filesIn(content: Content, where: { origin: string; locale: Locale }): [string, DataFile][] {
	return listWorks(content, where).flatMap(({ name, item }) =>
		forms.map(({ ending, mediaType, spell }): [string, DataFile] => [
			addressIn(name, where.locale, ending),
			{ mediaType, make: () => unmarked(spell(item)) }
		])
	);
}
