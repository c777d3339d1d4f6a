import type { Content, PublicRecord } from '@kok/domain/release/content';
import { networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { addressOf } from './address.ts';
import { compareWords } from './dates.ts';
import { writeHours } from './hours.ts';
import { type NamedLanguage, inOwnWords } from './languages.ts';
import { once } from './once.ts';
import { type Phone, phoneOf } from './phone.ts';
import { wordsIn } from './words/words.ts';

/** A service as an entry of a list: its number first, then when, and in which languages. */
export interface ServiceLine {
	id: string;
	name: string;
	address: string;
	phone: Phone | undefined;
	email: string | undefined;
	website: string | undefined;
	languages: NamedLanguage[];
	/** The towns that may be named, when someone answers, whether children can come along. */
	remarks: string[];
}

/** The services for an area, or for the whole country. */
export interface ServiceArea {
	/** Its part of an address, and its anchor. */
	code: string;
	/** Of an area, or that these are for the whole country. */
	name: string;
	isArea: boolean;
	services: ServiceLine[];
}

/** No area has these codes. */
const everywhere = '0';
const elsewhere = '-';

/** So many fit on one page: on that of the list, and on each page of an area that is too long for it. */
const wholeUpTo = 150;
const perPage = 100;

/** The services that have words in a language: those for the whole country, then area by area in the network's order. */
export const serviceAreas: (content: Content, locale: Locale) => readonly ServiceArea[] = once(listAreas);

function listAreas(content: Content, locale: Locale): ServiceArea[] {
	const network = networkOf(content);
	const names = wordingIn(network, locale).values.areas;
	const byName = compareWords(locale);
	const entries = content.records.service
		.flatMap((record) => serviceEntry(record, locale))
		.sort((a, b) => byName(a.line.name, b.line.name));

	const nationwide = entries.filter(({ isNationwide }) => isNationwide).map(({ line }) => line);
	const codes = network.facts.values.areas.map(({ id }) => id);
	const areas = codes.map((code) => ({
		code,
		name: names[code]?.name ?? code,
		isArea: true,
		services: entries.filter(({ areas }) => areas.includes(code)).map(({ line }) => line)
	}));
	const nowhere = entries.filter(
		({ areas, isNationwide }) => !isNationwide && !areas.some((code) => codes.includes(code))
	);
	const words = wordsIn(locale);
	return [
		{ code: everywhere, name: words.services.nationwide, isArea: false, services: nationwide },
		...areas,
		{ code: elsewhere, name: words.members.elsewhere, isArea: false, services: nowhere.map(({ line }) => line) }
	].filter(({ services }) => services.length > 0);
}

/** Whether all of them are too many for one page. */
export function areFolded(areas: readonly ServiceArea[]): boolean {
	return areas.reduce((count, { services }) => count + services.length, 0) > wholeUpTo;
}

/** The pages of an area that is folded. */
export function pagesOf({ services }: ServiceArea): ServiceLine[][] {
	const count = Math.ceil(services.length / perPage);
	return Array.from({ length: count }, (_, index) => services.slice(index * perPage, (index + 1) * perPage));
}

function serviceEntry({ id, facts, wording }: PublicRecord<'service'>, locale: Locale) {
	const words = wording[locale];
	if (!words) return [];
	const {
		areas = [],
		nationwide = false,
		phone,
		email,
		website,
		hours,
		languages,
		children = false,
		places
	} = facts.values;
	const line: ServiceLine = {
		id,
		name: words.values.name,
		address: addressOf({ to: 'record', type: 'service', slug: words.slug }, locale),
		phone: phoneOf({ phone }),
		email,
		website,
		languages: inOwnWords(languages),
		remarks: [
			...new Set(places.flatMap(({ place }) => place?.locality ?? [])),
			...(hours === undefined ? [] : [writeHours(hours, locale)]),
			...(children ? [wordsIn(locale).services.withChildren] : [])
		]
	};
	return [{ line, isNationwide: nationwide, areas }];
}
