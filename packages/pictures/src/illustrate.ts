import { createHash } from 'node:crypto';
import type { Content } from '@kok/domain/release/content';
import { withPictures } from '@kok/domain/release/pictures';
import { type Card, drawing } from './card.ts';
import { iconSvg } from './icon.ts';
import { listPictures } from './list-pictures.ts';

/** Drawn pictures that are kept, by a name that says all that is on them. */
export interface Portfolio {
	read: (name: string) => Promise<Uint8Array | undefined>;
	keep: (name: string, bytes: Uint8Array) => Promise<void>;
	/** Leaves the pictures with these names and no other. */
	prune: (names: readonly string[]) => Promise<void>;
}

/** What is to be drawn, and the name under which its picture is kept: a card, or a letter as an icon. */
export type DrawnCard = { name: string } & ({ card: Card } | { letter: string });

export interface Illustrated {
	content: Content;
	/** The bytes of each picture by their SHA-256. */
	files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Adds the pictures of a content to it; `draw` is asked for those that nobody drew before, and leaves them in the
 * portfolio. The same content gives the same.
 */
export async function illustrate(
	content: Content,
	{ portfolio, draw }: { portfolio: Portfolio; draw: (cards: readonly DrawnCard[]) => Promise<void> }
): Promise<Illustrated> {
	const { letter, cards } = listPictures(content);
	const icon = Buffer.from(iconSvg(letter));
	const files = new Map<string, Uint8Array>([[hashOf(icon), icon]]);
	const named: DrawnCard[] = [
		{ name: nameOf(letter), letter },
		...cards.map(({ card }) => ({ name: nameOf(card), card }))
	];
	await drawMissing(named, { portfolio, draw });

	const drawn: string[] = [];
	for (const { name } of named) {
		const bytes = await portfolio.read(name);
		if (!bytes) throw new Error(`The picture ${name} was not drawn`);
		const file = hashOf(bytes);
		files.set(file, bytes);
		drawn.push(file);
	}
	await portfolio.prune(named.map(({ name }) => name));
	const [touchIcon = '', ...cardFiles] = drawn;
	const pictures = {
		icon: hashOf(icon),
		touchIcon,
		cards: cards.map(({ card: _, ...place }, index) => ({ ...place, file: cardFiles[index] ?? '' }))
	};
	return { content: withPictures(content, pictures), files };
}

async function drawMissing(
	named: readonly DrawnCard[],
	{ portfolio, draw }: { portfolio: Portfolio; draw: (cards: readonly DrawnCard[]) => Promise<void> }
): Promise<void> {
	const missing = new Map<string, DrawnCard>();
	for (const one of named) if (!(await portfolio.read(one.name))) missing.set(one.name, one);
	if (missing.size > 0) await draw([...missing.values()]);
}

/** All that is on the picture, so that another wording is another picture. */
function nameOf(shown: Card | string): string {
	return hashOf(Buffer.from(JSON.stringify([drawing, shown])));
}

function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
