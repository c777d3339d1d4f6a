import { languagesOf } from '@kok/domain/release/reading';
import type { TypeName } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { type DemandOrder, addressOf, demandOrders } from './address.ts';
import { changePeriods } from '../changes/days.ts';
import { registerPages } from '../demands/register.ts';
import { foldYears, yearsOf } from '../publications/publications.ts';

type Alternates = Partial<Record<Locale, string>>;

/** A page that shows a part of a list which is too long for one. */
interface ListPart {
	/** The same in every language. */
	key: string;
	address: string;
}

/** The pages of lists that are too long for one, by their addresses in each language. */
export function listParts(content: Content): Alternates[] {
	return inEachLanguage(content, (locale) => partsIn(content, locale));
}

/** The pages that show the register once more, in another order or from another row on: the register is their canonical page. */
export function registerParts(content: Content): Alternates[] {
	return inEachLanguage(content, (locale) =>
		registerOrders(content, locale).map(({ order, page }) => ({
			key: `${order} ${page}`,
			address: addressOf({ to: 'order', order, page }, locale)
		}))
	);
}

/** The orders in which the register can be read, with the pages of each, but for the page at its own address. */
export function registerOrders(content: Content, locale: Locale): { order: DemandOrder; page: number }[] {
	if (content.records.demand.length === 0) return [];
	const orders = Object.keys(demandOrders) as DemandOrder[];
	const pages = Array.from({ length: registerPages(content, locale) }, (_, index) => index + 1);
	return orders
		.flatMap((order) => pages.map((page) => ({ order, page })))
		.filter(({ order, page }) => order !== 'number' || page > 1);
}

function inEachLanguage(content: Content, partsOf: (locale: Locale) => readonly ListPart[]): Alternates[] {
	const byLocale = languagesOf(content).map((locale) => [locale, new Map(partsOf(locale).map(keyed))] as const);
	const keys = new Set(byLocale.flatMap(([, parts]) => [...parts.keys()]));
	return [...keys].map((key) =>
		Object.fromEntries(
			byLocale.flatMap(([locale, parts]) => {
				const address = parts.get(key);
				return address === undefined ? [] : [[locale, address] as const];
			})
		)
	);
}

/** The addresses of one such page in the languages in which there is one. */
export function partAlternates(content: Content, address: string): Alternates {
	return listParts(content).find((part) => Object.values(part).includes(address)) ?? {};
}

function partsIn(content: Content, locale: Locale): ListPart[] {
	const years = foldYears(yearsOf(content, locale)).folded;
	return [
		...changePeriods(content, locale).map(({ period }) => ({
			key: `changes ${period}`,
			address: addressOf({ to: 'period', period }, locale)
		})),
		...years.map(({ year = '', part }) => listPart({ type: 'statement', part, key: year }, locale))
	];
}

function listPart(
	{ type, part, page = 1, key }: { type: TypeName; part: string; page?: number; key: string },
	locale: Locale
): ListPart {
	return { key: `${type} ${key}`, address: addressOf({ to: 'part', type, part, page }, locale) };
}

function keyed({ key, address }: ListPart): [string, string] {
	return [key, address];
}
