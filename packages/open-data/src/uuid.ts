import { createHash } from 'node:crypto';

/** A UUID made from a name (RFC 9562, version 5): the same in every release and on every machine. */
export function uuidOf(...name: readonly string[]): string {
	const bytes = createHash('sha1').update(namespace).update(name.join('\n'), 'utf8').digest().subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Of this software, once and for all. */
const namespace = Buffer.from('8f0d6f4e0c7b4b6a9a3e5f21c0d47b19', 'hex');
