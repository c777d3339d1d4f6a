import { contentTypes } from '@kok/domain/content-types';
import type { RecordId } from '@kok/domain/fields/reference';
import type { Content } from '@kok/domain/release/content';
import { interfaceIn, languagesOf, listDemands, networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import type { Card } from './card.ts';

/** A card that a release wants: for one demand in one language, or for every other page in it. */
export interface WantedCard {
	locale: Locale;
	record?: RecordId;
	card: Card;
}

/** The pictures that stand for a release: the letter of its favicon, and a card for each page that has one of its own. */
export function listPictures(content: Content): { letter: string; cards: WantedCard[] } {
	const network = networkOf(content);
	const { abbreviation } = network.facts.values;
	const [letter = ''] = abbreviation.match(/\p{L}/u) ?? [];
	const cards = languagesOf(content).flatMap((locale) => {
		const { name, lead } = wordingIn(network, locale).values;
		const general: WantedCard = { locale, card: { sender: abbreviation, title: lead, foot: name } };
		const demands = listDemands(content).flatMap(({ id, facts, wording }): WantedCard[] => {
			const words = wording[locale];
			if (!words) return [];
			const { number } = facts.values;
			const foot = `${contentTypes.demand.label[interfaceIn(content, locale)]} ${number} · ${name}`;
			return [{ locale, record: id, card: { sender: abbreviation, number, title: words.values.title, foot } }];
		});
		return [general, ...demands];
	});
	return { letter, cards };
}
