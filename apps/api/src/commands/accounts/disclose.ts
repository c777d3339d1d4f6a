import { type PersonalData, readPersonalData } from '../../db/stores/personal-data-store.ts';
import { type TellingTools, tellAdmins } from '../tell-admins.ts';
import { type Caller, inChain } from '../tools.ts';

/** What is told of a person to somebody else: what they have begun to write is read by nobody else. */
export type Disclosed = Omit<PersonalData, 'begun'> & { begun: Omit<PersonalData['begun'][number], 'text'>[] };

/**
 * Reads for an admin what is stored of a person, for whom they ask it. The log says so, in which the office and the person
 * find it, and the other admins are mailed that something was done. Undefined where nobody has this id.
 */
export async function disclosePerson(
	tools: TellingTools,
	{ id, caller }: { id: string; caller: Caller }
): Promise<Disclosed | undefined> {
	return inChain(tools, async (trx, chain) => {
		const found = await readPersonalData(trx, id);
		if (!found) return undefined;
		const { seq: event } = await chain.append({ ...caller, action: 'PersonDisclosed', object: id, changes: [] });
		await tellAdmins(trx, tools, { event, actor: caller.actor, at: chain.at });
		const begun = found.begun.map(({ text: _, ...copy }) => copy);
		return { ...found, begun };
	});
}
