import type { Content, Demand, PublicRecord } from '@kok/domain/release/content';
import { languagesOf, listDemands, networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '../addresses/address.ts';
import { summarisedDocument } from '../demands/ground.ts';
import { versionAlternates } from '../demands/versions.ts';
import { figureRows } from '../figures/figures.ts';
import { writeWhen } from '../publications/publications.ts';
import { linksTo } from '../records/record-links.ts';
import { wordsIn } from '../words/words.ts';
import { type CslItem, cslDate } from './csl.ts';
import { workNames } from './work-names.ts';

/** One work that can be cited, and the name of its files. */
export interface CitableWork {
	/** Below the folder of a language, without an ending. */
	name: string;
	item: CslItem;
}

interface Where {
	origin: string;
	locale: Locale;
}

/** Every demand, version, statement and figure that has words in a language. */
export function listWorks(content: Content, where: Where): CitableWork[] {
	return [
		...listDemands(content).flatMap((demand) => [
			...demandWork(content, demand, where),
			...versionWorks(content, demand, where)
		]),
		...content.records.statement.flatMap((statement) => statementWork(content, statement, where)),
		...content.records.figure.flatMap((figure) => figureWork(content, figure, where))
	];
}

function demandWork(content: Content, demand: Demand, { origin, locale }: Where): CitableWork[] {
	const words = demand.wording[locale];
	if (!words) return [];
	const { number } = demand.facts.values;
	const version = demand.versions?.at(-1);
	// What is cited must still say the same when the demand is reworded.
	const lasting = version && versionAlternates(demand, version)[locale];
	const address = lasting ?? addressOf({ to: 'record', type: 'demand', slug: words.slug }, locale);
	const since = lasting === undefined ? words.since : (version?.since ?? words.since);
	const told = { title: words.values.title, since, version: version?.number, url: origin + address };
	return [
		{
			name: workNames.demand(number),
			item: demandItem(content, demand, { ...told, locale, id: workNames.demand(number) })
		}
	];
}

function versionWorks(content: Content, demand: Demand, { origin, locale }: Where): CitableWork[] {
	const { number } = demand.facts.values;
	return (demand.versions ?? []).flatMap((version) => {
		const text = version.texts[locale]?.at(-1);
		const address = versionAlternates(demand, version)[locale];
		if (!text || address === undefined) return [];
		const name = workNames.version(number, version.number);
		const told = { title: text.values.title, since: version.since, version: version.number, url: origin + address };
		return [{ name, item: demandItem(content, demand, { ...told, locale, id: name }) }];
	});
}

interface ToldDemand {
	id: string;
	title: string;
	since: string;
	version: number | undefined;
	url: string;
	locale: Locale;
}

/**
 * The words that a network agreed on are its own. A summary of its document says which, and is by whoever made it: the
 * network, where it has adopted the site, else the demonstration.
 */
function demandItem(content: Content, demand: Demand, { id, title, since, version, url, locale }: ToldDemand): CslItem {
	const { abbreviation } = networkOf(content).facts.values;
	const { number, ground } = demand.facts.values;
	const words = wordsIn(locale).citing;
	const document = summarisedDocument(ground, locale);
	return {
		id: idOf(abbreviation, id),
		type: 'webpage',
		title: `${wordsIn(locale).share.demand(number)}: ${title}`,
		author: [{ literal: document === undefined ? networkName(content, locale) : siteAuthor(content, locale) }],
		issued: cslDate(since),
		genre: document === undefined ? words.demand : words.summary,
		number: String(number),
		...(version !== undefined && { version: wordsIn(locale).versions.name(version) }),
		...(document !== undefined && { note: words.after(document) }),
		language: locale,
		URL: url
	};
}

type Statement = PublicRecord<'statement'>;

const statementTypes: Readonly<Record<Statement['facts']['values']['kind'], CslItem['type']>> = {
	statement: 'report',
	press_release: 'article-newspaper',
	report: 'report',
	shadow_report: 'report',
	election_paper: 'report',
	recommendation: 'report',
	publication: 'report',
	letter: 'personal_communication'
};

/** A text of the network itself, by it and those with whom it wrote; at its own address, where it has one. */
function statementWork(content: Content, statement: Statement, { origin, locale }: Where): CitableWork[] {
	const words = statement.wording[locale];
	if (!words) return [];
	const { kind, on, together, languages, document } = statement.facts.values;
	const others = linksTo(content, together, { type: 'body', locale }).map(({ title }) => ({ literal: title }));
	const address = addressOf({ to: 'record', type: 'statement', slug: words.slug }, locale);
	const name = workNames.statement(words.slug);
	const item: CslItem = {
		id: idOf(networkOf(content).facts.values.abbreviation, name),
		type: statementTypes[kind],
		title: words.values.title,
		author: [{ literal: networkName(content, locale) }, ...others],
		...issuedOf(statement.facts.values),
		genre: wordsIn(locale).statements.kinds[kind],
		...(on === undefined && { note: writeWhen(statement.facts.values, locale) }),
		...originalTitle(content, statement, locale),
		...languageOf({ languages, document, locale }),
		URL: document ?? origin + address
	};
	return [{ name, item }];
}

/** An undated text was issued when it was there at the latest, about. */
function issuedOf({ on, notAfter }: Statement['facts']['values']): Pick<CslItem, 'issued'> {
	if (on !== undefined) return { issued: cslDate(on) };
	return notAfter === undefined ? {} : { issued: { ...cslDate(notAfter), circa: true } };
}

/**
 * A document bears its title in its own language, and as long as nobody has said which that is, in the one in which the
 * network writes first. The other is a translation.
 */
function originalTitle(
	content: Content,
	{ facts, wording }: Statement,
	locale: Locale
): Pick<CslItem, 'original-title'> {
	const languages = facts.values.languages ?? languagesOf(content).slice(0, 1);
	const [first] = languagesOf(content);
	const title = languages.includes(first) ? wording[first]?.values.title : undefined;
	return languages.includes(locale) || title === undefined ? {} : { 'original-title': title };
}

/** A text on these pages is in their language. In which a document is, only its entry can say. */
function languageOf({
	languages,
	document,
	locale
}: Pick<Statement['facts']['values'], 'languages' | 'document'> & { locale: Locale }): Pick<CslItem, 'language'> {
	const language = languages?.[0] ?? (document === undefined ? locale : undefined);
	return language === undefined ? {} : { language };
}

/** A figure is by whoever counted, and never without what it is a share of. */
function figureWork(content: Content, figure: PublicRecord<'figure'>, { origin, locale }: Where): CitableWork[] {
	const row = figureRows(content, locale).find(({ id }) => id === figure.id);
	if (!row) return [];
	const { countedBy, to, from, sources } = row.facts;
	const [source] = sources;
	const name = workNames.figure(row.anchor);
	const item: CslItem = {
		id: idOf(networkOf(content).facts.values.abbreviation, name),
		type: 'dataset',
		title: withPlainSpaces(`${row.title}: ${[row.value, row.share?.of].filter(Boolean).join(' ')}`),
		author: [{ literal: countedBy }],
		issued: cslDate(source?.dated ?? to ?? from),
		...(source && { 'container-title': source.title, publisher: source.publisher }),
		language: locale,
		URL: origin + addressOf({ to: 'record', type: 'figure', slug: row.anchor }, locale)
	};
	return [{ name, item }];
}

function networkName(content: Content, locale: Locale): string {
	return wordingIn(networkOf(content), locale).values.name;
}

function siteAuthor(content: Content, locale: Locale): string {
	const { abbreviation, adopted } = networkOf(content).facts.values;
	return adopted ? networkName(content, locale) : wordsIn(locale).citing.demonstrationOf(abbreviation);
}

/** Spaces at which no line breaks are for pages; programs that manage references take them for something else. */
function withPlainSpaces(text: string): string {
	return text.replaceAll(/\s/g, ' ');
}

/** What a key may be made of in every program: letters, digits and hyphens. */
function idOf(network: string, name: string): string {
	return `${network}-${name}`
		.normalize('NFD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}
