import { enterNotices } from './enter-notices.ts';
import { forgetShelterAddresses } from './forget-shelter-addresses.ts';
import type { Tools } from './tools.ts';

/** Brings texts that an older version stored, or that its archive brings, to what they must be today. */
export async function bringUpToDate(tools: Pick<Tools, 'databases' | 'clock' | 'mark'>): Promise<void> {
	await forgetShelterAddresses(tools);
	await enterNotices(tools);
}
