import type { PagePlatform } from '#lib/release/platform.ts';
import type { HelpLanguage } from '#lib/addresses/help-address.ts';
import { type Line, lineNote, linesOf } from './lines.ts';
import { helpDayOf } from './day.ts';
import { shortSheet } from './sheets.ts';

/** What the page of help in a language shows that has a few phrases only: whom to call. */
export interface ShortHelp {
	/** Known to speak the language. */
	speaking: Line[];
	others: Line[];
	note: string | undefined;
	sheet: string;
}

/** Names and hours are in German there, as their German stands beside all phrases. */
export function shortHelpOf(platform: PagePlatform, language: Exclude<HelpLanguage, 'de' | 'en'>): ShortHelp {
	const { content } = platform.release;
	const { lines } = linesOf(content, 'de');
	return {
		speaking: lines.filter(({ reach }) => reach.speaks.includes(language)),
		others: lines.filter(({ reach }) => !reach.speaks.includes(language)),
		note: lineNote(content, { locale: 'de', day: helpDayOf(platform) }),
		sheet: shortSheet
	};
}
