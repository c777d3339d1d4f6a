import { type ContentType, type DeskGroup, deskGroups } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { spoken } from '#lib/words/words.ts';

/** One line of the menu. */
export interface MenuLine {
	address: string;
	text: string;
}

/** The lists of all content types, under the headings that the types name, in the order of the domain. */
export const menu: readonly { group: DeskGroup; lines: readonly MenuLine[] }[] = deskGroups.map((group) => ({
	group,
	lines: Object.values<ContentType>(contentTypes)
		.filter(({ desk }) => desk.group === group)
		.map(({ desk, plural }) => ({ address: `/${desk.address}`, text: spoken(desk.short ?? plural) }))
}));

/** Groups that are folded until someone opens them. */
export const folded: ReadonlySet<DeskGroup> = new Set(['law', 'politics']);
