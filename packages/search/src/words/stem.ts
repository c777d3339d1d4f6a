import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import type { Locale } from '@kok/domain/words';

/** What the forms of a word have in common: "Fristen" and "Frist", "testified" and "testify". Takes a folded word. */
export function stemOf(folded: string, locale: Locale): string {
	if (/\d/.test(folded)) return folded;
	if (locale === 'de') return withoutGender(stemGerman(folded));
	if (locale === 'en') return stemEnglish(folded);
	// Without rules for its endings, a word is found by its own beginning alone.
	return folded;
}

/** "Beraterinnen" and "Berater" are looked for by the same word. */
function withoutGender(stem: string): string {
	const male = stem.replace(/(?<=..er)inn?$/, '');
	return male === stem ? stem : stemGerman(male);
}
