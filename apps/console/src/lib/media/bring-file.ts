import type { Words } from '@kok/domain/words';
import * as z from 'zod';
import { type Schemas, api } from '#lib/api/client.ts';
import { session } from '#lib/api/session.svelte.ts';
import { words } from '#lib/words/words.ts';
import { mediaWords } from './media-words.ts';

/** What the server takes at most. */
const mostBytes = 20 * 1_024 * 1_024;

/** Types that a browser offers to choose from. A telephone turns its own pictures into one of them. */
export const takenTypes = 'image/jpeg,image/png,image/webp,image/gif,image/avif,application/pdf';

const File = z.looseObject({
	file: z.string(),
	mediaType: z.enum(['image/webp', 'application/pdf']),
	bytes: z.int(),
	width: z.int().optional(),
	height: z.int().optional()
});
const Refused = z.looseObject({ words: z.looseObject({ de: z.string(), en: z.string() }) });

/** A file as the server keeps it, and whether it had it already; or why it was not taken. */
export type Brought = { file: Schemas['File']; name: string | undefined; isNew: boolean } | { words: Words };

interface Bringing {
	/** For which of several members a delegate brings it. */
	member: string | undefined;
	/** Told meanwhile which share of it was sent, from 0 to 1. */
	onsent: (share: number) => void;
}

/** Brings a picture or a document to the server, which makes it harmless, and names it there as it is named here. */
export async function bringFile(chosen: globalThis.File, bringing: Bringing): Promise<Brought> {
	const { member } = bringing;
	if (chosen.size > mostBytes) return { words: mediaWords.tooLarge };
	const answer = await send(chosen, bringing);
	if (answer.status === 401) session.end();
	const kept = File.safeParse(answer.body).data;
	if (!kept) return Refused.safeParse(answer.body).data ?? { words: words.editor.notBrought };
	const name =
		chosen.name
			.replaceAll(/\p{Cc}/gu, '')
			.trim()
			.slice(0, 120) || undefined;
	if (name !== undefined) await nameOnce(kept.file, { name, member });
	const { file, mediaType, bytes, width, height } = kept;
	const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
	return { file: { file, mediaType, bytes, ...size }, name, isNew: answer.status === 201 };
}

/** By hand: only this way of asking tells how much was sent. */
async function send(chosen: globalThis.File, { member, onsent }: Bringing): Promise<{ status: number; body: unknown }> {
	const request = new XMLHttpRequest();
	request.open(
		'POST',
		member === undefined ? '/api/media' : `/api/media?${new URLSearchParams({ member }).toString()}`
	);
	request.responseType = 'json';
	if (chosen.type !== '') request.setRequestHeader('content-type', chosen.type);
	request.upload.addEventListener('progress', ({ loaded, total }) => onsent(total === 0 ? 1 : loaded / total));
	return new Promise((resolve) => {
		request.addEventListener('loadend', () => {
			const body: unknown = request.response;
			resolve({ status: request.status, body });
		});
		request.send(chosen);
	});
}

/** What somebody has said about it already stays. */
async function nameOnce(hash: string, { name, member }: { name: string; member: string | undefined }): Promise<void> {
	const query = member === undefined ? {} : { member };
	const params = { path: { hash }, query, header: { 'if-none-match': '*' as const } };
	const body = { name, alternative: {}, showsNobody: false, showsNoPlace: false };
	await api.PUT('/api/media/{hash}/description', { params, body }).catch(() => undefined);
}
