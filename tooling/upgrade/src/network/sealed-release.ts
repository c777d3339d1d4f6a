import { folderSource } from '@kok/release/source';
import { type Release, verifyRelease } from '@kok/release/verify';
import { createPublicKey } from 'node:crypto';
import { fixtureKey } from '../fixture/fixture-key.ts';

/** The half of the key that verifies, as a follower has pinned it. */
export const publicKey = createPublicKey(fixtureKey());

/** The release in a folder, verified. Throws where it does not hold. */
export async function sealedRelease(folder: string): Promise<Release> {
	const result = await verifyRelease(folderSource(folder), { publicKey });
	if (!result.verified) throw new Error(`${result.fault.code}: ${result.fault.file}`);
	return result.release;
}
