import sharp from 'sharp';
import { type Card, cardSvg } from './card.ts';

/** Counts every change of the drawing: pictures that were kept are drawn anew. */
export const drawing = 1;

// Each card is drawn once; what the library would keep for the next one is memory of a server.
sharp.cache(false);

/** Draws a card as PNG with few colours, off the main thread. The same card gives the same bytes. */
export async function drawCard(card: Card): Promise<Uint8Array> {
	return sharp(Buffer.from(cardSvg(card)))
		.png({ palette: true, colours: 16, dither: 0, effort: 1 })
		.toBuffer();
}
