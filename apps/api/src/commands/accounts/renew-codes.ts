import { hashRecoveryCode, makeRecoveryCodes } from '../../accounts/secret.ts';
import { replaceRecoveryCodes } from '../../db/stores/recovery-code-store.ts';
import { type Caller, type Tools, inChain } from '../tools.ts';

/** Gives a person ten new codes to write down. Those of before are good no more. */
export async function renewCodes(
	tools: Tools,
	{ account, caller }: { account: string; caller: Caller }
): Promise<string[]> {
	const codes = makeRecoveryCodes();
	await inChain(tools, async (trx, chain) => {
		const hashes = codes.map((code) => hashRecoveryCode(account, code));
		await replaceRecoveryCodes(trx, account, hashes);
		await chain.append({ ...caller, action: 'RecoveryCodesMade', object: account, changes: [] });
	});
	return codes;
}
