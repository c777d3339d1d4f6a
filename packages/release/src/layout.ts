import { Sha256 } from './envelope.ts';

/** The file of a release's envelope, below the release's folder or address. */
export const envelopeFile = 'envelope.json';
/** The file of the statements by which one key follows another. Readers that do not know it pass it over. */
export const successionFile = 'succession.json';
export const contentFolder = 'content';
export const mediaFolder = 'media';

/** The file of a content. Refuses (throws a `RangeError`) a name that is no SHA-256, such as a path. */
export function contentFile(hash: string): string {
	return `${contentFolder}/${checked(hash)}.json`;
}

/** The file of a medium. Refuses (throws a `RangeError`) a name that is no SHA-256, such as a path. */
export function mediaFile(hash: string): string {
	return `${mediaFolder}/${checked(hash)}`;
}

function checked(hash: string): string {
	if (!Sha256.safeParse(hash).success) throw new RangeError('Files of a release are named by a SHA-256');
	return hash;
}
