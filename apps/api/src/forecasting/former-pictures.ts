import type { Content } from '@kok/domain/release/content';
import { withPictures } from '@kok/domain/release/pictures';
import { hashText } from '@kok/release/envelope';
import { type WantedCard, listPictures } from '@kok/pictures/list-pictures';

/**
 * A content with the pictures beside its links, as far as a former content has the same ones. Where another picture would
 * be drawn, a hash stands that names no file: the pages that lead to it are made from something else than before.
 */
export function withFormerPictures(content: Content, former: Content | undefined): Content {
	if (!former?.pictures) return content;
	const { icon, cards } = former.pictures;
	const fileAt = new Map(cards.map(({ file, ...place }) => [placeOf(place), file]));
	const files = new Map(listPictures(former).cards.map((card) => [looksOf(card), fileAt.get(placeOf(card))]));
	const { letter, cards: wanted } = listPictures(content);
	const pictured = wanted.map(({ card, ...place }) => ({
		...place,
		file: files.get(looksOf({ card, ...place })) ?? hashText(looksOf({ card, ...place }))
	}));
	const isSameLetter = letter === listPictures(former).letter;
	return withPictures(content, { icon: isSameLetter ? icon : hashText(letter), cards: pictured });
}

function placeOf({ locale, record }: Pick<WantedCard, 'locale' | 'record'>): string {
	return `${locale} ${record ?? ''}`;
}

function looksOf({ card }: WantedCard): string {
	return JSON.stringify(card);
}
