import type { Schemas } from '#lib/api/client.ts';

export type PersonalData = Schemas['PersonalData'];
export type Member = keyof PersonalData;

/** What is stored of a person, in the order in which it is told. */
export const members = [
	'account',
	'passkeys',
	'sessions',
	'signIns',
	'mandates',
	'invitations',
	'mails',
	'embargoes',
	'programs',
	'begun',
	'drafts',
	'comments',
	'reasons',
	'files',
	'descriptions',
	'logged'
] as const satisfies readonly Member[];

/** How many entries there are of one kind. */
export function countOf(data: PersonalData, member: Member): number {
	const told = data[member];
	return Array.isArray(told) ? told.length : 1;
}
