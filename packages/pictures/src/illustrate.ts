import { createHash } from 'node:crypto';
import type { Content } from '@kok/domain/release/content';
import { withPictures } from '@kok/domain/release/pictures';
import { drawCard, drawing } from './draw.ts';
import { iconSvg } from './icon.ts';
import { listPictures } from './list-pictures.ts';

/** Drawn pictures that are kept, by a name that says all that is on them. */
export interface Portfolio {
	read: (name: string) => Promise<Uint8Array | undefined>;
	keep: (name: string, bytes: Uint8Array) => Promise<void>;
	/** Leaves the pictures with these names and no other. */
	prune: (names: readonly string[]) => Promise<void>;
}

export interface Illustrated {
	content: Content;
	/** The bytes of each picture by their SHA-256. */
	files: ReadonlyMap<string, Uint8Array>;
}

/** How many are drawn at once. */
const hands = 2;

/** Adds the pictures of a content to it; only what nobody drew before is drawn. The same content gives the same. */
export async function illustrate(content: Content, portfolio: Portfolio): Promise<Illustrated> {
	const { letter, cards } = listPictures(content);
	const icon = Buffer.from(iconSvg(letter));
	const files = new Map<string, Uint8Array>([[hashOf(icon), icon]]);
	const drawn: string[] = [];
	const names = cards.map((wanted) => hashOf(Buffer.from(JSON.stringify([drawing, wanted.card]))));

	async function takeFrom(start: number): Promise<void> {
		for (let index = start; index < cards.length; index += hands) {
			const [wanted, name] = [cards[index], names[index]];
			if (!wanted || name === undefined) return;
			const kept = await portfolio.read(name);
			const bytes = kept ?? (await drawCard(wanted.card));
			if (!kept) await portfolio.keep(name, bytes);
			const file = hashOf(bytes);
			files.set(file, bytes);
			drawn[index] = file;
		}
	}

	await Promise.all(Array.from({ length: hands }, async (_, start) => takeFrom(start)));
	await portfolio.prune(names);
	const pictures = {
		icon: hashOf(icon),
		cards: cards.map(({ card: _, ...place }, index) => ({ ...place, file: drawn[index] ?? '' }))
	};
	return { content: withPictures(content, pictures), files };
}

function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
