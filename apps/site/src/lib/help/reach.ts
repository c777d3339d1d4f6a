import { channels, formsOfExploitation, targetGroups } from '@kok/domain/types/help-offer';

type Group = (typeof targetGroups)[number];
export type Form = (typeof formsOfExploitation)[number];
export type Need = Exclude<Group, 'everyone' | 'relatives' | 'professionals'> | Extract<Form, 'labour'>;
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

/**
 * Who needs help, and by which place the marks name it: a group, or someone who is exploited at work, whatever the group.
 * That an entry is for everyone is no answer to that, and who asks for someone else is another question.
 */
export const needs: readonly { need: Need; place: number }[] = [
	...(['women', 'men', 'minors', 'families'] as const).map((need) => ({ need, place: targetGroups.indexOf(need) })),
	{ need: 'labour', place: targetGroups.length }
];

/** Who is asking. What is for professionals alone, such as a training, is no help to those affected. */
export const askers = ['self', 'relatives', 'professionals'] as const;
export type Asker = (typeof askers)[number];

/**
 * Whoever is exploited at work has said no group, so what is for one group alone fits only where it names work. Women or men
 * who are exploited at work find it by their group.
 */
export function isForNeed(reach: Pick<Reach, 'groups' | 'forms'>, need: Need): boolean {
	if (need !== 'labour') return isFor(reach, need);
	return isAbout(reach, need) && (reach.forms !== undefined || isForAnyGroup(reach));
}

/** Whether an entry is for no group of those affected alone. */
function isForAnyGroup({ groups }: Pick<Reach, 'groups'>): boolean {
	if (!groups || groups.includes('everyone')) return true;
	const named = groups.filter((group) => affected.includes(group));
	return named.length === 0 || (named.includes('women') && named.includes('men'));
}

export function isForAsker({ groups }: Pick<Reach, 'groups'>, asker: Asker): boolean {
	if (groups === undefined) return true;
	return asker === 'self'
		? groups.some((group) => affected.includes(group) || group === 'everyone')
		: groups.includes(asker);
}

/**
 * Whether an entry is for a group: what is for everyone is for each that is affected, and someone with children is a
 * woman or a man.
 */
function isFor({ groups }: Pick<Reach, 'groups'>, group: Group): boolean {
	if (groups === undefined || groups.includes(group)) return true;
	if (group === 'families' && (groups.includes('women') || groups.includes('men'))) return true;
	return groups.includes('everyone') && affected.includes(group);
}

/**
 * The marks by which the stylesheet knows an entry: a letter for the question and the place of the answer, the letter
 * alone where every answer fits. `a` area, `o` no area but this, `l` spoken, `i` interpreted only, `g` group, `f` form,
 * `c` channel, `q` who is asking. They tell nothing to who reads them.
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
		...needs.flatMap(({ need, place }) => (need === 'labour' && isForNeed(reach, need) ? [`g${place}`] : [])),
		...marks('f', forms && places(formsOfExploitation, (form) => forms.includes(form))),
		...marks('q', reach.groups && places(askers, (asker) => isForAsker(reach, asker))),
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
 * Whether for each area, person, form and whoever asks one of the helplines is for whoever asks: then the others can be left out.
 * Where there is a gap, all of them stay, those that fit first.
 */
export function coversAll(lines: readonly Reach[], offered: Offered): boolean {
	return [undefined, ...offered.areas].every((area) =>
		needs.every(({ need }) =>
			formsOfExploitation.every((form) =>
				[false, true].every((isOutside) => {
					const fitting = lines.filter(
						(line) => isForNeed(line, need) && isAbout(line, form) && isIn(line, { area, isOutside })
					);
					return askers.every((asker) => fitting.some((line) => isForAsker(line, asker)));
				})
			)
		)
	);
}

/** What is about no form is about each; where none is asked for, everything fits. */
export function isAbout({ forms }: Pick<Reach, 'forms'>, form: Form | undefined): boolean {
	return form === undefined || (forms?.includes(form) ?? true);
}

function isIn({ areas }: Reach, { area, isOutside }: { area: string | undefined; isOutside: boolean }): boolean {
	if (area === undefined || areas === undefined) return true;
	return isOutside ? areas.some((each) => each !== area) : areas.includes(area);
}
