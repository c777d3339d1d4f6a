import type { TypeName } from '@kok/domain/content-types';
import type { Locale } from '@kok/domain/words';
import { languagesOf } from '@kok/domain/release/reading';
import type { Release } from '@kok/release/verify';
import { catalogueOf } from './catalogue.ts';
import { type DataFile, type DataFiles, filesByName, joinedFiles, jsonFile } from './data-file.ts';
import type { DataWords } from './data-words.ts';
import { demandFiles, demandListFiles } from './demand-list.ts';
import { feedAddress } from './feed-address.ts';
import { feedOf } from './feed.ts';
import { hsdsFiles } from './hsds/hsds-files.ts';
import { pageAnchors } from './page-anchors.ts';
import { popoloOf } from './popolo.ts';
import { releaseFiles } from './release-files.ts';
import { tableFiles } from './table-files.ts';

export interface DataOptions {
	release: Release;
	/** Public address of the site, without a slash at its end. */
	origin: string;
	words: DataWords;
	/** Addresses of pages, below the origin. */
	pages: {
		home: (locale: Locale) => string;
		record: (type: TypeName, slug: string, locale: Locale) => string;
		/** Where all this is explained. */
		data: (locale: Locale) => string;
	};
}

/** The names under which files stand in the archive that do not belong to its tables. */
const archived = [
	'release.json',
	'envelope.json',
	'succession.json',
	'key.pub',
	'release.schema.json',
	'envelope.schema.json'
] as const;

/** All that others may take from a release, derived from its public content alone. */
export function dataFiles({ release, origin, words, pages }: DataOptions): DataFiles {
	const { content } = release;
	const locales = languagesOf(content);
	const page = pages.data(locales.includes('en') ? 'en' : locales[0]);
	const sealed = releaseFiles(release);
	const popolo = jsonFile(() => popoloOf(content, { namespace: `${origin}${page}#${pageAnchors.politics}-` }));
	const beside = archived.flatMap((name): [string, DataFile][] => {
		const file = sealed.open(`/data/${name}`);
		return file ? [[name, file]] : [];
	});
	const popoloFile = filesByName({ '/data/popolo.json': popolo });
	const licence = `${page}#${pageAnchors.licence}`;
	const reading = {
		origin,
		code: words.code,
		pageOf: (slug: string, locale: Locale) => pages.record('demand', slug, locale)
	};
	const list = demandListFiles(release, reading);
	const tables = tableFiles(release, {
		origin,
		page,
		licence,
		code: words.code,
		beside: { ...Object.fromEntries(beside), 'popolo.json': popolo, ...list }
	});
	const feeds = feedFiles({ release, origin, words, pages });
	const lists = filesByName(Object.fromEntries(Object.entries(list).map(([name, file]) => [`/data/${name}`, file])));
	const listed = [sealed, popoloFile, lists, tables, feeds];
	const catalogue = jsonFile(() => catalogueOf(release, listed, { origin, page, licence }), 'application/ld+json');
	return joinedFiles([
		sealed,
		popoloFile,
		lists,
		demandFiles(release, reading),
		filesByName({ '/data/dcat.jsonld': catalogue }),
		tables,
		hsdsFiles(content, {
			origin,
			profile: `${page}#${pageAnchors.directory}`,
			code: words.code,
			pageOfMember: ({ wording }) => {
				const locale = locales.find((one) => wording[one]);
				const slug = locale && wording[locale]?.slug;
				return locale && slug !== undefined ? origin + pages.record('member', slug, locale) : undefined;
			}
		}),
		feeds
	]);
}

function feedFiles({ release, origin, words, pages }: DataOptions): DataFiles {
	const feeds = languagesOf(release.content).map((locale): [string, DataFile] => [
		feedAddress(locale),
		{
			mediaType: 'application/atom+xml; charset=utf-8',
			make: () =>
				feedOf(release.content, {
					origin,
					self: feedAddress(locale),
					page: pages.home(locale),
					locale,
					words,
					pageOf: pages.record
				})
		}
	]);
	return filesByName(Object.fromEntries(feeds));
}
