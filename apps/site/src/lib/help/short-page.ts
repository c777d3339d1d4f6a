import type { PagePlatform } from '#lib/release/platform.ts';
import type { HelpLanguage } from '#lib/addresses/help-address.ts';
import { type Line, lineNote, linesOf } from './lines.ts';
import { helpDayOf } from './day.ts';
import { type Emergency, emergencyOf } from './emergency.ts';
import { type SpokenHere, spokenHere } from './spoken-here.ts';
import { shortSheet } from './sheets.ts';

/** What the page of help in a language shows that has a few phrases only: whom to call. */
export interface ShortHelp {
	/** Known to speak the language. */
	speaking: Line[];
	others: Line[];
	here: SpokenHere;
	emergency: Emergency | undefined;
	note: string | undefined;
	sheet: string;
}

/** Names and hours are in the main language of the network, as the helplines speak it. */
export function shortHelpOf(platform: PagePlatform, language: HelpLanguage): ShortHelp {
	const { content } = platform.release;
	const here = spokenHere(content, language);
	const { lines } = linesOf(content, here.locale);
	return {
		speaking: lines.filter(({ reach }) => reach.speaks.includes(language)),
		others: lines.filter(({ reach }) => !reach.speaks.includes(language)),
		here,
		emergency: emergencyOf(content, here.locale),
		note: lineNote(content, { locale: here.locale, day: helpDayOf(platform) }),
		sheet: shortSheet
	};
}
