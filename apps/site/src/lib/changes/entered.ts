import { dayIn } from '@kok/domain/calendar';
import { type TypeName, typeNames } from '@kok/domain/content-types';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { addressOf, typesWithPages } from '../addresses/address.ts';
import { isPast } from '../release/date-order.ts';
import { ratingOf } from '../demands/assessments.ts';
import { correctionsIn, laterVersions } from '../demands/versions.ts';
import { linkTo } from '../records/record-link.ts';
import { wordsIn, writeCount } from '../words/words.ts';
import type { ChangeLine } from './line.ts';

/** So many pages of one type are named; of more, only their number is said. */
const namedPages = 3;

/** What can be read here since a day: demands that were published or reworded, and the pages of other types. */
export function entered(content: Content, locale: Locale): ChangeLine[] {
	return [
		...demandVersions(content, locale),
		...onOneLine(pages(content, locale)),
		...onOneLine(addedLater(content, locale))
	];
}

/** What has the same word on a day is told in one breath. */
function onOneLine(lines: readonly ChangeLine[]): ChangeLine[] {
	const byDay = new Map<string, ChangeLine>();
	for (const line of lines) {
		const told = byDay.get(line.on);
		byDay.set(line.on, told ? { ...told, links: [...told.links, ...line.links] } : line);
	}
	return [...byDay.values()];
}

/** Whether entries of a type that tell of an earlier day are told by their number, because they have no pages. */
const isToldByNumber = {
	network: false,
	demand: false,
	goal: false,
	member: false,
	membership: false,
	service: false,
	body: false,
	representation: false,
	legal_act: false,
	provision: false,
	demand_act_link: false,
	introduction: true,
	reaction: true,
	assessment: true,
	milestone: false,
	open_issue: false,
	figure: false,
	statement: false,
	agreement: false,
	page: false,
	term: false
} as const satisfies Readonly<Record<TypeName, boolean>>;

type ToldByNumber = { [Name in TypeName]: (typeof isToldByNumber)[Name] extends true ? Name : never }[TypeName];

const typesToldByNumber = typeNames.filter((name): name is ToldByNumber => isToldByNumber[name]);

/** What happened on an earlier day than that on which it was entered: by number, for it is told on its own date. */
function addedLater(content: Content, locale: Locale): ChangeLine[] {
	const { timeZone } = networkOf(content).facts.values;
	const { counted } = ratingOf(content, { axis: 'network', locale });
	return typesToldByNumber.flatMap((type) => {
		const days = new Map<string, number>();
		for (const { facts } of content.records[type]) {
			const on = dayIn(timeZone, facts.since);
			if (isPast(facts.values.on, on)) days.set(on, (days.get(on) ?? 0) + 1);
		}
		return [...days].map(([on, count]) => ({
			id: `${type} ${on}`,
			on,
			word: wordsIn(locale).changes.addedLater,
			rest: undefined,
			links: [
				{
					title: writeCount(type === 'assessment' ? counted : type, count, locale),
					address: addressOf({ to: 'order', order: 'moved' }, locale),
					lang: undefined
				}
			]
		}));
	});
}

/** Only of a demand is it known whether its words became others. */
function demandVersions(content: Content, locale: Locale): ChangeLine[] {
	const { timeZone } = networkOf(content).facts.values;
	const words = wordsIn(locale).changes;
	return content.records.demand.flatMap(({ id, facts, ...record }) => {
		const lineOf = ({ version, since, word }: { version: number; since: string; word: string }) => {
			const { number } = facts.values;
			const address = addressOf({ to: 'version', demand: number, version }, locale);
			const link = { title: words.version(number, version), address, lang: undefined };
			return { id: `${id} ${version} ${since}`, on: dayIn(timeZone, since), word, rest: undefined, links: [link] };
		};
		return [
			...laterVersions(record, locale).map(({ number: version, since }) =>
				lineOf({ version, since, word: words.reworded })
			),
			...correctionsIn(record, locale).map((one) => lineOf({ ...one, word: words.corrected }))
		];
	});
}

function pages(content: Content, locale: Locale): ChangeLine[] {
	return typesWithPages.flatMap((type) => pagesOf(content, type, locale));
}

function pagesOf(content: Content, type: TypeName, locale: Locale): ChangeLine[] {
	const { timeZone } = networkOf(content).facts.values;
	const byDay = new Map<string, ChangeLine['links']>();
	for (const record of content.records[type]) {
		const since = record.wording[locale]?.since;
		if (since === undefined || isToldAsVersion(record, { since, locale })) continue;
		const on = dayIn(timeZone, since);
		byDay.set(on, [...(byDay.get(on) ?? []), linkTo(type, record, locale)]);
	}
	return [...byDay].map(([on, links]) => ({
		id: `${type} ${on}`,
		on,
		word: wordsIn(locale).changes.entered,
		rest: undefined,
		links: links.length > namedPages ? [countOf(type, links.length, locale)] : links
	}));
}

/** What came with new clauses is told as their version, and what came with a correction as that. */
function isToldAsVersion(
	record: Pick<PublicRecord, 'versions'>,
	{ since, locale }: { since: string; locale: Locale }
): boolean {
	const told = [...laterVersions(record, locale), ...correctionsIn(record, locale)];
	return told.some((one) => one.since === since);
}

function countOf(type: TypeName, count: number, locale: Locale): ChangeLine['links'][number] {
	return { title: writeCount(type, count, locale), address: addressOf({ to: 'list', type }, locale), lang: undefined };
}
