import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makePdf, packedObjects, pdfStream } from '../testing/pdf.ts';
import { makePng } from '../testing/pictures.ts';
import { cleanApart } from './clean-apart.ts';

const usual = { memoryKibibytes: 1_000_000, processorSeconds: 15, clockMilliseconds: 60_000, bytes: 1_000_000 };

describe('a document that only shows something', () => {
	test.each([
		['of one page', makePdf()],
		['that says on which page to begin', makePdf({ catalog: '/OpenAction [3 0 R /XYZ null null 0]' })],
		[
			'with links to a page, an address and a telephone',
			withLinks(['https://a.example', 'mailto:a@b.example', 'tel:110'])
		],
		['whose objects are packed', makePdf({ objects: [packedObjects(9, ['<< >>'], packUsually)] })],
		['with fields to fill in', makePdf({ catalog: '/AcroForm << /Fields [] >>' })]
	])('%s is kept as it is', async (_, document) => {
		expect(await cleanApart(document, 'application/pdf')).toEqual({ mediaType: 'application/pdf', bytes: document });
	});
});

describe('a picture', () => {
	test('is recognised by its bytes, also when it is declared as another kind or as none', async () => {
		const picture = makePng({ width: 4, height: 5 });
		for (const named of ['image/jpeg', 'IMAGE/PNG; x=y', 'application/octet-stream', '', undefined]) {
			expect(await cleanApart(picture, named)).toMatchObject({ mediaType: 'image/webp', width: 4, height: 5 });
		}
	});

	test('keeps its transparency', async () => {
		const glass = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#ff000080' } })
			.png()
			.toBuffer();
		const cleaned = await cleanApart(glass, 'image/png');
		expect('bytes' in cleaned && (await sharp(cleaned.bytes).metadata()).hasAlpha).toBe(true);
	});
});

describe('a file whose cleaning takes', () => {
	const large = sharp({ create: { width: 6_000, height: 6_000, channels: 3, background: 'red' } })
		.png({ compressionLevel: 1 })
		.toBuffer();

	test('more memory than allowed is refused', async () => {
		const limits = { ...usual, memoryKibibytes: 120_000 };
		expect(await cleanApart(await large, 'image/png', limits)).toEqual({ refusal: 'too-demanding' });
	});

	test('more output than allowed is refused', async () => {
		const limits = { ...usual, bytes: 20 };
		expect(await cleanApart(await large, 'image/png', limits)).toEqual({ refusal: 'too-demanding' });
	});

	test('more time than allowed is refused', async () => {
		const limits = { ...usual, clockMilliseconds: 60 };
		expect(await cleanApart(await large, 'image/png', limits)).toEqual({ refusal: 'too-demanding' });
	});

	test('more processor time than allowed is refused', async () => {
		const limits = { ...usual, processorSeconds: 0 };
		expect(await cleanApart(await large, 'image/png', limits)).toEqual({ refusal: 'too-demanding' });
	});
});

function withLinks(links: readonly string[]): Buffer {
	const actions = links.map((link) => `<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (${link}) >> >>`);
	return makePdf({ page: `/Annots [${actions.join(' ')}]` });
}

function packUsually(text: string): Buffer {
	return pdfStream(deflateSync(text), '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode');
}
