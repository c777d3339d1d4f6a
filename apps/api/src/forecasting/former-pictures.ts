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
	const { icon, touchIcon, cards } = former.pictures;
	const fileAt = new Map(cards.map(({ file, ...place }) => [placeOf(place), file]));
	const files = new Map(listPictures(former).cards.map((card) => [looksOf(card), fileAt.get(placeOf(card))]));
	const { letter, cards: wanted } = listPictures(content);
	const pictured = wanted.map(({ card, ...place }) => ({
		...place,
		file: files.get(looksOf({ card, ...place })) ?? hashText(looksOf({ card, ...place }))
	}));
	const isSameLetter = letter === listPictures(former).letter;
	const icons = isSameLetter
		? { icon, ...(touchIcon !== undefined && { touchIcon }) }
		: { icon: hashText(letter), touchIcon: hashText(`touch ${letter}`) };
	return withPictures(content, { ...icons, cards: pictured });
}

function placeOf({ locale, record, clause, version }: Omit<WantedCard, 'card'>): string {
	return [locale, record, clause, version].join(' ');
}

function looksOf({ card }: WantedCard): string {
	return JSON.stringify(card);
}
