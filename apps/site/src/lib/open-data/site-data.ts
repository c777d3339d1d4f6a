import { type DataOptions, dataFiles } from '@kok/open-data/data-files';
import { type DataFiles, joinedFiles } from '@kok/open-data/data-file';
import type { FeedWords } from '@kok/open-data/data-words';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '../addresses/address.ts';
import { writeDate, writeList } from '../writing/dates.ts';
import { citingFiles } from '../citing/citing-files.ts';
import { wordsIn } from '../words/words.ts';
import { codeWords } from './code-words.ts';

/** The open data of a release, in the words of this site and with its addresses. */
export function dataFilesOf(options: Pick<DataOptions, 'release' | 'origin'>): DataFiles {
	const citing = citingFiles(options.release.content, options.origin);
	const taken = dataFiles({
		...options,
		words: { code: codeWords, feed: { de: feedWords('de'), en: feedWords('en') } },
		pages: {
			home: (locale) => addressOf({ to: 'home' }, locale),
			record: (type, slug, locale) => addressOf({ to: 'record', type, slug }, locale),
			data: (locale) => addressOf({ to: 'data' }, locale)
		}
	});
	return joinedFiles([taken, citing]);
}

function feedWords(locale: Locale): FeedWords {
	const { politics, data, citing } = wordsIn(locale);
	const words = data.feedWords;
	return {
		...words,
		demonstrationOf: citing.demonstrationOf,
		views: { ...politics.axes, readFromDocuments: politics.readFromDocuments },
		demands: (numbers) => words.demands(writeList(numbers.map(String), locale), numbers.length === 1),
		// "Statement: Statement on ..." says it twice.
		statement: ({ kind, title }) => (title.startsWith(kind) ? title : words.statement({ kind, title })),
		dated: (date, what) => words.dated(writeDate(date, locale), what)
	};
}
