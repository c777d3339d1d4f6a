import type { ClauseMark } from '@kok/domain/rules/clause-mark';
import { standingsOn } from '@kok/domain/release/clause-marks';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { clausesOf } from '../demands/clauses.ts';
import { writeSince } from '../demands/ground.ts';
import { type ClauseMarkLine, demandMarks } from '../demands/marks.ts';
import { shownDemands } from '../demands/register.ts';
import { uncorrectedLinks } from '../law/act-links.ts';
import { findById } from '../records/find-record.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';
import { recordsNaming } from '../records/references.ts';
import type { Said } from '../records/said-in.ts';
import { uncorrectedNaming } from '../records/uncorrected.ts';
import { isYetToCome } from '../release/date-order.ts';
import { writeDate } from '../writing/dates.ts';
import { wordsIn } from '../words/words.ts';
import { overdueSince } from './introductions.ts';

type Demand = PublicRecord<'demand'>;

/** A body as the one to whom demands are addressed, and when one asks. */
export interface Asked {
	body: string;
	day: string;
	locale: Locale;
}

/** Why a demand stands on the page of a body: it is addressed to it, to a part of it, or was only put to it. */
type Because = 'own' | 'part' | 'put';

/** A clause to which no law in force answers, in its own words. */
export type OpenClause = ClauseMarkLine & { said: Said };

/** Something dated that is named in a line: when, what, and where it is told. */
export interface Named {
	id: string;
	when: string | undefined;
	what: string;
	link: RecordLink | undefined;
}

/** What is wanted of a body: a demand, what was put forward on it, what happened since, and which clauses are open. */
export interface AddresseeRow {
	number: number;
	title: string;
	address: string;
	since: string;
	because: Because;
	/** The part of the body to which it is addressed. */
	parts: RecordLink[];
	clauses: ClauseMarkLine[];
	/** The gravest of its marks, in words. */
	word: string;
	open: OpenClause[];
	put: Named[];
	/** To what an answer was due that is not on record, and since when it is overdue. */
	overdue: Overdue[];
	/** How often it was put to others. */
	elsewhere: number;
	happened: Named[];
	answers: Named[];
	/** What officials said last of where it stands. */
	account: Account | undefined;
}

/** What was put forward, named where that is needed to know it, and by when an answer was due. */
interface Overdue {
	id: string;
	what: string | undefined;
	since: string;
}

/** When something was said of a demand, and where the page of the demand tells it. */
interface Account {
	when: string;
	address: string;
}

/** The demands on a body, by number: its own, those on its parts, then those that were put to it all the same. */
export function addresseeRows(content: Content, asked: Asked): AddresseeRow[] {
	const whole = familyOf(content, asked.body);
	const standings = standingsOn(content, asked.day);
	const put = new Set(
		introductionsTo(content, whole)
			.flatMap(({ facts }) => facts.values.clauses)
			.map(({ demand }) => demand)
	);
	const rows = shownDemands(content, asked.locale).flatMap((demand) => {
		const because = becauseOf(demand, { body: asked.body, whole, put });
		return because === undefined ? [] : [rowOf(content, demand, { ...asked, standings, because, whole })];
	});
	const order: Because[] = ['own', 'part', 'put'];
	return rows.toSorted((a, b) => order.indexOf(a.because) - order.indexOf(b.because) || a.number - b.number);
}

/** A body and all bodies that are part of it: what is asked of a ministry is asked of the government. */
export function familyOf(content: Content, body: string): ReadonlySet<string> {
	const family = new Set([body]);
	for (const one of family) {
		for (const { id, facts } of recordsNaming(content, { type: 'body', id: one })) {
			if (facts.values.within === one) family.add(id);
		}
	}
	return family;
}

function becauseOf(
	{ id, facts }: Demand,
	{ body, whole, put }: { body: string; whole: ReadonlySet<string>; put: ReadonlySet<string> }
): Because | undefined {
	const { addressees = [] } = facts.values;
	if (addressees.includes(body)) return 'own';
	if (addressees.some((one) => whole.has(one))) return 'part';
	return put.has(id) ? 'put' : undefined;
}

type Introduction = PublicRecord<'introduction'>;

export function introductionsTo(content: Content, whole: ReadonlySet<string>): Introduction[] {
	const all = [...whole].flatMap((id) =>
		uncorrectedNaming(content, { type: 'introduction', id }).filter(({ facts }) => facts.values.body === id)
	);
	return all.toSorted((a, b) => (a.facts.values.on ?? '').localeCompare(b.facts.values.on ?? ''));
}

interface Standings {
	standings: ReturnType<typeof standingsOn>;
}

function rowOf(
	content: Content,
	demand: Demand,
	{ body, day, locale, because, whole, standings }: Asked & Standings & { because: Because; whole: ReadonlySet<string> }
): AddresseeRow {
	const { number, addressees = [], ground } = demand.facts.values;
	const link = linkTo('demand', demand, locale);
	const { clauses, word } = demandMarks(content, { demand, day, locale });
	const all = introductionsOf(content, demand.id);
	const here = all.filter(({ facts }) => facts.values.body !== undefined && whole.has(facts.values.body));
	return {
		number,
		title: link.title,
		address: link.address,
		since: writeSince(ground, locale),
		because,
		parts: addressees.flatMap((id) => (id !== body && whole.has(id) ? linkToBody(content, id, locale) : [])),
		clauses,
		word,
		open: openClauses(demand, clauses, locale),
		put: here.map((record) => putForward(content, record, locale)),
		overdue: overdueOf(content, here, { day, locale }),
		elsewhere: all.length - here.length,
		happened: lawOn(content, demand.id, { standings, locale }),
		answers: here.flatMap((record) => answersTo(content, record, { whole, locale })),
		account: officialsOn(content, demand.id, { day, locale, address: link.address })
	};
}

function officialsOn(
	content: Content,
	demand: string,
	{ day, locale, address }: Pick<Asked, 'day' | 'locale'> & { address: string }
): Account | undefined {
	const [last] = uncorrectedNaming(content, { type: 'assessment', id: demand })
		.filter(({ facts }) => facts.values.axis === 'officials' && !isYetToCome(facts.values.on, day))
		.toSorted((a, b) => b.facts.values.on.localeCompare(a.facts.values.on));
	return last && { when: writeDate(last.facts.values.on, locale), address: `${address}#${last.id}` };
}

function linkToBody(content: Content, id: string, locale: Locale): RecordLink[] {
	const found = findById(content, { type: 'body', id });
	return found ? [linkTo('body', found, locale)] : [];
}

const answering: readonly ClauseMark[] = ['meets', 'towards'];

/** Whether no law in force that is on record meets the clause or goes in its direction. */
function isOpen({ mark, isDraft }: ClauseMarkLine): boolean {
	return isDraft || !answering.includes(mark);
}

function openClauses(demand: Demand, clauses: readonly ClauseMarkLine[], locale: Locale): OpenClause[] {
	const texts = clausesOf(demand, locale);
	return clauses.filter(isOpen).flatMap((clause) => {
		const text = texts.find(({ id }) => id === clause.clause);
		return text ? [{ ...clause, said: text.said }] : [];
	});
}

/** What was put forward on a demand, the latest first. */
function introductionsOf(content: Content, demand: string): Introduction[] {
	return uncorrectedNaming(content, { type: 'introduction', id: demand }).toSorted((a, b) =>
		(b.facts.values.on ?? '').localeCompare(a.facts.values.on ?? '')
	);
}

function putForward(content: Content, { id, facts }: Introduction, locale: Locale): Named {
	const { on, form, statement } = facts.values;
	const found = findById(content, { type: 'statement', id: statement });
	const link = found && linkTo('statement', found, locale);
	const what = wordsIn(locale).politics.forms[form];
	return { id, when: on && writeDate(on, locale), what: kindUnlessNamed(what, link), link };
}

/** Whatever is overdue is told apart by form and day where more than one thing was put forward. */
function overdueOf(
	content: Content,
	introductions: readonly Introduction[],
	{ day, locale }: Pick<Asked, 'day' | 'locale'>
): Overdue[] {
	return introductions.flatMap((record) => {
		const since = overdueSince(content, record, day);
		const { form, on } = record.facts.values;
		const named = [wordsIn(locale).politics.forms[form], on && writeDate(on, locale)].filter(Boolean).join(', ');
		return since === undefined
			? []
			: [{ id: record.id, what: introductions.length > 1 ? named : undefined, since: writeDate(since, locale) }];
	});
}

/** The kind of a thing, where the name of the thing does not begin with it. */
function kindUnlessNamed(kind: string, link: RecordLink | undefined): string {
	return link?.title.startsWith(kind) ? '' : kind;
}

/** A link by the short name of what it leads to, where it has one. */
function shortly(link: RecordLink, short: string | undefined): RecordLink {
	return short === undefined ? link : { ...link, title: short };
}

function answersTo(
	content: Content,
	{ id }: Introduction,
	{ whole, locale }: { whole: ReadonlySet<string>; locale: Locale }
): Named[] {
	return uncorrectedNaming(content, { type: 'reaction', id }).map((reaction) => {
		const { on, kind, body } = reaction.facts.values;
		const by = body !== undefined && !whole.has(body) ? findById(content, { type: 'body', id: body }) : undefined;
		return {
			id: reaction.id,
			when: on && writeDate(on, locale),
			what: wordsIn(locale).politics.answers[kind],
			link: by && linkTo('body', by, locale)
		};
	});
}

/** The law on a demand, each act once: what is in force before drafts, the latest before the earlier. What has ended is history. */
function lawOn(content: Content, demand: string, { standings, locale }: Standings & { locale: Locale }): Named[] {
	const ids = new Set(uncorrectedLinks(content, demand).flatMap(({ facts }) => facts.values.act ?? []));
	const acts = [...ids].flatMap((id) => findById(content, { type: 'legal_act', id }) ?? []);
	const words = wordsIn(locale).law;
	return acts
		.map((act) => ({ act, standing: standings.get(act.id), since: act.facts.values.inForceOn ?? act.facts.values.on }))
		.filter(({ standing }) => standing !== 'ended')
		.toSorted((a, b) => order(a) - order(b) || (b.since ?? '').localeCompare(a.since ?? ''))
		.map(({ act, standing, since }) => ({
			id: act.id,
			when:
				standing === 'in_force' && act.facts.values.inForceOn !== undefined
					? words.isInForce(words.inForceSince(writeDate(act.facts.values.inForceOn, locale)))
					: since && writeDate(since, locale),
			...namedAct(act, locale)
		}));

	function order({ standing }: { standing: string | undefined }): number {
		return standing === 'in_force' ? 0 : 1;
	}
}

/** An act by its short name, and its kind. */
function namedAct(act: PublicRecord<'legal_act'>, locale: Locale): Pick<Named, 'what' | 'link'> {
	const link = shortly(linkTo('legal_act', act, locale), act.wording[locale]?.values.shortTitle);
	return { what: kindUnlessNamed(wordsIn(locale).law.kinds[act.facts.values.kind], link), link };
}
