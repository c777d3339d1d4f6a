import { languagesOf } from '@kok/domain/release/reading';
import type { Content } from '@kok/domain/release/content';
import { type Centre, centresOf } from './centres.ts';
import { type Line, areaNames, linesOf } from './lines.ts';
import { areFolded } from './parts.ts';
import { type Offered, coversAll } from './reach.ts';
import { sheetAddress } from './sheet-size.ts';
import { languagesOffered } from './speech.ts';

/** What can be chosen on a page; where entries are too many for one, each area has its own page instead. */
export function offeredBy({
	areas,
	lines,
	centres
}: {
	areas: readonly { code: string }[];
	lines: readonly Line[];
	centres: readonly Centre[];
}): Offered {
	return {
		areas: areFolded(centres) ? [] : areas.map(({ code }) => code),
		languages: languagesOffered([...lines, ...centres].flatMap(({ reach }) => [...reach.speaks, ...reach.interprets]))
	};
}

/** The stylesheet of every page of help, in whatever language: its size tells nothing. */
export function wholeSheet(lines: readonly Line[], offered: Offered): string {
	return sheetAddress({
		areas: offered.areas.length,
		languages: offered.languages.length,
		keepsLines: keepsLines(lines, offered)
	});
}

/** Whether helplines stay that do not name what was answered, because none names it. */
function keepsLines(lines: readonly Line[], offered: Offered): boolean {
	return !coversAll(
		lines.map(({ reach }) => reach),
		offered
	);
}

/** The stylesheet of a page on which nothing is chosen. */
export const shortSheet = sheetAddress({ areas: 0, languages: 0, keepsLines: false });

/** The stylesheets that the help pages of a release name; they are the same in every language and on every day. */
export function helpSheets(content: Content): string[] {
	const [locale] = languagesOf(content);
	const areas = areaNames(content, locale);
	const { lines } = linesOf(content, locale);
	const centres = centresOf(content, { locale, day: '', areas, lines });
	return [wholeSheet(lines, offeredBy({ areas, lines, centres })), shortSheet];
}
