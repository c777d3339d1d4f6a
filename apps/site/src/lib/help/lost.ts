import type { Content } from '@kok/domain/release/content';
import { type Line, lastingLine, linesOf } from './lines.ts';
import { shortSheet } from './sheets.ts';

/** What an address of help shows where no page is: the numbers, the one that is open day and night first. */
export interface LostHelp {
	lines: Line[];
	sheet: string;
}

/** Names and hours are in German, as they are on every page of a few phrases. */
export function lostHelpOf(content: Content): LostHelp {
	const { lines } = linesOf(content, 'de');
	const lasting = lastingLine(lines);
	const others = lines.filter((line) => line.phone && line !== lasting);
	return { lines: [...(lasting ? [lasting] : []), ...others], sheet: shortSheet };
}
