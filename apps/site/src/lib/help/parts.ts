import { languagesOf } from '@kok/domain/release/reading';
import type { Content } from '@kok/domain/release/content';
import type { HelpPart } from '#lib/addresses/help-address.ts';
import { type Centre, centresOf, firstArea } from './centres.ts';
import { areaNames, linesOf } from './lines.ts';

/** So many centres fit on one page of 50 KB compressed; with more of them each area has a page of its own. */
const wholeUpTo = 150;
const perPage = 100;

export function areFolded(centres: readonly Centre[]): boolean {
	return centres.length > wholeUpTo;
}

/** The centres that a part shows: those for the whole country, or for an area, one page of them after the other. */
export function centresIn(
	centres: readonly Centre[],
	{ area, areas }: { area: number; areas: readonly { code: string }[] }
): Centre[] {
	const code = areas[area - 1]?.code;
	if (code !== undefined) return centres.filter(({ reach }) => reach.areas?.includes(code));
	return centres.filter(({ reach }) => firstArea(reach, areas) === area);
}

export function pageOf(centres: readonly Centre[], page: number): Centre[] {
	return centres.slice((page - 1) * perPage, page * perPage);
}

/** The parts into which centres fold, of which none is empty. */
export function partsOf(centres: readonly Centre[], areas: readonly { code: string }[]): HelpPart[] {
	if (!areFolded(centres)) return [];
	return Array.from({ length: areas.length + 2 }, (_, area) => area).flatMap((area) =>
		Array.from({ length: Math.ceil(centresIn(centres, { area, areas }).length / perPage) }, (_, page) => ({
			area,
			page: page + 1
		}))
	);
}

/** The parts of the help of a release; they are the same in every language and on every day. */
export function helpParts(content: Content): HelpPart[] {
	const [locale] = languagesOf(content);
	const areas = areaNames(content, locale);
	const { lines } = linesOf(content, locale);
	return partsOf(centresOf(content, { locale, day: '', areas, lines }), areas);
}
