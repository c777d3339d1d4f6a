import { languagesOf } from '@kok/domain/release/reading';
import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { type Line, type ListedLine, areaNames, lastingLine, linesOf, onlyIn } from './lines.ts';

/** A helpline with the areas that it is for alone. */
export type LostLine = Line & Pick<ListedLine, 'only'>;

/** What an address of help shows where no page is: the numbers, the one that is open day and night first. */
export interface LostHelp {
	lines: LostLine[];
	/** The languages in which the network writes. */
	locales: readonly [Locale, ...Locale[]];
}

/** Names and hours are in the main language of the network, as they are on every page of a few phrases. */
export function lostHelpOf(content: Content): LostHelp {
	const locales = languagesOf(content);
	const { lines } = linesOf(content, locales[0]);
	const areas = areaNames(content, locales[0]);
	const lasting = lastingLine(lines);
	const others = lines.filter((line) => line.phone && line !== lasting);
	const shown = [...(lasting ? [lasting] : []), ...others].map((line) => ({ ...line, only: onlyIn(line, areas) }));
	return { lines: shown, locales };
}
