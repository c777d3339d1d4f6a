import { type TypeName, typeNamed } from '@kok/domain/content-types';
import type { AnyRecord } from '@kok/domain/release/any-record';
import type { Content } from '@kok/domain/release/content';
import { interfaceIn, languagesOf } from '@kok/domain/release/reading';
import type { InterfaceLanguage, Locale, Words } from '@kok/domain/words';
import { type FixedPage, addressOf } from '../addresses/address.ts';
import { helpAddress } from '../addresses/help-address.ts';
import { sitePages as german } from '../words/de/site-pages.ts';
import { sitePages as english } from '../words/en/site-pages.ts';
import { wordsIn } from '../words/words.ts';

/** Whoever searches is on the page of the search already. */
type Sought = Exclude<FixedPage, 'search'> | 'codebook' | 'help';
type List = keyof typeof german.lists;

const catalogues: Readonly<Record<InterfaceLanguage, typeof german>> = { de: german, en: english };

/** The name of each page that shows no record, as it stands on it. */
const titles: Readonly<Record<Sought, (language: InterfaceLanguage) => string>> = {
	accessibility: (language) => wordsIn(language).duty.accessibility.title,
	changes: (language) => wordsIn(language).changes.title,
	codebook: (language) => wordsIn(language).data.codebook.title,
	contact: (language) => wordsIn(language).reach.contact.title,
	contents: (language) => wordsIn(language).contents.title,
	data: (language) => wordsIn(language).data.title,
	easy: (language) => wordsIn(language).duty.easy.title,
	help: (language) => wordsIn(language).frame.help,
	imprint: (language) => wordsIn(language).reach.imprint.title,
	press: (language) => wordsIn(language).reach.press.title,
	privacy: (language) => wordsIn(language).privacy.title,
	safety: (language) => wordsIn(language).safety.title,
	sign: (language) => wordsIn(language).duty.sign.title,
	timeline: (language) => wordsIn(language).timeline.link
};

/** The pages of a site that show no record, as the search takes them: the list of a type only where there is something in it. */
export function fixedRecords(content: Content): AnyRecord[] {
	const languages = languagesOf(content);
	const pages = (Object.keys(titles) as Sought[]).map((page) =>
		recordOf(`page:${page}`, { content, languages }, (language) => ({
			title: titles[page](language),
			...catalogues[language].fixed[page]
		}))
	);
	const lists = (Object.keys(german.lists) as List[])
		.filter((type) => content.records[type].length > 0)
		.map((type) =>
			recordOf(`list:${type}`, { content, languages }, (language) => ({
				title: pluralOf(type)[language],
				...catalogues[language].lists[type]
			}))
		);
	return [...pages, ...lists];
}

interface Told {
	title: string;
	about: string;
	words: readonly string[];
}

function recordOf(
	id: string,
	{ content, languages }: { content: Content; languages: readonly Locale[] },
	tell: (language: InterfaceLanguage) => Told
): AnyRecord {
	const wording = languages.map((locale) => {
		const { title, about, words } = tell(interfaceIn(content, locale));
		return [locale, { values: { title, summary: about, alsoKnownAs: words.join(', ') }, slug: '' }];
	});
	return { id, facts: { values: {} }, wording: Object.fromEntries(wording) as AnyRecord['wording'] };
}

function pluralOf(type: TypeName): Words {
	return typeNamed(type).plural;
}

/** Where such a page stands; nothing for a record. */
export function fixedAddress(id: string, locale: Locale): string | undefined {
	const [kind, name = ''] = id.split(':');
	if (kind === 'list') return addressOf({ to: 'list', type: name as List }, locale);
	if (kind !== 'page') return undefined;
	if (name === 'help') return helpAddress(locale);
	return addressOf({ to: name as Exclude<Sought, 'help'> }, locale);
}
