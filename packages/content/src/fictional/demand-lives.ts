import type { RecordId } from '@kok/domain/fields/reference';
import type { InterfaceLanguage, Words } from '@kok/domain/words';
import { type Period, type Span, daysBetween, monthOf } from './calendar.ts';
import { type DemandWords, demandsInWords, wordsOfDemand } from './demand-words.ts';
import { type Life, beginDay, beginLife, day, leaveDraft, publish } from './life.ts';
import { publisher } from './network-life.ts';
import { type Random, at } from './random.ts';
import type { FactsOf, WordsOf } from './record.ts';

type Facts = FactsOf<'demand'>;

/** A demand whose life has been told. */
export interface ToldDemand {
	index: number;
	life: Life;
	theme: number;
	title: Words;
	/** Whether it is withdrawn in the end. */
	leaves: boolean;
	/** Its clauses on a day. */
	clausesOn: (on: number) => string[];
}

/** A demand as it stands, while its life is told. */
interface Demand {
	index: number;
	life: Life;
	facts: Facts;
	words: DemandWords;
	/** How many of its clauses are in force, and whether it gives its reasons. */
	clauses: number;
	reasoned: boolean;
	/** When its last clause was added. */
	grew: number | undefined;
}

const clauseIds = ['a', 'b', 'c', 'd'];
const stages = ['open', 'in_review', 'approved'] as const;
const returned = 'Der erste Satz ist noch zu allgemein. Bitte sagen, woran man die Umsetzung erkennt.';
const papers = [
	'Positionspapier Faire Arbeit',
	'Stellungnahme zum Entwurf des Arbeitsschutzgesetzes',
	'Offener Brief an das Arbeitsministerium',
	'Bericht aus der Beratung',
	'Pressemitteilung zum Tag der Arbeit',
	'Stellungnahme zur Reform des Aufenthaltsrechts'
];

/** To whom a demand on a theme is addressed. */
type Addressees = (demand: { theme: number; index: number }) => RecordId[];

/** Makes up the lives of demands, one for each span, numbered in that order. */
export function demandLives(
	random: Random,
	{ spans, goals, addressees }: { spans: readonly Span[]; goals: readonly RecordId[]; addressees: Addressees }
): ToldDemand[] {
	if (spans.length > demandsInWords) throw new RangeError('There are no words for so many demands');
	return spans.map(({ from, to, leaves }, index) => {
		const life = beginLife(random, { type: 'demand', on: from });
		const words = wordsOfDemand(index);
		const clauses = words.clauses.length - (index % 4 === 1 ? 1 : 0);
		const named = { goal: goalOf(goals, index), addressees: addressees({ theme: words.theme, index }) };
		const facts = factsOf(random, { index, dawn: from, named, clauses });
		const demand: Demand = { index, life, facts, words, clauses, reasoned: index % 5 !== 2, grew: undefined };
		enter(demand);
		goOn(demand, { from: from + 21 * day, to: to - 7 * day });
		return told(demand, { leaves, clauses });
	});
}

/** Demands that are being worked on: one waits for its ground, the other for a reader. */
export function demandsInWork(
	random: Random,
	{ after, to, goal }: { after: number; to: number; goal: RecordId }
): Life[] {
	return [0, 1].map((turn) => {
		const index = after + turn;
		const life = beginLife(random, { type: 'demand', on: to - random.between(7, 40) * day });
		const words = wordsOfDemand(index);
		const clauses = words.clauses.length;
		const { ground, ...facts } = factsOf(random, { index, dawn: life.now, named: { goal }, clauses });
		const values = turn === 0 ? facts : { ...facts, ground };
		leaveDraft(life, { part: 'facts', values }, at(stages, turn));
		leaveDraft(life, wordingOf({ words, clauses, reasoned: false }, 'de'), at(stages, turn));
		return life;
	});
}

function told(
	{ index, life, words, grew }: Demand,
	{ leaves, clauses }: { leaves: boolean; clauses: number }
): ToldDemand {
	const all = words.clauses.length;
	const countOn = (on: number) => (grew !== undefined && on > grew ? all : clauses);
	return {
		index,
		life,
		theme: words.theme,
		title: words.title,
		leaves,
		clausesOn: (on) => clauseIds.slice(0, countOn(on))
	};
}

function enter(demand: Demand): void {
	const { index, life, facts } = demand;
	const rough = wordingOf({ ...demand, reasoned: false }, 'de').values;
	publish(life, [
		{ part: 'facts', values: facts },
		{ ...wordingOf(demand, 'de'), ...(index % 4 === 0 && { first: { values: rough, reason: returned } }) },
		...(hasEnglish(index) ? [wordingOf(demand, 'en')] : [])
	]);
}

/** What happens to a demand later; by its index, so that every turn of a life occurs even in a small network. */
function goOn(demand: Demand, period: Period): void {
	const { index, life } = demand;
	const [early = period.from, middle = early, last = middle] = daysBetween(life.random, period, 3);
	if (index % 4 === 1) addClause(demand, early);
	if (index % 5 === 2) addReasons(demand, middle);
	if (index % 6 === 5) startOver(demand, last);
}

function addClause(demand: Demand, on: number): void {
	const { life, words } = demand;
	demand.clauses = words.clauses.length;
	demand.facts = { ...demand.facts, clauses: clausesOf(demand.clauses) };
	beginDay(life, on);
	publish(life, [
		{ part: 'facts', values: demand.facts },
		wordingOf(demand, 'de'),
		...(hasEnglish(demand.index) ? [wordingOf(demand, 'en')] : [])
	]);
	demand.grew = life.now;
}

/** In German only: the English text is behind from then on. */
function addReasons(demand: Demand, on: number): void {
	demand.reasoned = true;
	beginDay(demand.life, on);
	publish(demand.life, [wordingOf(demand, 'de')]);
}

function startOver(demand: Demand, on: number): void {
	beginDay(demand.life, on);
	const reasoned = wordingOf({ ...demand, reasoned: !demand.reasoned }, 'de');
	leaveDraft(demand.life, reasoned, at(stages, Math.floor(demand.index / 6)));
}

function wordingOf(
	{ words, clauses, reasoned }: Pick<Demand, 'words' | 'clauses' | 'reasoned'>,
	locale: InterfaceLanguage
): { part: InterfaceLanguage; values: WordsOf<'demand'>; translatedFrom?: InterfaceLanguage } {
	const texts = words.clauses
		.slice(0, clauses)
		.map((clause, place) => [at(clauseIds, place), { text: clause[locale] }] as const);
	return {
		part: locale,
		values: {
			title: words.title[locale],
			shortName: words.shortName[locale],
			summary: words.summary[locale],
			clauses: Object.fromEntries(texts),
			...(reasoned && { reasons: words.reasons[locale] })
		},
		...(locale === 'en' && { translatedFrom: 'de' as const })
	};
}

function factsOf(
	random: Random,
	{
		index,
		dawn,
		named,
		clauses
	}: { index: number; dawn: number; named: Pick<Facts, 'goal' | 'addressees'>; clauses: number }
): Facts {
	const dated = monthOf(dawn - random.between(40, 900) * day);
	return {
		number: index + 1,
		...named,
		ground: groundOf(index, dated),
		clauses: clausesOf(clauses),
		sources: index % 3 === 0 ? [{ title: at(papers, index + 1), publisher, dated: monthOf(dawn) }] : []
	};
}

/** One step further in every round, so that no goal loses all its demands when some are withdrawn. */
function goalOf(goals: readonly RecordId[], index: number): RecordId {
	return at(goals, index + Math.floor(index / goals.length));
}

function groundOf(index: number, dated: string): Facts['ground'] {
	const document = { title: at(papers, index), publisher, dated };
	if (index % 5 === 3) {
		const minutes = { title: 'Protokoll der Mitgliederversammlung', publisher, dated };
		return { kind: 'imported', body: 'Mitgliederversammlung', agreedOn: dated, document: minutes };
	}
	if (index % 7 === 4) return { kind: 'documented', document: { title: at(papers, index), publisher }, since: null };
	const precision = index % 2 === 0 ? 'on' : 'at_latest';
	return { kind: 'documented', document, since: { date: dated, precision } };
}

function clausesOf(count: number): { id: string }[] {
	return clauseIds.slice(0, count).map((id) => ({ id }));
}

function hasEnglish(index: number): boolean {
	return index % 11 !== 10;
}
