import { channels, formsOfExploitation, targetGroups } from '@kok/domain/types/help-offer';

type Group = (typeof targetGroups)[number];
export type AskedGroup = Exclude<Group, 'everyone'>;
export type Form = (typeof formsOfExploitation)[number];
type Channel = (typeof channels)[number];

/** Whom an entry serves, where and how. What is `undefined` is not restricted, as far as is known. */
export interface Reach {
	areas: readonly string[] | undefined;
	speaks: readonly string[];
	interprets: readonly string[];
	groups: readonly Group[] | undefined;
	forms: readonly Form[] | undefined;
	channels: readonly Channel[] | undefined;
}

/** What can be chosen, each by its place: the network's areas, and languages by their code. */
export interface Offered {
	areas: readonly string[];
	languages: readonly string[];
}

/** Affected persons, of whatever gender or age; who asks for someone else is named by itself. */
const affected: readonly Group[] = ['women', 'men', 'minors', 'families'];

/** What someone can be for whom help is looked for. That an entry is for everyone is no answer to that. */
export const askedGroups: readonly { group: AskedGroup; place: number }[] = targetGroups.flatMap((group, place) =>
	group === 'everyone' ? [] : [{ group, place }]
);

/**
 * Whether an entry is for a group: what is for everyone is for each that is affected, and someone with children is a
 * woman or a man.
 */
export function isFor({ groups }: Pick<Reach, 'groups'>, group: Group): boolean {
	if (groups === undefined || groups.includes(group)) return true;
	if (group === 'families' && (groups.includes('women') || groups.includes('men'))) return true;
	return groups.includes('everyone') && affected.includes(group);
}

/**
 * The marks by which the stylesheet knows an entry: a letter for the question and the place of the answer, the letter
 * alone where every answer fits. `a` area, `o` no area but this, `l` spoken, `i` interpreted only, `g` group, `f` form,
 * `c` channel. They tell nothing to who reads them.
 */
export function marksOf(reach: Reach, offered: Offered): string[] {
	const { areas, speaks, interprets, forms, channels: ways } = reach;
	const spoken = places(offered.languages, (code) => speaks.includes(code));
	const interpreted = places(offered.languages, (code) => interprets.includes(code) && !speaks.includes(code));
	const served = areas && places(offered.areas, (code) => areas.includes(code));
	return [
		...marks('a', served),
		...(served?.length === 1 && areas?.length === 1 ? marks('o', served) : []),
		...marks('l', spoken),
		...marks('i', interpreted),
		...marks('g', reach.groups && places(targetGroups, (group) => isFor(reach, group))),
		...marks('f', forms && places(formsOfExploitation, (form) => forms.includes(form))),
		...marks('c', ways && places(channels, (channel) => ways.includes(channel)))
	];
}

function places<Option>(options: readonly Option[], fits: (option: Option) => boolean): number[] {
	return options.flatMap((option, place) => (fits(option) ? [place] : []));
}

function marks(letter: string, answers: readonly number[] | undefined): string[] {
	return answers?.map((answer) => `${letter}${answer}`) ?? [letter];
}

/**
 * Whether for each area, group and form one of the helplines is for whoever asks: then the others can be left out.
 * Where there is a gap, all of them stay, those that fit first.
 */
export function coversAll(lines: readonly Reach[], offered: Offered): boolean {
	return [undefined, ...offered.areas].every((area) =>
		askedGroups.every(({ group }) =>
			formsOfExploitation.every((form) =>
				[false, true].every((isOutside) =>
					lines.some((line) => isFor(line, group) && isAbout(line, form) && isIn(line, { area, isOutside }))
				)
			)
		)
	);
}

export function isAbout({ forms }: Pick<Reach, 'forms'>, form: Form): boolean {
	return forms?.includes(form) ?? true;
}

function isIn({ areas }: Reach, { area, isOutside }: { area: string | undefined; isOutside: boolean }): boolean {
	if (area === undefined || areas === undefined) return true;
	return isOutside ? areas.some((each) => each !== area) : areas.includes(area);
}
