import { language } from './words.ts';

const tongues = new Intl.DisplayNames(language, { type: 'language' });
/** Browsers bring no word for some that are spoken in counselling, and would show the tag. */
const others: Readonly<Record<string, Record<typeof language, string>>> = { rom: { de: 'Romanes', en: 'Romani' } };

/** A language that somebody speaks, in the language of the interface. */
export function nameOfTongue(tag: string): string {
	return others[tag]?.[language] ?? tongues.of(tag) ?? tag;
}
