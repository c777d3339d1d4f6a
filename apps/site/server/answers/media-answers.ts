import { contentTypes } from '@kok/domain/content-types';
import type { MediaFile } from '@kok/domain/fields/media';
import { listFiles } from '@kok/domain/release/files';
import type { Release } from '@kok/release/verify';
import type { Answer } from './answer.ts';

const folder = '/media/';
/** What stands under a hash never changes, but may have to go for someone's protection (decision 18). */
const revalidated = 'public, max-age=0, must-revalidate';

/** The icon of the network in a browser's tab. Its address is the same in every release. */
const icon = '/favicon.svg';
const forADay = 'public, max-age=86400';

/**
 * The pictures and documents of a release, at `/media/<hash>`, and its favicon where one was drawn; nothing at any
 * other path.
 */
export function mediaAnswers({ content, media }: Release): (path: string) => Answer | undefined {
	const files = new Map<string, MediaFile | DrawnFile>([
		...listFiles(content.records, contentTypes).map((file) => [file.file, file] as const),
		...(content.pictures?.cards ?? []).map(({ file }) => [file, { file, mediaType: 'image/png' }] as const)
	]);

	return (path) => {
		if (path === icon && content.pictures) {
			const bytes = media.get(content.pictures.icon);
			return bytes && iconAnswer(content.pictures.icon, bytes);
		}
		if (!path.startsWith(folder)) return undefined;
		const hash = path.slice(folder.length);
		const [file, bytes] = [files.get(hash), media.get(hash)];
		return file && bytes && answerOf(file, bytes);
	};
}

/** A picture that was drawn for the release. */
interface DrawnFile {
	file: string;
	mediaType: 'image/png';
}

function iconAnswer(hash: string, bytes: Uint8Array): Answer {
	return {
		status: 200,
		headers: { 'content-type': 'image/svg+xml', 'cache-control': forADay },
		body: { identity: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), hash }
	};
}

function answerOf(file: MediaFile | DrawnFile, bytes: Uint8Array): Answer {
	return {
		status: 200,
		headers: {
			'content-type': file.mediaType,
			'cache-control': revalidated,
			...(file.mediaType === 'application/pdf' && { 'content-disposition': dispositionOf(file) })
		},
		// The bytes themselves, not a copy of them for every answer; their hash is known.
		body: { identity: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), hash: file.file }
	};
}

/** Shown in the reader, not saved: a saved file stays behind on a device that others may use (RFC 6266). */
function dispositionOf({ file, name }: MediaFile): string {
	const plain = `${file.slice(0, 8)}.pdf`;
	if (name === undefined) return `inline; filename="${plain}"`;
	const spelled = encodeURIComponent(name.toWellFormed()).replaceAll(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16)}`
	);
	return `inline; filename="${plain}"; filename*=UTF-8''${spelled}`;
}
