import type { AnyRecord } from '@kok/domain/release/any-record';
import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { localeOf } from '../any-record.ts';
import { type CitedPlaces, readCitedPlaces } from '../citations/cited-places.ts';
import { readFacts } from '../facts.ts';
import { textsOf } from '../wording.ts';
import { ownWordsOf } from '../words/own-words.ts';
import { type Document, fixedDocument, listDocuments, typePlaces } from './documents.ts';
import { type Forms, makeForms } from './forms.ts';
import { impactOf } from './impact.ts';
import { makeLexicon } from './lexicon.ts';
import { type Speller, makeSpeller } from './misspelling.ts';
import { type Names, gatherNames } from './names.ts';
import { type Postings, gatherPostings } from './postings.ts';
import { type Vocabulary, makeVocabulary } from './vocabulary.ts';
import { whole } from './whole.ts';

/** What can be found of a release in a language. It names records and words, and holds no text. */
export interface SearchIndex {
	locale: Locale;
	documents: readonly Document[];
	/** The type of each, by its place in `typesFound`. */
	types: Uint8Array;
	vocabulary: Vocabulary;
	forms: Forms;
	postings: Postings;
	speller: Speller;
	cited: CitedPlaces;
	/** The number of a demand that a text cites and the release does not hold. */
	missing: (text: string) => number | undefined;
	names: Names;
	/** What the network is called by: it stands everywhere, and says nothing of what a text is about. */
	own: ReadonlySet<string>;
}

/** As many documents as are read in far less than a millisecond or two. */
const slice = 16;

/**
 * Makes the index of a release in a language, a little at a time: whoever makes it may do other things whenever it
 * yields. The same release gives the same index. `fixed` are the pages of a site that show no record: the site tells of
 * them as if each were one.
 */
export function* indexing(
	content: Content,
	locale: Locale,
	fixed: readonly AnyRecord[] = []
): Generator<undefined, SearchIndex> {
	const documents = [...(yield* listDocuments(content)), ...fixed.map(fixedDocument)];
	yield;
	const factsOf = readFacts(content);
	const own = ownWordsOf(content);
	const lexicon = makeLexicon(locale, own);
	const gathered = gatherPostings();
	const names = gatherNames(documents.length);

	for (const [number, document] of documents.entries()) {
		const { type, record } = document;
		const facts = factsOf({ type, record, locale: localeOf(record, locale) });
		const wording = textsOf(document, locale);
		names.add(number, [...wording, ...facts]);
		for (const [word, weight] of lexicon.weigh([...wording, ...facts]))
			gathered.add({ word, document: number, impact: impactOf(weight) });
		if (number % slice === slice - 1) yield;
	}

	yield;
	const learnt = lexicon.inOrder();
	yield;
	const vocabulary = makeVocabulary(learnt.stems);
	yield;
	const forms = makeForms(learnt.forms);
	yield;
	const speller = makeSpeller(vocabulary.stems, forms);
	yield;
	const postings = gathered.finish(learnt.rankOf, documents.length);
	yield;
	const { cited, missing } = yield* readCitedPlaces(documents);
	yield;
	const types = typePlaces(documents);
	return { locale, documents, types, vocabulary, forms, postings, speller, cited, missing, names: names.finish(), own };
}

/** Makes an index at one go. */
export function makeIndex(content: Content, locale: Locale, fixed: readonly AnyRecord[] = []): SearchIndex {
	return whole(indexing(content, locale, fixed));
}
