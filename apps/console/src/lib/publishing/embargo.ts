import type { Schemas } from '#lib/api/client.ts';

type EmbargoPeople = Schemas['EmbargoPeople'];

/** So many people are told where the office has as many. */
const told = 2;

/** Whether so many different people are chosen as have to be told. */
export function areEnough({ people }: Pick<EmbargoPeople, 'people'>, tells: readonly string[]): boolean {
	return people.length > 0 && new Set(tells).size === Math.min(told, people.length);
}

/** Of the people those who can be chosen in one place: not who is chosen in another. */
export function choicesFor(
	{ people }: Pick<EmbargoPeople, 'people'>,
	{ tells, place }: { tells: readonly string[]; place: number }
): EmbargoPeople['people'] {
	return people.filter(({ id }) => !tells.some((one, index) => index !== place && one === id));
}
