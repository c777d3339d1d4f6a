import type { Me } from '#lib/api/client.ts';

type Who = Pick<Me, 'role' | 'mandates'>;

/** The members for which somebody brings and describes files. The office does so for the whole network. */
export function membersOf({ role, mandates }: Who): string[] {
	if (role !== 'delegate') return [];
	return [...new Set(mandates.flatMap(({ type, actsFor }) => (type === 'member' ? [actsFor] : [])))];
}

/** Of several members the one that is asked for, else the first. A single one need not be named to the server. */
export function memberAsked(who: Who, asked: string | undefined): string | undefined {
	const members = membersOf(who);
	if (members.length < 2) return undefined;
	return members.find((member) => member === asked) ?? members[0];
}

/** The same for files in a record: the member that it is, or to which its facts say that it belongs. */
export function memberOfRecord(
	who: Who,
	{ id, facts = {} }: { id: string; facts?: Readonly<Record<string, unknown>> | undefined }
): string | undefined {
	const members = membersOf(who);
	const owner =
		members.find((member) => member === id) ?? members.find((member) => Object.values(facts).includes(member));
	return memberAsked(who, owner);
}
