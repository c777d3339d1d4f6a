import { uncorrectedRecords } from '@kok/domain/release/uncorrected';
import { isAfter } from '@kok/domain/calendar';
import { compareByCodeUnit } from '@kok/domain/canonical';
import type { TypeName } from '@kok/domain/content-types';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import { networkOf, wordingIn } from '@kok/domain/release/reading';
import type { InterfaceLanguage, Locale } from '@kok/domain/words';
import type { DataWords } from './data-words.ts';

/** Something that became public. */
export interface FeedEntry {
	/** Of the record. */
	id: string;
	title: string;
	summary: string | undefined;
	/** Of the page that tells it, perhaps with the place on it. */
	address: string;
	published: string;
	/** The instant of the latest part that the public reads. */
	updated: string;
	/** When it happened, where that is known; entries that became public together stand in that order. */
	on: string;
}

export interface FeedTools {
	locale: Locale;
	/** The language of the words around the texts: the same, where there are words in it. */
	spoken: InterfaceLanguage;
	words: DataWords;
	/** The address of a record's page, by the last part of its address in a language. */
	pageOf: (type: TypeName, slug: string, locale: Locale) => string;
}

/** Everything that a feed tells in a language, the latest first. What another record corrects is left out. */
export function feedEntries(content: Content, tools: FeedTools): FeedEntry[] {
	const { records } = content;
	const demands = new Map(records.demand.map((record) => [record.id, record]));
	const bodies = new Map(records.body.map((record) => [record.id, record]));
	const context = { demands, bodies, isAdopted: networkOf(content).facts.values.adopted, tools };
	return Object.values(tellers)
		.flatMap((tell) => tell(records, context))
		.sort(latestFirst);
}

type Teller = (records: Content['records'], context: FeedContext) => FeedEntry[];

/** Types of which a feed says nothing: it is about what was demanded, put forward, assessed and published. */
const untold: Teller = () => [];

const tellers = {
	demand: ({ demand }, { tools }) => demand.flatMap((record) => demandEntry(record, tools)),
	introduction: ({ introduction }, context) =>
		uncorrectedRecords(introduction).flatMap((record) => introductionEntry(record, context)),
	assessment: ({ assessment }, context) =>
		uncorrectedRecords(assessment).flatMap((record) => assessmentEntry(record, context)),
	statement: ({ statement }, { tools }) => statement.flatMap((record) => statementEntry(record, tools)),
	network: untold,
	goal: untold,
	member: untold,
	membership: untold,
	service: untold,
	body: untold,
	representation: untold,
	legal_act: untold,
	provision: untold,
	demand_act_link: untold,
	reaction: untold,
	milestone: untold,
	open_issue: untold,
	figure: untold,
	agreement: untold,
	page: untold,
	term: untold
} as const satisfies Readonly<Record<TypeName, Teller>>;

type Demands = ReadonlyMap<string, PublicRecord<'demand'>>;
/** What an entry is told from, beside its record. */
interface FeedContext {
	demands: Demands;
	bodies: ReadonlyMap<string, PublicRecord<'body'>>;
	/** Whether the network has adopted the site. */
	isAdopted: boolean;
	tools: FeedTools;
}

function latestFirst(a: FeedEntry, b: FeedEntry): number {
	if (a.updated !== b.updated) return isAfter(a.updated, b.updated) ? -1 : 1;
	return compareByCodeUnit(b.on, a.on) || compareByCodeUnit(a.id, b.id);
}

function demandEntry(
	{ id, facts, wording }: PublicRecord<'demand'>,
	{ locale, spoken, words, pageOf }: FeedTools
): FeedEntry[] {
	const told = wording[locale];
	if (!told) return [];
	const say = words.feed[spoken];
	const { number, ground } = facts.values;
	const onGround = ground?.kind === 'imported' ? say.agreed(ground.body) : say.documented;
	return [
		{
			id,
			title: say.demand(number, told.values.title),
			summary: `${told.values.summary} ${onGround}`,
			address: pageOf('demand', told.slug, locale),
			...instants(facts.since, told.since),
			on: (ground?.kind === 'imported' ? ground.agreedOn : ground?.since?.date) ?? ''
		}
	];
}

function introductionEntry(
	{ id, facts, wording }: PublicRecord<'introduction'>,
	{ demands, bodies, tools }: FeedContext
): FeedEntry[] {
	const { locale, spoken, words } = tools;
	const { clauses, body, form, on } = facts.values;
	const cited = clauses.flatMap(({ demand }) => demands.get(demand) ?? []);
	const to = bodies.get(body ?? '');
	const address = cited.flatMap((demand) => placeOnPage(demand, id, tools))[0];
	if (!to || address === undefined) return [];
	const say = words.feed[spoken];
	const title = say.introduced({
		demands: say.demands(cited.map((demand) => demand.facts.values.number).sort((a, b) => a - b)),
		form: words.code('introduction.form', form)?.[spoken] ?? form,
		body: wordingIn(to, locale).values.name
	});
	const told = wording[locale];
	return [
		{
			id,
			title: on === undefined ? title : say.dated(on, title),
			summary: told?.values.text,
			address,
			...instants(facts.since, told?.since),
			on: on ?? ''
		}
	];
}

function assessmentEntry(
	{ id, facts, wording }: PublicRecord<'assessment'>,
	{ demands, isAdopted, tools }: FeedContext
): FeedEntry[] {
	const { locale, spoken, words } = tools;
	const { demand, axis, status, on, author, sources } = facts.values;
	const about = demands.get(demand ?? '');
	const address = about && placeOnPage(about, 'views', tools)[0];
	if (!about || address === undefined) return [];
	const say = words.feed[spoken];
	const told = wording[locale];
	const { number } = about.facts.values;
	const [source] = sources;
	const title =
		status === undefined
			? say.placed({ number, document: source ? `${source.title}, ${source.publisher}` : author })
			: say.assessed({
					number,
					axis: say.views[axis === 'network' && !isAdopted ? 'readFromDocuments' : axis],
					state: words.code('assessment.status', status)?.[spoken] ?? status
				});
	return [
		{
			id,
			title: say.dated(on, title),
			summary: told?.values.text,
			address,
			...instants(facts.since, told?.since),
			on
		}
	];
}

function statementEntry(
	{ id, facts, wording }: PublicRecord<'statement'>,
	{ locale, spoken, words, pageOf }: FeedTools
): FeedEntry[] {
	const told = wording[locale];
	if (!told) return [];
	const say = words.feed[spoken];
	const { kind, on } = facts.values;
	const title = say.statement({
		kind: words.code('statement.kind', kind)?.[spoken] ?? kind,
		title: told.values.title
	});
	return [
		{
			id,
			title: on === undefined ? title : say.dated(on, title),
			summary: told.values.summary,
			address: pageOf('statement', told.slug, locale),
			...instants(facts.since, told.since),
			on: on ?? ''
		}
	];
}

/** A place on the page of a demand, in a language in which it has one. */
function placeOnPage({ wording }: PublicRecord<'demand'>, anchor: string, { locale, pageOf }: FeedTools): string[] {
	const told = wording[locale];
	return told ? [`${pageOf('demand', told.slug, locale)}#${anchor}`] : [];
}

/** Public since its first part that is still read, changed with its last. */
function instants(facts: string, wording: string | undefined): Pick<FeedEntry, 'published' | 'updated'> {
	if (wording === undefined) return { published: facts, updated: facts };
	return isAfter(wording, facts) ? { published: facts, updated: wording } : { published: wording, updated: facts };
}
