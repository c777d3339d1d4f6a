import type { Content } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { type Catalogue } from '../words/de.ts';
import { wordsIn } from '../words/words.ts';

type Level = keyof Catalogue['law']['levels'];

/** How far a body or an act reaches, as the network calls it: “Bund” and “Länder” are words of one country. */
export function levelName(content: Content, { level, locale }: { level: Level; locale: Locale }): string {
	const own = networkOf(content).wording[locale]?.values;
	const named = { country: own?.countryLevel, area: own?.areaLevel };
	return (level === 'country' || level === 'area' ? named[level] : undefined) ?? wordsIn(locale).law.levels[level];
}
