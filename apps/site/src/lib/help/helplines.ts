import type { Content } from '@kok/domain/release/content';
import { networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { writeHours } from '../writing/hours.ts';
import { type NamedLanguage, inOwnWords } from '../writing/languages.ts';
import { type Phone, phoneOf } from '../contact/phone.ts';
import { wordsIn } from '../words/words.ts';

export interface Helpline {
	id: string;
	name: string;
	forWhom: string;
	note: string | undefined;
	phone: Phone | undefined;
	website: string | undefined;
	hours: string | undefined;
	/** Each in its own words and script, so that who speaks it finds it. */
	languages: NamedLanguage[];
	interpreted: string | undefined;
	/** Of these, those that are known by name. */
	interpretsByName: NamedLanguage[];
	isFree: boolean;
	isAnonymous: boolean;
	isOffTheBill: boolean;
	/** The language its words are in. */
	locale: Locale;
}

/** The helplines in the network's order; their words in the other language where this one has none. */
export function helplinesOf(content: Content, wanted: Locale): Helpline[] {
	const network = networkOf(content);
	const { values, locale } = wordingIn(network, wanted);
	return network.facts.values.helplines.flatMap(
		({ id, phone, website, hours, languages, interpretedLanguages, ...facts }) => {
			const words = values.helplines[id];
			if (!words) return [];
			return {
				id,
				...words,
				note: words.note,
				phone: phoneOf({ phone }),
				website,
				hours: hours === undefined ? undefined : writeHours(hours, wanted),
				languages: inOwnWords(languages),
				interpreted: interpretedLanguages ? wordsIn(wanted).contact.interpreted(interpretedLanguages) : undefined,
				interpretsByName: inOwnWords(facts.interpretedByName),
				isFree: facts.free === true,
				isAnonymous: facts.anonymous === true,
				isOffTheBill: facts.offTheBill === true,
				locale
			};
		}
	);
}
