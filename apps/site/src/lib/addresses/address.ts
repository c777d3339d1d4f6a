import { type TypeName, typeNamed, typeNames } from '@kok/domain/content-types';
import { type InterfaceLanguage, type Locale, type Words, isInterfaceLanguage, isLocale } from '@kok/domain/words';
import { helpAddress } from './help-address.ts';

/** Pages that show no single record, by the name of their folder. */
export const fixedPages = {
	accessibility: { de: 'barrierefreiheit', en: 'accessibility' },
	changes: { de: 'aenderungen', en: 'changes' },
	contact: { de: 'kontakt', en: 'contact' },
	contents: { de: 'inhalt', en: 'contents' },
	data: { de: 'daten', en: 'data' },
	easy: { de: 'leichte-sprache', en: 'easy-read' },
	imprint: { de: 'impressum', en: 'imprint' },
	press: { de: 'presse', en: 'press' },
	privacy: { de: 'datenschutz', en: 'privacy' },
	safety: { de: 'sicherheit', en: 'safety' },
	search: { de: 'suche', en: 'search' },
	sign: { de: 'gebaerdensprache', en: 'sign-language' },
	timeline: { de: 'zeitleiste', en: 'timeline' }
} as const satisfies Record<string, Words>;

export type FixedPage = keyof typeof fixedPages;

/** The orders in which the register of demands can be read; the first is that of its own address. */
export const demandOrders = {
	number: { de: 'nummer', en: 'number' },
	state: { de: 'stand', en: 'state' },
	since: { de: 'belegt-seit', en: 'on-record-since' },
	moved: { de: 'zuletzt', en: 'latest' },
	goal: { de: 'ziel', en: 'goal' }
} as const satisfies Record<string, Words>;

export type DemandOrder = keyof typeof demandOrders;

const ordered = { de: 'nach', en: 'by' } as const satisfies Words;

/** Before the number of a version. A bare number is that of an older address, and leads here. */
const versionWord = { de: 'fassung', en: 'version' } as const satisfies Words;

export type Destination =
	| { to: 'home' }
	| { to: 'list'; type: TypeName }
	/** A list that is too long for one page has one for each of its parts: a year, an area. */
	| { to: 'part'; type: TypeName; part: string; page?: number }
	| { to: 'record'; type: TypeName; slug: string }
	| { to: 'order'; order: DemandOrder; page?: number }
	/** The clauses of a demand as they once were, or are. */
	| { to: 'version'; demand: number; version: number }
	/** Where they stood while each language counted its own. */
	| { to: 'former-version'; demand: number; number: number }
	/** A year or a month of what changed. */
	| { to: 'period'; period: string }
	/** What is found by a search: of all types, or of one alone. */
	| { to: 'found'; query: string; type?: TypeName; page?: number }
	/** A picture of figures, or its numbers, as a file. */
	| { to: 'chart'; file: string }
	/** The picture of the timeline as a file. */
	| { to: 'timeline-file' }
	/** What stands in the columns of the published tables. */
	| { to: 'codebook' }
	| { to: FixedPage };

/** Where a page stands: the only place that makes addresses. */
export function addressOf(destination: Destination, locale: Locale): string {
	switch (destination.to) {
		case 'home':
			return `/${locale}/`;
		case 'list':
			// What is offered is read where help is looked for.
			return destination.type === 'service' ? helpAddress(locale) : listAddress(destination.type, locale);
		case 'part':
			return partAddress(destination, locale);
		case 'record':
			return recordAddress(destination, locale);
		case 'order':
			return orderAddress(destination, locale);
		case 'version':
			return `${listAddress('demand', locale)}/${destination.demand}/${versionWord[spelledIn(locale)]}-${destination.version}`;
		case 'former-version':
			return `${listAddress('demand', locale)}/${destination.demand}/${destination.number}`;
		case 'period':
			return `/${locale}/${fixedPages.changes[spelledIn(locale)]}/${destination.period}`;
		case 'found':
			return foundAddress(destination, locale);
		case 'codebook':
			return `/${locale}/${fixedPages.data[spelledIn(locale)]}/codebook`;
		case 'timeline-file':
			return `${addressOf({ to: 'timeline' }, locale)}/${fixedPages.timeline[spelledIn(locale)]}.svg`;
		case 'chart':
			return `${listAddress('figure', locale)}/${destination.file}`;
		case 'accessibility':
		case 'changes':
		case 'contact':
		case 'contents':
		case 'data':
		case 'easy':
		case 'imprint':
		case 'press':
		case 'privacy':
		case 'safety':
		case 'search':
		case 'sign':
		case 'timeline':
			return `/${locale}/${fixedPages[destination.to][spelledIn(locale)]}`;
	}
}

/** The types that have pages, in the order in which menus name them. */
export const typesWithPages: readonly TypeName[] = typeNames.filter((name) => typeNamed(name).address);

/** The word before an order in an address, of whatever language. */
export function asOrderWord(text: string): string | undefined {
	return Object.values(ordered).find((word) => word === text);
}

/** A number as it stands in an address: in its only spelling. */
export function asNumber(text: string): number | undefined {
	return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** The number of a version, as it stands in an address after a word of whatever language. */
export function asVersion(text: string): number | undefined {
	const word = Object.values(versionWord).find((one) => text.startsWith(`${one}-`));
	return word && asNumber(text.slice(word.length + 1));
}

/** The file of a chart, by its name: no slug has an ending. */
export function asChartFile(text: string): string | undefined {
	return /^[^/.]+\.(svg|csv)$/.test(text) ? text : undefined;
}

/** A type of which all records stand on one page, by its name. */
export function asOnePageType(text: string): TypeName | undefined {
	return typesWithPages.find((name) => name === text && typeNamed(name).onePage);
}

/**
 * The words of which addresses in a language are made. One that the interface is not written in has the English ones,
 * whichever words it borrows: an address stays when a network chooses others.
 */
function spelledIn(locale: Locale): InterfaceLanguage {
	return isInterfaceLanguage(locale) ? locale : 'en';
}

export function asLocale(text: string): Locale | undefined {
	return isLocale(text) ? text : undefined;
}

/** The language of an address among those in which a network writes; the main one where it names none of them. */
export function localeOf(pathname: string, locales: readonly [Locale, ...Locale[]]): Locale {
	const named = pathname.split('/', 2)[1] ?? '';
	return locales.find((locale) => locale === named) ?? locales[0];
}

/** The path of the folder that answers an address: folders have one name, addresses one a language. */
export function routeOf(pathname: string): string {
	const [, first = '', segment = '', ...rest] = pathname.split('/');
	const locale = asLocale(first);
	if (!locale || segment === '') return pathname;
	const folder = folderOf(segment, locale);
	if (!folder) return nowhere;
	if (folder === 'figure' && rest.length === 1 && asChartFile(rest[0] ?? '') !== undefined) {
		return ['', locale, 'chart', ...rest].join('/');
	}
	const isAnchor = rest.length > 0 && asOnePageType(folder) !== undefined;
	return ['', locale, ...(isAnchor ? ['anchor'] : []), folder, ...rest].join('/');
}

/** No folder has this name. */
const nowhere = '/-/-';

function folderOf(segment: string, locale: Locale): string | undefined {
	const fixed = Object.entries(fixedPages).find(([, words]) => words[spelledIn(locale)] === segment);
	return fixed?.[0] ?? typesWithPages.find((name) => segmentOf(name, locale) === segment);
}

/** Records that share a page have an anchor there. */
function recordAddress({ type, slug }: { type: TypeName; slug: string }, locale: Locale): string {
	return `${listAddress(type, locale)}${typeNamed(type).onePage ? '#' : '/'}${encodeURIComponent(slug)}`;
}

/** The word is `in` in both languages. No slug contains a slash, so the address cannot be that of a record. */
function partAddress(
	{ type, part, page = 1 }: { type: TypeName; part: string; page?: number },
	locale: Locale
): string {
	return [listAddress(type, locale), 'in', encodeURIComponent(part), ...(page > 1 ? [page] : [])].join('/');
}

/** Two segments, so that no slug can be taken for an order. */
function orderAddress({ order, page = 1 }: { order: DemandOrder; page?: number }, locale: Locale): string {
	const list = listAddress('demand', locale);
	if (order === 'number' && page === 1) return list;
	return [list, ordered[spelledIn(locale)], demandOrders[order][spelledIn(locale)], ...(page > 1 ? [page] : [])].join(
		'/'
	);
}

/** The only address of which what follows the question mark is read. */
function foundAddress(
	{ query, type, page = 1 }: { query: string; type?: TypeName; page?: number },
	locale: Locale
): string {
	const parts = type === undefined ? [] : [segmentOf(type, locale), ...(page > 1 ? [page] : [])];
	return `${['', locale, fixedPages.search[spelledIn(locale)], ...parts].join('/')}?q=${encodeURIComponent(query)}`;
}

/** Whether what is found by a search is shown at a path. */
export function isSearchPath(path: string): boolean {
	const [, first = '', segment] = path.split('/', 3);
	const locale = asLocale(first);
	return locale !== undefined && segment === fixedPages.search[spelledIn(locale)];
}

/** The type of which a list has this segment in its address. */
export function typeAt(segment: string, locale: Locale): TypeName | undefined {
	return typesWithPages.find((name) => segmentOf(name, locale) === segment);
}

function listAddress(type: TypeName, locale: Locale): string {
	return `/${locale}/${segmentOf(type, locale)}`;
}

function segmentOf(name: TypeName, locale: Locale): string {
	const { address } = typeNamed(name);
	if (!address) throw new Error(`Records of the type ${name} have no pages`);
	return address[spelledIn(locale)];
}
