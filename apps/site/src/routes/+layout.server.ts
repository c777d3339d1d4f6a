import { languagesOf, networkOf, wordingIn } from '@kok/domain/release/reading';
import { localeOf } from '#lib/addresses/address.ts';
import { writeDay } from '#lib/writing/dates.ts';
import { type HelpLanguage, helpLanguageOf, isHelpPath, wholeLocale } from '#lib/addresses/help-address.ts';
import { lostHelpOf } from '#lib/help/lost.ts';
import { imprintOf } from '#lib/contact/imprint.ts';
import type { Content } from '@kok/domain/release/content';
import { type InterfaceLanguage, isInterfaceLanguage, isLocale } from '@kok/domain/words';
import { interfaceOf } from '#lib/words/lender.ts';
import { pageLanguages } from '#lib/help/speech.ts';
import { previewFrameOf } from '#lib/frame/preview.ts';
import { menuOf } from '#lib/addresses/menu.ts';
import { platformOf } from '#lib/release/platform.ts';
import { findPhrases, phrasesIn } from '#lib/words/help/words.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { LayoutServerLoad } from './$types';

export const csr = false;

export const load: LayoutServerLoad = (event) => {
	const platform = platformOf(event);
	const { release, origin = event.url.origin, isOld = false, isHelpOnly = false, isStatic = false } = platform;
	const { content, envelope } = release;
	const locales = languagesOf(content);
	const locale = localeOf(event.url.pathname, locales);
	const helpLanguage = helpLanguageOf(event.url.pathname, content);
	const network = networkOf(content);
	const { abbreviation, adopted, exitTo, timeZone } = network.facts.values;

	return {
		locale,
		locales,
		origin,
		isOld,
		preview: previewFrameOf(content, locale),
		adopted,
		exit: {
			to: exitTo,
			...(helpLanguage ? exitIn(content, helpLanguage) : { words: wordsIn(locale).exit, lang: lentTo(locale) })
		},
		isHelpOnly,
		/** Every page of help holds it; the others lead to a page of its own. */
		imprint: helpLanguage && imprintOf(platform, wholeLocale(content, helpLanguage)),
		helpLanguage,
		helpLocale: helpLanguage ? wholeLocale(content, helpLanguage) : locale,
		tongues: isHelpPath(event.url.pathname) ? pageLanguages(content) : [],
		/** An address where nothing is has what is loaded here and nothing else. */
		lost: isHelpPath(event.url.pathname) ? lostHelpOf(content) : undefined,
		canSearch: !isStatic,
		abbreviation,
		networkName: wordingIn(network, locale).values.name,
		menu: menuOf(content, locale),
		asOf: writeDay(envelope.at, { locale, timeZone })
	};
};

/** The language of borrowed words on pages of a language. */
function lentTo(language: HelpLanguage): InterfaceLanguage | undefined {
	return isLocale(language) && !isInterfaceLanguage(language) ? interfaceOf(language) : undefined;
}

function exitIn(content: Content, language: HelpLanguage) {
	const { exit, isReviewed } = phrasesIn(language);
	const lang = interfaceOf(languagesOf(content)[0]);
	return {
		words: exit,
		lang: findPhrases(language) ? undefined : lentTo(language),
		beside: isReviewed ? undefined : { text: phrasesIn(lang).exit.leave, lang }
	};
}
