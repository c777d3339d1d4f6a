import { availableParallelism } from 'node:os';
import sharp from 'sharp';
import { type Card, cardSvg } from './card.ts';
import { colours } from './colours.ts';
import { iconSvg } from './icon.ts';
import type { DrawnCard, Portfolio } from './illustrate.ts';

// Each card is drawn once; what the library would keep for the next one is memory of a process.
sharp.cache(false);

const touchSide = 180;

/** How many are drawn at once: the library draws each on one processor. */
const hands = Math.max(availableParallelism(), 2);

/** Draws cards and keeps them. The library that draws takes much memory, so a server does this in a process apart. */
export async function drawAll(cards: readonly DrawnCard[], portfolio: Pick<Portfolio, 'keep'>): Promise<void> {
	async function drawFrom(start: number): Promise<void> {
		for (const one of cards.filter((_, index) => index % hands === start)) {
			await portfolio.keep(one.name, await ('card' in one ? drawCard(one.card) : drawIcon(one.letter)));
		}
	}
	await Promise.all(Array.from({ length: hands }, async (_, start) => drawFrom(start)));
}

/** An icon for the start screen of a telephone, in the size that telephones ask for. */
async function drawIcon(letter: string): Promise<Uint8Array> {
	return sharp(Buffer.from(iconSvg(letter, touchSide)))
		.flatten({ background: colours.paper })
		.png()
		.toBuffer();
}

/** Draws a card as PNG with few colours, off the main thread. The same card gives the same bytes. */
async function drawCard(card: Card): Promise<Uint8Array> {
	return sharp(Buffer.from(cardSvg(card)))
		.png({ palette: true, colours: 16, dither: 0, effort: 1 })
		.toBuffer();
}
