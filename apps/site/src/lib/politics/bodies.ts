import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { isPast, isYetToCome } from '../release/date-order.ts';
import { compareWords, writeDate } from '../writing/dates.ts';
import { shownDemands } from '../demands/register.ts';
import { findById } from '../records/find-record.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';
import { linksTo } from '../records/record-links.ts';
import { recordsNaming } from '../records/references.ts';
import { saidIn } from '../records/said-in.ts';
import { uncorrectedNaming } from '../records/uncorrected.ts';
import { upperFirst, wordsIn, writeCount } from '../words/words.ts';
import { type Happening, inOrder, writeWhen } from './happening.ts';
import { introductionHappenings } from './introductions.ts';
import { statementLines } from './statements.ts';

type Body = PublicRecord<'body'>;

/** A body as one line of a list. */
export interface BodyLine {
	level: Body['facts']['values']['level'];
	kind: string;
	link: RecordLink;
	shortName: string | undefined;
	/** That the network sits there today, and since when. */
	seat: string | undefined;
	/** How many demands are addressed to it or to a part of it. */
	demands: number;
	/** A network like this one, or an alliance of several. */
	isNetwork: boolean;
	/** What was published together with it, as a count in words. */
	joint: string | undefined;
}

/** The bodies that have words in a language, by name. */
export function bodyLines(content: Content, { day, locale }: { day: string; locale: Locale }): BodyLine[] {
	const byName = compareWords(locale);
	const counts = demandCounts(content, locale);
	return content.records.body
		.filter(({ wording }) => wording[locale])
		.map((body) => ({
			level: body.facts.values.level,
			kind: wordsIn(locale).law.bodyKinds[body.facts.values.kind],
			link: linkTo('body', body, locale),
			shortName: body.wording[locale]?.values.shortName,
			seat: writeSeat(content, body, { day, locale }),
			demands: counts.get(body.id) ?? 0,
			isNetwork: body.facts.values.kind === 'network',
			joint: writeJoint(content, body, locale)
		}))
		.toSorted((a, b) => byName(a.link.title, b.link.title));
}

function writeJoint(content: Content, { id }: Body, locale: Locale): string | undefined {
	const { length } = statementLines(content, { id, as: 'together', locale });
	if (length === 0) return undefined;
	return wordsIn(locale).law.joint(upperFirst(writeCount('statement', length, locale)));
}

/** How many demands each body is asked for: itself, or through a body that is part of it. */
function demandCounts(content: Content, locale: Locale): ReadonlyMap<string, number> {
	const wholes = new Map(content.records.body.map(({ id, facts }) => [id, facts.values.within]));
	const counts = new Map<string, number>();
	for (const { facts } of shownDemands(content, locale)) {
		const asked = new Set<string>();
		for (const addressee of facts.values.addressees ?? []) {
			for (let body: string | undefined = addressee; body !== undefined && !asked.has(body); body = wholes.get(body)) {
				asked.add(body);
			}
		}
		for (const body of asked) counts.set(body, (counts.get(body) ?? 0) + 1);
	}
	return counts;
}

function writeSeat(content: Content, { id }: Body, { day, locale }: { day: string; locale: Locale }) {
	const words = wordsIn(locale).law;
	const seats = uncorrectedNaming(content, { type: 'representation', id })
		.map(({ facts }) => facts.values)
		.filter(({ since, until }) => !isYetToCome(since, day) && !isPast(until, day));
	const [first] = seats.toSorted((a, b) => (a.since ?? '9').localeCompare(b.since ?? '9'));
	if (!first) return undefined;
	const as = words.seatAs[first.role];
	return first.since === undefined ? as : words.seatSince(as, writeDate(first.since, locale));
}

/** The network's seats in a body, from the first to the last. */
export function seatsIn(content: Content, { id }: Body, locale: Locale): Happening[] {
	const words = wordsIn(locale).law;
	const seats = uncorrectedNaming(content, { type: 'representation', id });
	return inOrder(
		seats.map((seat): Happening => {
			const { role, since, until, member, sources } = seat.facts.values;
			const seated = findById(content, { type: 'member', id: member });
			return {
				id: seat.id,
				date: since,
				when: writeWhen(since, locale),
				mark: 'fact',
				what: words.roles[role],
				said: saidIn(seat.wording, locale),
				links: seated ? [{ word: words.seatedMember, to: linkTo('member', seated, locale) }] : [],
				demands: [],
				remark: until === undefined ? undefined : words.existsUntil(writeDate(until, locale)),
				sources
			};
		})
	);
}

/** The bodies in which a member sits for the network. */
export function bodiesWithSeatOf(content: Content, member: string, locale: Locale): RecordLink[] {
	const seats = uncorrectedNaming(content, { type: 'representation', id: member });
	const ids = [...new Set(seats.flatMap(({ facts }) => facts.values.body ?? []))];
	return linksTo(content, ids, { type: 'body', locale });
}

/** What was put to a body, and what it answered, also to what was put to another. */
export function putTo(content: Content, { id }: Body, asked: { day: string; locale: Locale }): Happening[] {
	const answered = uncorrectedNaming(content, { type: 'reaction', id }).flatMap(
		({ facts }) => findById(content, { type: 'introduction', id: facts.values.introduction }) ?? []
	);
	const introductions = [...new Set([...recordsNaming(content, { type: 'introduction', id }), ...answered])];
	return inOrder(introductionHappenings(content, introductions, { ...asked, on: id }));
}

/** Since when, and until when, as far as that is known. */
export function writeSpan(
	{ since, until }: { since?: string | undefined; until?: string | undefined },
	locale: Locale
): string | undefined {
	const words = wordsIn(locale).law;
	if (since !== undefined && until !== undefined) {
		return words.existsFromTo(writeDate(since, locale), writeDate(until, locale));
	}
	if (since !== undefined) return words.existsSince(writeDate(since, locale));
	return until === undefined ? undefined : words.existsUntil(writeDate(until, locale));
}
