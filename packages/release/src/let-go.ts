/** What is smaller may lie in a pool with others. */
const largeBytes = 256 * 1024;

/**
 * Gives the memory of large bytes back at once: of those that belong to the caller alone and that nobody reads any more. Left
 * to the collector, they stay until it has gone through everything.
 */
export function letGo({ buffer }: Uint8Array): void {
	if (buffer instanceof ArrayBuffer && buffer.byteLength >= largeBytes) buffer.transfer(0);
}
