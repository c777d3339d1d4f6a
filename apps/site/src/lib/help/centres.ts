import type { Content, PublicRecord } from '@kok/domain/release/content';
import { networkOf, wordingIn } from '@kok/domain/release/reading';
import { defaultConfirmWithinDays, isStale, lastConfirmed } from '@kok/domain/rules/confirmation';
import type { Locale } from '@kok/domain/words';
import { compareWords, writeDate, writeList } from '#lib/writing/dates.ts';
import { writeHours } from '#lib/writing/hours.ts';
import { type NamedLanguage, inOwnWords } from '#lib/writing/languages.ts';
import { type Phone, phoneOf } from '#lib/contact/phone.ts';
import { writePlace } from '#lib/writing/places.ts';
import { helpWordsIn } from '#lib/words/help/words.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { Line } from './lines.ts';
import type { Reach } from './reach.ts';

/** What a member offers, as someone reads it who needs it. It links to no page of its own. */
export interface Centre {
	id: string;
	name: string;
	/** The words are in the other language. */
	lang: Locale | undefined;
	reach: Reach;
	summary: string | undefined;
	forWhom: string;
	where: string;
	phone: Phone | undefined;
	outOfHours: Phone | undefined;
	email: string | undefined;
	website: string | undefined;
	hours: string | undefined;
	speaks: NamedLanguage[];
	interprets: NamedLanguage[];
	/** Where one can go, and what else is good to know, each a sentence or an address. */
	remarks: string[];
	confirmed: string | undefined;
	isStale: boolean;
}

interface Asked {
	locale: Locale;
	day: string;
	areas: readonly { code: string; name: string }[];
}

/** What members offer, by area and name; without those that are one of the helplines. */
export function centresOf(content: Content, asked: Asked & { lines: readonly Line[] }): Centre[] {
	const { locale, areas, lines } = asked;
	const withinDays = networkOf(content).facts.values.confirmWithinDays ?? defaultConfirmWithinDays;
	const byName = compareWords(locale);
	const place = ({ reach }: Centre) => firstArea(reach, areas);
	return content.records.service
		.filter((record) => !lines.some((line) => isSame(record, line)))
		.map((record) => centreOf(record, { ...asked, withinDays }))
		.sort((a, b) => place(a) - place(b) || byName(a.name, b.name));
}

/** The place of the area under which it stands: 0 for the whole country, then the network's areas, then none of them. */
export function firstArea({ areas: served }: Reach, areas: readonly { code: string }[]): number {
	if (served === undefined) return 0;
	const place = areas.findIndex(({ code }) => served.includes(code));
	return place === -1 ? areas.length + 1 : place + 1;
}

/** A network may enter a helpline of its own once more, as what it offers. */
function isSame({ facts }: PublicRecord<'service'>, { phone, website }: Line): boolean {
	const own = phoneOf(facts.values);
	if (phone || own) return phone?.dialled === own?.dialled;
	return website !== undefined && website === facts.values.website;
}

function centreOf(
	record: PublicRecord<'service'>,
	{ locale, day, areas, withinDays }: Asked & { withinDays: number }
): Centre {
	const { id, facts } = record;
	const { values: words, locale: spoken } = wordingIn(record, locale);
	const { phone, outOfHours, email, website, hours, languages, interpretedLanguages } = facts.values;
	const { groups } = wordsIn(locale).services;
	return {
		id,
		name: words.name,
		lang: spoken === locale ? undefined : spoken,
		reach: reachOf(facts.values),
		summary: words.summary,
		forWhom: writeList(
			facts.values.targetGroups.map((group) => groups[group]),
			locale
		),
		where: whereOf(facts.values, { areas, locale }),
		phone: phoneOf({ phone }),
		outOfHours: phoneOf({ phone: outOfHours }),
		email,
		website,
		hours: hours === undefined ? undefined : writeHours(hours, locale),
		speaks: inOwnWords(languages),
		interprets: inOwnWords(interpretedLanguages),
		remarks: remarksOf(facts.values, { areas, locale }),
		confirmed: confirmedText(facts.values, locale),
		isStale: isStale(facts.values, { day, withinDays })
	};
}

type Facts = PublicRecord<'service'>['facts']['values'];

function reachOf({ nationwide, areas, languages, interpretedLanguages, targetGroups, forms, channels }: Facts): Reach {
	return {
		areas: nationwide ? undefined : areas,
		speaks: languages,
		interprets: interpretedLanguages ?? [],
		groups: targetGroups,
		forms,
		channels
	};
}

function whereOf({ nationwide, areas: codes = [] }: Facts, { areas, locale }: Omit<Asked, 'day'>): string {
	const named = codes.map((code) => areas.find((area) => area.code === code)?.name ?? code);
	return [...(nationwide ? [helpWordsIn(locale).everywhere] : []), ...named].join(', ');
}

function remarksOf(
	{ places, channels, children, accommodation }: Facts,
	{ areas, locale }: Omit<Asked, 'day'>
): string[] {
	const help = helpWordsIn(locale);
	const words = wordsIn(locale).services;
	const names = Object.fromEntries(areas.map(({ code, name }) => [code, { name }]));
	// A place of which no more than the area may be known is nowhere to go.
	const shown = places.flatMap(({ place }) =>
		place && (place.street ?? place.postBox ?? place.locality) !== undefined
			? [writePlace(place, { areas: names, locale }).join(', ')]
			: []
	);
	const nowhere = channels.includes('visit') ? help.askForPlace : help.noPlace;
	return [
		...(shown.length > 0 ? shown.map((place) => `${place}.`) : [nowhere]),
		...(accommodation ? [words.withAccommodation] : []),
		...(children ? [words.withChildren] : [])
	];
}

function confirmedText(facts: Facts, locale: Locale): string | undefined {
	const last = lastConfirmed(facts);
	if (last === undefined) return undefined;
	const words = helpWordsIn(locale);
	const day = writeDate(last, locale);
	return facts.confirmedOn === undefined ? words.documented(day) : words.confirmed(day);
}
