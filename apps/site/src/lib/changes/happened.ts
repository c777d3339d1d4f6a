import { uncorrectedRecords } from '@kok/domain/release/uncorrected';
import type { Citation } from '@kok/domain/fields/clauses';
import type { TypeName } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { findById } from '../records/find-record.ts';
import { linkTo } from '../records/record-link.ts';
import { documentNamed, isReadForNetwork, ratingOf } from '../demands/assessments.ts';
import { wordsIn } from '../words/words.ts';
import type { ChangeLine } from './line.ts';

type Teller = (content: Content, locale: Locale) => ChangeLine[];

/** What happened in the world, each by its own date; what has none, and what was corrected since, is left out. */
export function happened(content: Content, locale: Locale): ChangeLine[] {
	return Object.values(tellers).flatMap((tell) => tell(content, locale));
}

/** Types that tell of no day of their own. They stand on the day on which they were entered, or on another's page. */
const notByDate: Teller = () => [];

/** How each type is told, in the order of the lines of a day. */
const tellers = {
	milestone: reached,
	agreement: agreed,
	reaction: answered,
	introduction: introduced,
	assessment: assessed,
	statement: said,
	network: notByDate,
	demand: notByDate,
	goal: notByDate,
	member: notByDate,
	membership: notByDate,
	service: notByDate,
	body: notByDate,
	representation: notByDate,
	legal_act: notByDate,
	provision: notByDate,
	demand_act_link: notByDate,
	open_issue: notByDate,
	figure: notByDate,
	page: notByDate,
	term: notByDate
} as const satisfies Readonly<Record<TypeName, Teller>>;

function reached({ records }: Content, locale: Locale): ChangeLine[] {
	return records.milestone.map((record) => ({
		id: record.id,
		on: record.facts.values.on,
		word: wordsIn(locale).changes.reached,
		rest: undefined,
		links: [linkTo('milestone', record, locale)]
	}));
}

function agreed({ records }: Content, locale: Locale): ChangeLine[] {
	return uncorrectedRecords(records.agreement).map((record) => ({
		id: record.id,
		on: record.facts.values.on,
		word: wordsIn(locale).changes.agreed,
		rest: undefined,
		links: [linkTo('agreement', record, locale)]
	}));
}

function introduced(content: Content, locale: Locale): ChangeLine[] {
	const words = wordsIn(locale);
	return uncorrectedRecords(content.records.introduction).flatMap(({ id, facts }) => {
		const { on, form, body, clauses } = facts.values;
		if (on === undefined) return [];
		const name = nameOf(content, { body, locale });
		const rest = name === undefined ? undefined : words.changes.to(name);
		return { id, on, word: words.politics.forms[form], rest, links: demandLinks(content, { clauses, id, locale }) };
	});
}

function answered(content: Content, locale: Locale): ChangeLine[] {
	const words = wordsIn(locale);
	return uncorrectedRecords(content.records.reaction).flatMap(({ id, facts }) => {
		const { on, kind, body, introduction } = facts.values;
		if (on === undefined) return [];
		const clauses = findById(content, { type: 'introduction', id: introduction })?.facts.values.clauses ?? [];
		const name = nameOf(content, { body, locale });
		const rest = name === undefined ? undefined : words.changes.by(name);
		return { id, on, word: words.politics.answers[kind], rest, links: demandLinks(content, { clauses, id, locale }) };
	});
}

function assessed(content: Content, locale: Locale): ChangeLine[] {
	const words = wordsIn(locale);
	return uncorrectedRecords(content.records.assessment).flatMap(({ id, facts }) => {
		const { on, status, axis, demand, author, sources } = facts.values;
		if (demand === undefined) return [];
		const by = isReadForNetwork(content, axis) ? words.changes.fromDocument : words.changes.axes[axis];
		const document = documentNamed({ sources, author });
		return {
			id,
			on,
			word: ratingOf(content, { axis, locale }).move,
			rest: status === undefined ? words.changes.after(document) : words.changes.as(words.politics.states[status], by),
			links: demandLinks(content, { clauses: [{ demand }], id, locale })
		};
	});
}

function said({ records }: Content, locale: Locale): ChangeLine[] {
	return records.statement.flatMap((record) => {
		const { on, kind } = record.facts.values;
		if (on === undefined) return [];
		const word = wordsIn(locale).statements.kinds[kind];
		return { id: record.id, on, word, rest: undefined, links: [linkTo('statement', record, locale)] };
	});
}

/** The demands that are meant, by their numbers, each where its page tells of it. */
function demandLinks(
	content: Content,
	{ clauses, id, locale }: { clauses: readonly Pick<Citation, 'demand'>[]; id: string; locale: Locale }
): ChangeLine['links'] {
	const demands = clauses.flatMap(({ demand }) => findById(content, { type: 'demand', id: demand }) ?? []);
	return demands
		.toSorted((a, b) => a.facts.values.number - b.facts.values.number)
		.map((demand) => {
			const { title, address, lang } = linkTo('demand', demand, locale);
			const number = wordsIn(locale).changes.demand(demand.facts.values.number);
			return { title: demands.length === 1 ? `${number}: ${title}` : number, address: `${address}#${id}`, lang };
		});
}

function nameOf(content: Content, { body, locale }: { body: string | undefined; locale: Locale }): string | undefined {
	const found = findById(content, { type: 'body', id: body });
	return found && linkTo('body', found, locale).title;
}
