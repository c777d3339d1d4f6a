import { type CopyKey, type WorkingCopy, dropFromDevice, findOnDevice } from './working-copy.ts';
import { readServerCopy } from './server-copies.ts';

/**
 * What someone typed in a part and has not filed. What never left this device goes first; otherwise the server's copy holds,
 * which may come from another device.
 */
export async function findCopy(key: CopyKey): Promise<WorkingCopy | undefined> {
	const kept = await findOnDevice(key);
	if (kept && !kept.isSent) return kept;
	const stored = await readServerCopy(key);
	if (stored === 'away') return kept;
	if (stored !== 'none') return stored;
	// Elsewhere it was filed or thrown away.
	if (kept) await dropFromDevice(key);
	return undefined;
}
