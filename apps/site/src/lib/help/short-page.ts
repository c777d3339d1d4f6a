import type { PagePlatform } from '#lib/release/platform.ts';
import type { HelpLanguage } from '#lib/addresses/help-address.ts';
import { languagesOf } from '@kok/domain/release/reading';
import { type CommonHelp, readHelpOf } from './every-page.ts';
import type { Ways } from './ways.ts';

/** What the page of help in a language shows that has a few phrases only: whom to call. */
export interface ShortHelp extends CommonHelp {
	ways: Ways[];
	/** The helplines at which the language is known to be spoken, by their ids. */
	spokenAt: string[];
	/** Whether one of them is known to understand it, be it by an interpreter. */
	isUnderstood: boolean;
}

/** Names and hours are in the main language of the network, as the helplines speak it. */
export function shortHelpOf(platform: PagePlatform, language: HelpLanguage): ShortHelp {
	const [locale] = languagesOf(platform.release.content);
	const { common, waysTo } = readHelpOf(platform, { language, locale });
	const spokenAt = common.lines.filter(({ reach }) => reach.speaks.includes(language)).map(({ id }) => id);
	const isUnderstood = common.lines.some(({ reach }) => [...reach.speaks, ...reach.interprets].includes(language));
	// Nobody is asked there where help is looked for.
	const headlines = common.headlines.filter(({ isStandIn }) => !isStandIn);
	const cardNumbers = common.cardNumbers.filter(({ isStandIn }) => !isStandIn);
	return { ...common, headlines, cardNumbers, ways: waysTo([]), spokenAt, isUnderstood };
}
