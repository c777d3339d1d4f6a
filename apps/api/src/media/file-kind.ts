/** The kinds of files that the API accepts, recognised by their first bytes. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'pdf';

/** What a file is by its bytes; an SVG is told apart so that it can be refused in words of its own. */
export function kindOf(bytes: Uint8Array): FileKind | 'svg' | undefined {
	const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024)).toString('latin1');
	if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
	if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
	if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'webp';
	if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'gif';
	if (/^ftypavi[fs]/.test(start.slice(4))) return 'avif';
	// Programs that read PDF also accept the mark further down, after the bytes of another file.
	if (start.startsWith('%PDF-')) return 'pdf';
	if (/<svg[\s>]/i.test(start) || /<!DOCTYPE svg/i.test(start)) return 'svg';
	return undefined;
}

/**
 * Whether a request's media type fits what the file is. It is not trusted, but one that says something else altogether
 * shows that the wrong file was chosen; one picture named as another is a habit and harmless.
 */
export function isSaidToBe(kind: FileKind, mediaType: string | undefined): boolean {
	const [said = ''] = (mediaType ?? '').toLowerCase().split(';');
	if (said.trim() === '' || said.trim() === 'application/octet-stream') return true;
	return kind === 'pdf' ? said.trim() === 'application/pdf' : said.trim().startsWith('image/');
}
