import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { writeDate } from '../writing/dates.ts';
import { findById } from '../records/find-record.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';
import { saidIn } from '../records/said-in.ts';
import { isUncorrected, uncorrectedNaming } from '../records/uncorrected.ts';
import { isPast } from '../release/date-order.ts';
import { wordsIn } from '../words/words.ts';
import { citedDemands } from '../demands/cited-demands.ts';
import { type Happening, writeWhen } from './happening.ts';

type Introduction = PublicRecord<'introduction'>;

interface Told {
	day: string;
	locale: Locale;
	/** The record whose page tells it, so that it need not be named once more. */
	on: string;
}

/** That demands were put to bodies, and what came back, each as a happening of its own. */
export function introductionHappenings(
	content: Content,
	introductions: readonly Introduction[],
	told: Told
): Happening[] {
	return introductions
		.filter((record) => isUncorrected(content, 'introduction', record))
		.flatMap((record) => [
			introduced(content, record, told),
			...reactionsTo(content, record).map((reaction) => answered(content, { reaction, record }, told))
		]);
}

/** The answers to an introduction that no later record corrects. */
function reactionsTo(content: Content, { id }: Introduction): PublicRecord<'reaction'>[] {
	return uncorrectedNaming(content, { type: 'reaction', id });
}

/** That nothing came back to what was put forward last. */
export function missingAnswer(content: Content, introductions: readonly Introduction[], locale: Locale): Happening[] {
	const words = wordsIn(locale).politics;
	const last = introductions
		.toSorted((a, b) => (a.facts.values.on ?? '').localeCompare(b.facts.values.on ?? ''))
		.at(-1);
	if (!last || reactionsTo(content, last).length > 0) return [];
	const asked = linkById(content, { type: 'body', id: last.facts.values.body, locale })?.title;
	return [
		{
			id: `${last.id}-answer`,
			date: undefined,
			when: words.since,
			mark: 'missing',
			what: asked === undefined ? words.noAnswer : words.noAnswerBy(asked),
			links: [],
			demands: [],
			sources: []
		}
	];
}

/** By when an answer was due that is not on record, though that day has passed. */
export function overdueSince(content: Content, record: Introduction, day: string): string | undefined {
	const { answerDue } = record.facts.values;
	return isPast(answerDue, day) && reactionsTo(content, record).length === 0 ? answerDue : undefined;
}

/** By when an answer is due, or since when it is overdue. */
function writeDue(content: Content, record: Introduction, { day, locale }: Told): string | undefined {
	const words = wordsIn(locale).politics;
	const { answerDue } = record.facts.values;
	const overdue = overdueSince(content, record, day);
	if (overdue !== undefined) return words.answerOverdue(writeDate(overdue, locale));
	return answerDue === undefined ? undefined : words.answerDue(writeDate(answerDue, locale));
}

function introduced(content: Content, record: Introduction, told: Told): Happening {
	const { locale, on } = told;
	const { facts, wording, id } = record;
	const { form, body, statement, concerning, clauses, sources } = facts.values;
	const words = wordsIn(locale).politics;
	const links = [
		{ word: words.to, to: linkById(content, { type: 'body', id: body, locale }) },
		{ word: words.with, to: linkById(content, { type: 'statement', id: statement, locale }) },
		{ word: words.on, to: linkById(content, { type: 'legal_act', id: concerning, locale }) }
	];
	return {
		id,
		date: facts.values.on,
		when: writeWhen(facts.values.on, locale),
		mark: 'asked',
		what: words.forms[form],
		said: saidIn(wording, locale),
		links: links.flatMap(({ word, to }) => (to && to.id !== on ? [{ word, to }] : [])),
		demands: citedDemands(content, { citations: clauses, locale }).filter(({ demand }) => demand.id !== on),
		remark: writeDue(content, record, told),
		sources
	};
}

function answered(
	content: Content,
	{ reaction, record }: { reaction: PublicRecord<'reaction'>; record: Introduction },
	{ locale, on }: Omit<Told, 'day'>
): Happening {
	const { kind, body, sources } = reaction.facts.values;
	const words = wordsIn(locale).politics;
	const by = linkById(content, { type: 'body', id: body, locale });
	const date = record.facts.values.on;
	const asked = [words.forms[record.facts.values.form], date && writeDate(date, locale)].filter(Boolean).join(', ');
	return {
		id: reaction.id,
		date: reaction.facts.values.on,
		when: writeWhen(reaction.facts.values.on, locale),
		mark: 'answered',
		what: words.answers[kind],
		said: saidIn(reaction.wording, locale),
		links: [
			...(by && by.id !== on ? [{ word: words.by, to: by }] : []),
			{ word: words.inReplyTo, to: { id: record.id, title: asked, address: `#${record.id}`, lang: undefined } }
		],
		demands: [],
		sources
	};
}

function linkById(
	content: Content,
	{ type, id, locale }: { type: 'body' | 'statement' | 'legal_act'; id: string | undefined; locale: Locale }
): RecordLink | undefined {
	const record = findById(content, { type, id });
	return record && linkTo(type, record, locale);
}
