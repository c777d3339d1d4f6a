import { typeNamed } from '@kok/domain/content-types';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { compareWords } from '#lib/writing/dates.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { linksTo } from '#lib/records/record-links.ts';
import { recordsNaming } from '#lib/records/references.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';
import { labelIn } from '#lib/words/label.ts';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const byName = compareWords(locale);
	const terms = content.records.term
		.flatMap((record) => termIn(content, record, locale))
		.sort((a, b) => byName(a.term, b.term));
	const letters = [...new Set(terms.map(({ letter }) => letter))];

	return {
		letters: letters.map((letter) => ({ letter, terms: terms.filter((term) => term.letter === letter) })),
		page: {
			title: labelIn(typeNamed('term').plural, locale),
			description: wordsIn(locale).about.glossary.lead,
			alternates: alternatesOf(content, { to: 'list', type: 'term' }),
			section: 'term'
		}
	};
};

function termIn(content: Content, { id, facts, wording }: PublicRecord<'term'>, locale: Locale) {
	const words = wording[locale];
	if (!words) return [];
	const { term, definition } = words.values;
	const { seeAlso = [], provisions, sources } = facts.values;
	// Whoever looks up one of two should find the other, whichever names it.
	const naming = recordsNaming(content, { type: 'term', id }).map((other) => other.id);
	return [
		{
			anchor: words.slug,
			letter: letterOf(term),
			term,
			definition,
			seeAlso: linksTo(content, [...new Set([...seeAlso, ...naming])], { type: 'term', locale }),
			provisions: linksTo(content, provisions, { type: 'provision', locale }),
			sources
		}
	];
}

/** The letter under which a dictionary has a word: no mark on it, nothing before it. */
function letterOf(word: string): string {
	const [letter = '0'] = word.normalize('NFD').match(/\p{L}/u) ?? [];
	return letter.toUpperCase();
}
