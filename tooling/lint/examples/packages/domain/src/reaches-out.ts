import { createHash } from 'node:crypto'; // refused: kok/imports

export type { Pool } from 'pg'; // refused: kok/imports
export type { Release } from '@kok/release/seal'; // refused: kok/imports
export type { Watch } from '../../release/src/watch.ts'; // refused: kok/imports
export type Network = import('@kok/content/network').Network; // refused: kok/imports, @typescript-eslint/consistent-type-imports

export function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

export async function readHours(): Promise<unknown> {
	return import('@kok/api/hours'); // refused: kok/imports
}
