import { type Me, type Schemas, api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';

type Leavings = readonly Schemas['ComingLeaving'][];

/** Those that are to leave, of the members for which somebody acts. The office reads of all under *Geplant*. */
export async function readOwnLeavings({ role, mandates }: Pick<Me, 'role' | 'mandates'>): Promise<Leavings> {
	const actsForOne = role === 'delegate' && mandates.some(({ type }) => type === 'member');
	return actsForOne ? (await read(api.GET('/api/leavings'))).leavings : [];
}

/** That a member is to leave; none where nobody has entered that, or where it is not for the reader. */
export async function readLeavingOf(member: string): Promise<Leavings[number] | undefined> {
	const { leavings } = await read(api.GET('/api/leavings'));
	return leavings.find((leaving) => leaving.member === member);
}
