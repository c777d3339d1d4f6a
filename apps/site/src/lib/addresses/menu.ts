import { type TypeName, typeNamed } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { addressOf, typesWithPages } from './address.ts';
import { wordsIn } from '../words/words.ts';
import { labelIn } from '../words/label.ts';

/** The parts of the site, and the types whose pages stand in each; what none of them names stands in the last. */
const parts = {
	demands: ['demand', 'goal'],
	reached: ['milestone'],
	issues: ['open_issue'],
	law: ['legal_act', 'provision'],
	bodies: ['body'],
	figures: ['figure'],
	members: ['member', 'service'],
	about: ['page', 'statement', 'agreement', 'term']
} as const satisfies Record<string, readonly TypeName[]>;

type PartName = keyof typeof parts;

/** A part of the site: its entry in the header, and under it the list of each type it has. */
export interface MenuPart {
	name: PartName;
	label: string;
	address: string;
	lists: { section: TypeName; label: string; address: string }[];
}

/** The menu of a release: it names what there is. */
export function menuOf(content: Content, locale: Locale): MenuPart[] {
	const names = Object.keys(parts) as PartName[];
	return names.flatMap((name) => {
		const lists = typesIn(name)
			.filter((type) => content.records[type].length > 0)
			.map((type) => ({
				section: type,
				label: labelIn(typeNamed(type).plural, locale),
				address: addressOf({ to: 'list', type }, locale)
			}));
		const [first] = lists;
		return first ? [{ name, label: wordsIn(locale).frame.parts[name], address: first.address, lists }] : [];
	});
}

function typesIn(name: PartName): readonly TypeName[] {
	if (name !== 'about') return parts[name];
	const placed: readonly TypeName[] = Object.values(parts).flat();
	return [...parts.about, ...typesWithPages.filter((type) => !placed.includes(type))];
}
