import { networkOf, wordingIn } from '@kok/domain/release/reading';
import { cardFor } from '@kok/domain/release/pictures';
import { localeOf } from '#lib/addresses/address.ts';
import { writeDay } from '#lib/writing/dates.ts';
import { type HelpLanguage, helpLanguageOf, isHelpPath, isWhole } from '#lib/addresses/help-address.ts';
import { lostHelpOf } from '#lib/help/lost.ts';
import { imprintOf } from '#lib/contact/imprint.ts';
import { menuOf } from '#lib/addresses/menu.ts';
import { platformOf } from '#lib/release/platform.ts';
import { phrasesIn } from '#lib/words/help/words.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { LayoutServerLoad } from './$types';

export const csr = false;

export const load: LayoutServerLoad = (event) => {
	const platform = platformOf(event);
	const { release, origin = event.url.origin, isOld = false, isHelpOnly = false, isStatic = false } = platform;
	const { content, envelope } = release;
	const locale = localeOf(event.url.pathname);
	const helpLanguage = helpLanguageOf(event.url.pathname);
	const network = networkOf(content);
	const { abbreviation, adopted, exitTo, timeZone } = network.facts.values;

	return {
		locale,
		origin,
		isOld,
		picture: cardFor(content, { locale }),
		adopted,
		exit: { to: exitTo, ...(helpLanguage ? exitIn(helpLanguage) : { words: wordsIn(locale).exit }) },
		isHelpOnly,
		/** Every page of help holds it; the others lead to a page of its own. */
		imprint: helpLanguage && imprintOf(platform, isWhole(helpLanguage) ? helpLanguage : 'de'),
		/** An address where nothing is has what is loaded here and nothing else. */
		lost: isHelpPath(event.url.pathname) ? lostHelpOf(content) : undefined,
		canSearch: !isStatic,
		abbreviation,
		networkName: wordingIn(network, locale).values.name,
		menu: menuOf(content, locale),
		asOf: writeDay(envelope.at, { locale, timeZone })
	};
};

function exitIn(language: HelpLanguage) {
	const { exit, isReviewed } = phrasesIn(language);
	return { words: exit, german: isReviewed ? undefined : phrasesIn('de').exit.leave };
}
