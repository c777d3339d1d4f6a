import { contentTypes } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import type { MediaFile } from '@kok/domain/fields/media';
import { listFiles } from '@kok/domain/release/files';
import type { Release } from '@kok/release/verify';
import type { Answer } from './answer.ts';

const folder = '/media/';
/** What stands under a hash never changes, but may have to go for someone's protection (decision 18). */
const revalidated = 'public, max-age=0, must-revalidate';

/** The icons of the network: in a browser's tab, on a start screen, and where browsers look that ask for no other. */
const iconPaths = { tab: '/favicon.svg', touch: '/apple-touch-icon.png', old: '/favicon.ico' } as const;
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
		const icon = iconAt(path, content.pictures);
		if (icon) {
			const bytes = media.get(icon.file);
			return bytes && iconAnswer(icon, bytes);
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

interface Icon {
	file: string;
	mediaType: 'image/svg+xml' | 'image/png' | 'image/vnd.microsoft.icon';
}

/** Its address is the same in every release. */
function iconAt(path: string, pictures: Content['pictures']): Icon | undefined {
	if (path === iconPaths.tab && pictures) return { file: pictures.icon, mediaType: 'image/svg+xml' };
	if (pictures?.touchIcon === undefined) return undefined;
	if (path === iconPaths.touch) return { file: pictures.touchIcon, mediaType: 'image/png' };
	return path === iconPaths.old ? { file: pictures.touchIcon, mediaType: 'image/vnd.microsoft.icon' } : undefined;
}

function iconAnswer({ file, mediaType }: Icon, bytes: Uint8Array): Answer {
	const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return {
		status: 200,
		headers: { 'content-type': mediaType, 'cache-control': forADay },
		body: { identity: mediaType === 'image/vnd.microsoft.icon' ? icoOf(plain) : plain, hash: file }
	};
}

/** A PNG in the file that holds icons of several sizes: its head, one entry of sixteen bytes, and the picture as it is. */
function icoOf(png: Buffer): Buffer {
	const head = Buffer.alloc(22);
	head.writeUInt16LE(1, 2);
	head.writeUInt16LE(1, 4);
	// A PNG says its sides in its first chunk.
	head.writeUInt8(png.readUInt32BE(16) % 256, 6);
	head.writeUInt8(png.readUInt32BE(20) % 256, 7);
	head.writeUInt16LE(1, 10);
	head.writeUInt16LE(32, 12);
	head.writeUInt32LE(png.length, 14);
	head.writeUInt32LE(head.length, 18);
	return Buffer.concat([head, png]);
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
