import type { CleanedFile } from './cleaned-file.ts';
import { kindOf } from './file-kind.ts';
import { wordsOf } from './pdf-words.ts';
import type { MediaRefusal } from './refusals.ts';

/** Makes a file harmless, or says why it is not taken. Only ever called in a process of its own; see `cleaner.ts`. */
export async function cleanFile(bytes: Uint8Array): Promise<CleanedFile | { refusal: MediaRefusal }> {
	const kind = kindOf(bytes);
	if (kind === undefined) return { refusal: 'type-not-taken' };
	if (kind === 'svg') return { refusal: 'drawing-not-taken' };
	if (kind !== 'pdf') return (await import('./clean-picture.ts')).cleanPicture(bytes, kind);

	const words = wordsOf(bytes);
	const refusal = words.refusal ?? (await (await import('./read-pdf.ts')).refusalByReading(bytes, words));
	return refusal ? { refusal } : { mediaType: 'application/pdf', bytes };
}
