import type { RecordId } from '@kok/domain/fields/reference';
import type { Content } from '@kok/domain/release/content';
import { interfaceIn, languagesOf, networkOf, wordingIn } from '@kok/domain/release/reading';
import { clauseMarks } from '@kok/domain/rules/clause-mark';
import type { InterfaceLanguage, Locale } from '@kok/domain/words';
import { bodyCards } from './body-cards.ts';
import type { Card } from './card.ts';
import { demandCards, drawnOf } from './demand-cards.ts';
import { figureCards } from './figure-cards.ts';
import { type LawOfDay, lawLine, lawOf } from './law-line.ts';
import { type CardWords, cardWords } from './words.ts';

/** A card that a release wants: for one record, a clause or a version of it, or for every other page in a language. */
export interface WantedCard {
	locale: Locale;
	record?: RecordId;
	/** Id of a clause of the record. */
	clause?: string;
	/** Number of a version of the record. */
	version?: number;
	card: Card;
}

/** What all cards of a language are made from. */
export interface Telling {
	content: Content;
	locale: Locale;
	/** The language of the words beside those of the network. */
	language: InterfaceLanguage;
	words: CardWords;
	law: LawOfDay;
	/** The short name of the network. */
	network: string;
	isAdopted: boolean;
	/** What stands at the head of every card. */
	head: Pick<Card, 'sender' | 'notice'>;
}

/** The pictures that stand for a release: the letter of its icons, and a card for each page that has one of its own. */
export function listPictures(content: Content): { letter: string; cards: WantedCard[] } {
	const { abbreviation, adopted } = networkOf(content).facts.values;
	const [letter = ''] = abbreviation.match(/\p{L}/u) ?? [];
	const law = lawOf(content);
	const cards = languagesOf(content).flatMap((locale) => {
		const language = interfaceIn(content, locale);
		const words = cardWords[language];
		const telling: Telling = {
			content,
			locale,
			language,
			words,
			law,
			network: abbreviation,
			isAdopted: adopted,
			head: { sender: abbreviation, ...(!adopted && { notice: words.notBy(abbreviation) }) }
		};
		return [generalCard(telling), ...demandCards(telling), ...bodyCards(telling), ...figureCards(telling)];
	});
	return { letter, cards: asManyAsFit(cards) };
}

/** Pictures are sealed, and a site holds them all: with more of them a large network has none for its last clauses. */
export const mostCards = 1_000;

function asManyAsFit(cards: readonly WantedCard[]): WantedCard[] {
	const [clauses, others] = [cards.filter(isOfClause), cards.filter((card) => !isOfClause(card))];
	return [...others, ...clauses].slice(0, mostCards);
}

function isOfClause({ clause }: WantedCard): boolean {
	return clause !== undefined;
}

/** For every page that has no card of its own. Here alone the marks stand sorted, as on the home page. */
function generalCard({ content, locale, head, law, words, language }: Telling): WantedCard {
	const { name, lead } = wordingIn(networkOf(content), locale).values;
	const marks = content.records.demand.flatMap(({ id }) => law.of(id));
	const isTold = marks.some(({ mark }) => mark !== 'none');
	const sorted = clauseMarks.flatMap((mark) =>
		[false, true].flatMap((isDraft) => marks.filter((one) => one.mark === mark && one.isDraft === isDraft))
	);
	const foot = isTold ? lawLine(marks, { words, only: law.only, language }) : name;
	return { locale, card: { ...head, title: lead, ...(isTold && { marks: sorted.map(drawnOf) }), foot } };
}
