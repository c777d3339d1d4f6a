import { MediaFile } from '@kok/domain/fields/media';
import type { Words } from '@kok/domain/words';
import * as z from 'zod';
import { words } from '#lib/words/words.ts';

const Refused = z.looseObject({ words: z.looseObject({ de: z.string(), en: z.string() }) });

/** Brings a picture or a document to the server, which makes it harmless; its value for a field, or why it was not taken. */
export async function storeFile(file: File): Promise<{ value: MediaFile } | { words: Words }> {
	const answer = await fetch('/api/media', {
		method: 'POST',
		headers: { 'content-type': file.type },
		body: file
	}).catch(() => undefined);
	const body: unknown = await answer?.json().catch(() => undefined);
	if (!answer?.ok) return Refused.safeParse(body).data ?? { words: words.editor.notBrought };
	const name = file.name.slice(0, 120);
	return { value: { ...MediaFile.parse(body), ...(name !== '' && { name }) } };
}
