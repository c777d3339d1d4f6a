import sharp from 'sharp';
import type { CleanedFile } from './cleaned-file.ts';
import type { FileKind } from './file-kind.ts';
import type { MediaRefusal } from './refusals.ts';

const mostPixels = 40_000_000;
/** Pixels of the longer side; no page shows more. */
const longestSide = 2_560;
/** Above this a picture without loss is too heavy for a page. */
const heaviestWithoutLoss = 600 * 1_024;
const timeLimit = { seconds: 12 };

// Each format is a library of its own that reads hostile bytes: only those that are taken are left in.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}`) });
sharp.concurrency(1);
sharp.cache(false);

/**
 * A picture made anew from its pixels: upright, in sRGB, as WebP, its first frame alone, and nothing of what else
 * stood in the file, be it a place, a profile or another file. Refuses what is broken, cut off, or has too many pixels.
 */
export async function cleanPicture(
	bytes: Uint8Array,
	kind: Exclude<FileKind, 'pdf'>
): Promise<CleanedFile | { refusal: MediaRefusal }> {
	const size = await sizeOf(bytes);
	if (!size) return { refusal: 'picture-broken' };
	if (size.width * size.height > mostPixels) return { refusal: 'picture-too-large' };

	try {
		const { data, info } = await encode(bytes, kind);
		return { mediaType: 'image/webp', bytes: data, width: info.width, height: info.height };
	} catch (error) {
		const isLate = error instanceof Error && error.message.includes('timeout');
		return { refusal: isLate ? 'too-demanding' : 'picture-broken' };
	}
}

/** As the file's head says; no pixel is decoded for it. */
async function sizeOf(bytes: Uint8Array): Promise<{ width: number; height: number } | undefined> {
	try {
		return await sharp(bytes, { limitInputPixels: false, pages: 1 }).metadata();
	} catch {
		return undefined;
	}
}

async function encode(bytes: Uint8Array, kind: Exclude<FileKind, 'pdf'>) {
	if (kind === 'png' || kind === 'gif') {
		const exact = await upright(bytes).webp({ lossless: true }).toBuffer({ resolveWithObject: true });
		if (exact.data.length <= heaviestWithoutLoss) return exact;
	}
	return upright(bytes).webp({ quality: 84 }).toBuffer({ resolveWithObject: true });
}

function upright(bytes: Uint8Array) {
	return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
		.timeout(timeLimit)
		.autoOrient()
		.resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
		.toColourspace('srgb');
}
