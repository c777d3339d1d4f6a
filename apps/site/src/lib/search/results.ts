import { type TypeName, typeNamed } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import { interfaceIn } from '@kok/domain/release/reading';
import { type Locale, isInterfaceLanguage } from '@kok/domain/words';
import type { Found, Group, Hit } from '@kok/search/query/find';
import type { Piece } from '@kok/search/query/excerpt';
import { addressOf } from '#lib/addresses/address.ts';
import { type AnyRecord, titleOf } from '@kok/domain/release/any-record';
import { linkTo } from '#lib/records/record-link.ts';
import { fixedAddress } from './fixed-pages.ts';
import { wordsIn, writeCount } from '#lib/words/words.ts';
import { labelIn } from '../words/label.ts';
import { interfaceOf } from '../words/lender.ts';

/** A record that was found, as its line reads. */
interface ResultLine {
	id: string;
	address: string;
	/** The language of its page, where that is not the one asked for. */
	lang: Locale | undefined;
	/** "3", or "3.2" where a clause was found. */
	number: string | undefined;
	title: readonly Piece[];
	name: readonly Piece[];
	sentence: readonly Piece[];
	/** The language of what is quoted, where that is not the one asked for. */
	quoted: Locale | undefined;
}

/** What was found of one type, and where the rest of it is. */
export interface ResultGroup {
	type: TypeName;
	label: string;
	total: number;
	lines: ResultLine[];
	/** Where all of them are, if these are not all. */
	all: { label: string; address: string } | undefined;
}

/** `isWhole`: these are a page of all that there are. */
export function resultGroups(
	found: Found,
	{ content, query, locale, isWhole }: { content: Content; query: string; locale: Locale; isWhole: boolean }
): ResultGroup[] {
	const quoted = found.reading.as === 'other-language' ? found.reading.locale : undefined;
	return found.groups.map((group) => ({
		type: group.type,
		label: labelOf(group, locale),
		total: group.total,
		lines: group.hits.map((hit) => lineOf(hit, { content, locale, quoted })),
		all: !isWhole && group.total > group.hits.length ? allOf(group, { query, locale }) : undefined
	}));
}

function allOf({ type, total }: Group, { query, locale }: { query: string; locale: Locale }) {
	const label = wordsIn(locale).search.all(writeCount(type, total, locale));
	return { label, address: addressOf({ to: 'found', query, type }, locale) };
}

function labelOf({ type, total }: Group, locale: Locale): string {
	const { label, plural } = typeNamed(type);
	// Pages that show no record stand among what the network says of itself.
	if (type === 'page') return wordsIn(locale).search.pagesFound;
	return total === 1 ? labelIn(label, locale) : labelIn(plural, locale);
}

function lineOf(
	hit: Hit,
	{ content, locale, quoted }: { content: Content; locale: Locale; quoted: Locale | undefined }
): ResultLine {
	const { type, record, excerpt } = hit;
	const { address, lang, title } = placeOf(hit, { content, locale });
	const language = quoted ?? lang;
	return {
		id: record.id,
		address,
		lang,
		number: numberOf(hit),
		// The name on its page is the one to follow, also where another language had the words.
		title: quoted === undefined ? excerpt.title : [{ text: title, isMarked: false }],
		name: type === 'network' ? [] : excerpt.name,
		sentence: excerpt.sentence,
		quoted: language === locale ? undefined : language
	};
}

/** A clause has an anchor on its demand's page; the network is at home where it is reached, or where it introduces itself. */
function placeOf({ type, record, item, excerpt }: Hit, { content, locale }: { content: Content; locale: Locale }) {
	if (type === 'network') {
		const to = excerpt.item === undefined ? 'home' : 'contact';
		return { address: addressOf({ to }, locale), lang: undefined, title: wordsOf(record, { content, locale }) };
	}
	const fixed = fixedAddress(record.id, locale);
	if (fixed !== undefined) {
		const lang = isInterfaceLanguage(locale) ? undefined : interfaceIn(content, locale);
		return { address: fixed, lang, title: titleOf(typeNamed(type), record, locale) };
	}
	const link = linkTo(type, record, locale);
	const clause = item ?? excerpt.item;
	const isClause = type === 'demand' && clause !== undefined;
	const { number } = record.facts.values;
	return { ...link, address: isClause ? `${link.address}#${String(number)}-${clause}` : link.address };
}

function wordsOf(record: AnyRecord, { content, locale }: { content: Content; locale: Locale }): string {
	const [network] = content.records.network;
	const name = record.wording[locale]?.values['name'];
	return typeof name === 'string' ? name : (network?.facts.values.abbreviation ?? '');
}

function numberOf({ type, record, item, excerpt }: Hit): string | undefined {
	if (type !== 'demand') return undefined;
	const clause = item ?? excerpt.item;
	const number = String(record.facts.values['number']);
	return clause === undefined ? number : `${number}.${clause}`;
}

/** Searches that show what can be typed, each by something of this release. */
export function exampleSearches({ records }: Content, locale: Locale): string[] {
	// It is searched for as it stands, so it carries no mark of being borrowed.
	const { example } = wordsIn(interfaceOf(locale)).search;
	const cited = records.provision[0]?.wording[locale]?.values.citation;
	const number = records.demand.find(({ facts }) => facts.values.number === 3) ?? records.demand[0];
	const term = records.term[0]?.wording[locale]?.values.term;
	return [cited, number && example(number.facts.values.number), term].flatMap((text) => text ?? []);
}
