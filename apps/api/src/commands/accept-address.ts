import { findAddress, noteAddress } from '../db/stores/web-address-store.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

/**
 * Somebody says that an address is right as it is, or takes that back. As long as it is accepted, it is neither asked for nor
 * told of. False where there is no such address. The same again changes nothing.
 */
export async function acceptAddress(
	tools: Tools,
	{ id, isRight, caller }: { id: string; isRight: boolean; caller: Caller }
): Promise<boolean> {
	return inChain(tools, async (trx, chain) => {
		const address = await findAddress(trx, id);
		if (!address) return false;
		if ((address.accepted_at !== null) === isRight) return true;
		await noteAddress(trx, id, { accepted_at: isRight ? chain.at : null });
		const action = isRight ? 'WebAddress:accepted' : 'WebAddress:doubted';
		await chain.append({ ...caller, action, object: id, changes: [] });
		return true;
	});
}
