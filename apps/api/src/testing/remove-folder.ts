import { rm } from 'node:fs/promises';

/**
 * Removes the folder on which a server worked. What makes releases outlives a killed server for a moment, and may still
 * write into it.
 */
export async function removeFolder(path: string): Promise<void> {
	await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
