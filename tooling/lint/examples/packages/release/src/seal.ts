import { readFile } from 'node:fs/promises';

export type { Content } from '@kok/domain/release/content';
export type { Envelope } from './envelope.ts';
export type { Watch } from '@kok/release/watch';
export type { Network } from '@kok/content/network'; // refused: kok/imports

export async function readSealed(file: string): Promise<string> {
	return readFile(file, 'utf8');
}
