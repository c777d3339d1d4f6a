import type { Demand, DemandVersion } from '@kok/domain/release/content';
import type { MarkedClause } from '@kok/domain/release/clause-marks';
import { listDemands } from '@kok/domain/release/reading';
import { realisationOn } from '@kok/domain/rules/realisation';
import { wordsOfChoice } from '@kok/domain/choice-words';
import type { Card } from './card.ts';
import { writeDate } from './dates.ts';
import { lawLine } from './law-line.ts';
import type { Telling, WantedCard } from './list-pictures.ts';

/** For each demand, each of its clauses, and each version that another one took the place of. */
export function demandCards(telling: Telling): WantedCard[] {
	return listDemands(telling.content).flatMap((demand) => {
		const words = demand.wording[telling.locale]?.values;
		if (!words) return [];
		const own = { locale: telling.locale, record: demand.id };
		return [
			{ ...own, card: demandCard(telling, demand, words.title) },
			...clauseCards(telling, demand).map(({ clause, card }) => ({ ...own, clause, card })),
			...formerCards(telling, demand).map(({ version, card }) => ({ ...own, version, card }))
		];
	});
}

function demandCard(telling: Telling, { id, facts }: Demand, title: string): Card {
	const { head, words, network, law, language } = telling;
	const { number } = facts.values;
	const marks = law.of(id);
	const state = stateOf(telling, id);
	return {
		...head,
		number: String(number),
		says: words.demands(network),
		title,
		...(marks.some(({ mark }) => mark !== 'none') && { marks: marks.map(drawnOf) }),
		...(state && { state }),
		foot: lawLine(marks, { words, only: law.only, language })
	};
}

/** Where the network sees it, or where we read it in the documents of the network. */
function stateOf({ content, words, language, isAdopted }: Telling, demand: string): Card['state'] {
	const assessed = content.records.assessment
		.filter(({ facts }) => facts.values.demand === demand)
		.map(({ id, facts }) => ({ ...facts.values, id, since: facts.since }));
	const current = realisationOn(assessed, { day: '9999-12-31' });
	const word = current && wordsOfChoice('status', current.status)?.[language];
	if (!current || word === undefined) return undefined;
	const day = writeDate(current.on, language);
	return { word: upperFirst(word), when: words.stateOn(day, !isAdopted) };
}

/** The clauses in force; a clause without words in the language has no card. */
function clauseCards({ head, words, network, law, locale }: Telling, { id, facts, wording }: Demand) {
	const { number, clauses } = facts.values;
	return clauses.flatMap(({ id: clause }, index) => {
		const text = wording[locale]?.values.clauses[clause]?.text;
		const marked = law.of(id).find((one) => one.clause === clause);
		if (text === undefined || !marked) return [];
		const card: Card = {
			...head,
			number: `${number}.${index + 1}`,
			says: words.demands(network),
			title: text,
			marks: [drawnOf(marked)],
			state: { word: words.clauseMarked(marked.mark, marked.isDraft), when: words.readIn(marked.oldYear) },
			foot: words.clause(number, index + 1)
		};
		return [{ clause, card }];
	});
}

/** The present version has the card of its demand. */
function formerCards(telling: Telling, { facts, versions = [] }: Demand) {
	const present = versions.at(-1);
	return versions.slice(0, -1).flatMap((version) => {
		const title = version.texts[telling.locale]?.at(-1)?.values.title;
		return title === undefined || !present
			? []
			: [
					{
						version: version.number,
						card: formerCard(telling, { number: facts.values.number, version, present, title })
					}
				];
	});
}

function formerCard(
	{ head, words, network }: Telling,
	{ number, version, present, title }: { number: number; version: DemandVersion; present: DemandVersion; title: string }
): Card {
	return {
		...head,
		number: String(number),
		says: words.demanded(network),
		title,
		state: { word: words.formerVersion(version.number), when: '' },
		foot: words.presentVersion(number, present.number)
	};
}

export function drawnOf({ mark, isDraft }: MarkedClause) {
	return { mark, isDraft };
}

function upperFirst(text: string): string {
	return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
