import { type Archive, readArchive } from './archive-network.ts';
import { type TellingTools, tellAdmins } from './tell-admins.ts';
import { type Caller, inChain } from './tools.ts';

/**
 * Reads everything for somebody who takes it away. The log says so before it is read, and the other admins are mailed that
 * something was done.
 */
export async function takeArchive(tools: TellingTools, caller: Caller): Promise<Archive> {
	await inChain(tools, async (trx, chain) => {
		const { seq: event } = await chain.append({ ...caller, action: 'ArchiveTaken', object: 'archive', changes: [] });
		await tellAdmins(trx, tools, { event, actor: caller.actor, at: chain.at });
	});
	return readArchive(tools.databases, tools.clock.now());
}
