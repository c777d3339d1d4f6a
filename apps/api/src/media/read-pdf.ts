import { type PDFDocumentProxy, VerbosityLevel, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as z from 'zod';
import type { PdfWords } from './pdf-words.ts';
import type { MediaRefusal } from './refusals.ts';

const Told = z.object({
	EncryptFilterName: z.string().nullable(),
	IsXFAPresent: z.boolean(),
	IsCollectionPresent: z.boolean()
});
const mostPages = 1_000;
const takenLinks = /^(https?|mailto|tel):/i;

/**
 * Reads a PDF as a browser would, without drawing it: whether it can be read at all, its length, and what it would do
 * or hold by its structure. A second opinion beside that of its words; either may refuse.
 */
export async function refusalByReading(
	bytes: Uint8Array,
	{ hasOpening }: Pick<PdfWords, 'hasOpening'>
): Promise<MediaRefusal | undefined> {
	const task = getDocument({
		// The reader takes the bytes away, so it gets some of its own.
		data: Uint8Array.from(bytes),
		verbosity: VerbosityLevel.ERRORS,
		stopAtErrors: true,
		useSystemFonts: false,
		disableFontFace: true,
		useWasm: false,
		enableXfa: false
	});
	try {
		return await examine(await task.promise, hasOpening);
	} catch (error) {
		return error instanceof Error && error.name === 'PasswordException' ? 'pdf-encrypted' : 'pdf-broken';
	} finally {
		await task.destroy();
	}
}

async function examine(document: PDFDocumentProxy, hasOpening: boolean): Promise<MediaRefusal | undefined> {
	if (document.numPages > mostPages) return 'pdf-too-long';
	const { info } = await document.getMetadata();
	const { EncryptFilterName, IsXFAPresent, IsCollectionPresent } = Told.parse(info);
	if (EncryptFilterName !== null) return 'pdf-encrypted';
	if ((await document.getJSActions()) !== null || IsXFAPresent) return 'pdf-active';
	if ((await document.getAttachments()) !== null || IsCollectionPresent) return 'pdf-holds-files';

	// One that only says on which page to begin is common and harmless.
	const opening: ReadonlyMap<unknown, unknown> | null = await document.getOpenAction();
	if (hasOpening && !opening?.has('dest')) return 'pdf-active';

	if ((await linksInOutline(document)).some(isNotTaken)) return 'pdf-link-not-taken';
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		if ((await page.getJSActions()) !== null) return 'pdf-active';
		const refusal = (await page.getAnnotations()).map(refusalOf).find(Boolean);
		if (refusal) return refusal;
		page.cleanup();
	}
	return undefined;
}

interface Link {
	url?: string | null | undefined;
	unsafeUrl?: string | undefined;
}

interface Annotation extends Link {
	actions?: unknown;
	file?: unknown;
	attachment?: unknown;
}

function refusalOf({ url, unsafeUrl, actions, file, attachment }: Annotation): MediaRefusal | undefined {
	if (file !== undefined || attachment !== undefined) return 'pdf-holds-files';
	if (actions !== undefined && actions !== null) return 'pdf-active';
	return isNotTaken({ url, unsafeUrl }) ? 'pdf-link-not-taken' : undefined;
}

function isNotTaken({ url, unsafeUrl }: Link): boolean {
	const link = unsafeUrl ?? url ?? undefined;
	return link !== undefined && !takenLinks.test(link);
}

interface Chapter extends Link {
	items: readonly Chapter[];
}

async function linksInOutline(document: PDFDocumentProxy): Promise<Link[]> {
	const outline: readonly Chapter[] | null = await document.getOutline();
	const links: Link[] = [];
	const waiting = [...(outline ?? [])];
	for (let chapter = waiting.pop(); chapter; chapter = waiting.pop()) {
		links.push(chapter);
		waiting.push(...chapter.items);
	}
	return links;
}
