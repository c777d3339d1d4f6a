import sharp from 'sharp';
import { deflateSync } from 'node:zlib';
import type { MediaRefusal } from '../media/refusals.ts';
import { makePdf, packedObjects, pdfStream } from './pdf.ts';
import { jpegSaying, jpegWith, jpegWithPasses, makeGif, makePng, pngChunk } from './pictures.ts';

/** A file that does harm unless it is refused or made anew. */
export interface HostileFile {
	name: string;
	says: string;
	make: () => Promise<Buffer> | Buffer;
	/** The refusals that answer it, or what must be gone from the file that is kept. */
	refusals?: readonly MediaRefusal[];
	gone?: readonly string[];
}

const mebibyte = 1_024 * 1_024;
const secret = 'Geheim-4711';
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

export const hostileFiles: readonly HostileFile[] = [
	...wrongTypes(),
	...bombs(),
	...broken(),
	...stowaways(),
	...pdfs()
];

function wrongTypes(): HostileFile[] {
	const refused = (name: string, content: string | Buffer, says = 'image/png'): HostileFile => ({
		name,
		says,
		make: () => Buffer.from(content),
		refusals: ['type-not-taken']
	});
	const drawing = (name: string, text: string): HostileFile => ({
		name,
		says: 'image/svg+xml',
		make: () => Buffer.from(text),
		refusals: ['drawing-not-taken']
	});
	return [
		refused('a page of HTML as PNG', '<!doctype html><script>alert(1)</script>'),
		refused('a program for Windows', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(1_000)]), 'image/jpeg'),
		refused('a program for Linux', Buffer.from('\x7fELF\x02\x01\x01', 'latin1')),
		refused('a shell script', '#!/bin/sh\nrm -rf /\n'),
		refused('an archive', Buffer.from('PK\x03\x04', 'latin1'), 'application/pdf'),
		refused('a TIFF', Buffer.from('II*\0', 'latin1'), 'image/tiff'),
		refused(
			'a picture of a telephone in HEIC',
			Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
			'image/heic'
		),
		refused('PostScript', '%!PS-Adobe-3.0 EPSF-3.0\n', 'application/pdf'),
		refused('a page before a PDF', Buffer.concat([Buffer.from('<script>1</script>'), makePdf()]), 'application/pdf'),
		refused('one byte', Buffer.from([0xff])),
		drawing('an SVG with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
		drawing('an SVG that loads from elsewhere', '<?xml version="1.0"?><svg><image href="http://a.example/"/></svg>'),
		drawing('an SVG that unfolds', '<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><svg><text>&b;</text></svg>'),
		{ name: 'a PDF as JPEG', says: 'image/jpeg', make: () => makePdf(), refusals: ['not-what-it-says'] },
		{ name: 'a JPEG as PDF', says: 'application/pdf', make: async () => photo(), refusals: ['not-what-it-says'] },
		{
			name: 'a PNG as HTML',
			says: 'text/html',
			make: () => makePng({ width: 1, height: 1 }),
			refusals: ['not-what-it-says']
		},
		{ name: 'nothing', says: 'image/png', make: () => Buffer.alloc(0), refusals: ['file-empty'] }
	];
}

function bombs(): HostileFile[] {
	const tooLarge = (name: string, says: string, make: HostileFile['make']): HostileFile => ({
		name,
		says,
		make,
		refusals: ['picture-too-large']
	});
	return [
		tooLarge('a PNG of 30000 × 30000 in one colour', 'image/png', () => makePng({ width: 30_000, height: 30_000 })),
		tooLarge('a PNG that says 2³¹ × 2³¹', 'image/png', () => makePng({ width: 100_000, height: 100_000, rows: 1 })),
		tooLarge('a JPEG that says 200 megapixels', 'image/jpeg', async () =>
			jpegSaying(await photo(), { width: 20_000, height: 10_000 })
		),
		{
			name: 'a GIF of one dot that says 60000 × 60000',
			says: 'image/gif',
			make: () => makeGif({ width: 60_000, height: 60_000, frames: 1 }),
			gone: ['GIF']
		},
		{
			name: 'a WebP that says 16384 × 16384',
			says: 'image/webp',
			make: async () => {
				const webp = await sharp(await photo())
					.webp()
					.withMetadata()
					.toBuffer();
				webp.set([0xff, 0x3f, 0, 0xff, 0x3f, 0], webp.indexOf('VP8X') + 12);
				return webp;
			},
			refusals: ['picture-too-large', 'picture-broken']
		},
		{
			name: 'an AVIF that says 60000 × 60000',
			says: 'image/avif',
			make: async () => {
				const avif = await sharp(await photo())
					.avif({ effort: 0 })
					.toBuffer();
				avif.writeUInt32BE(60_000, avif.indexOf('ispe') + 8);
				avif.writeUInt32BE(60_000, avif.indexOf('ispe') + 12);
				return avif;
			},
			refusals: ['picture-too-large', 'picture-broken']
		},
		{
			name: 'a PNG of one dot with 200 MiB of pixels',
			says: 'image/png',
			make: () => makePng({ width: 1, height: 1, rows: 100 * mebibyte }),
			gone: []
		},
		{
			name: 'a PNG whose colour profile unpacks to 200 MiB',
			says: 'image/png',
			make: () => {
				const profile = Buffer.concat([Buffer.from('p\0\0', 'latin1'), deflateSync(Buffer.alloc(200 * mebibyte))]);
				return makePng({ width: 9, height: 9, more: [pngChunk('iCCP', profile)] });
			},
			gone: ['iCCP', 'ICCP']
		},
		{
			name: 'a PNG whose remark unpacks to 200 MiB',
			says: 'image/png',
			make: () => {
				const remark = Buffer.concat([Buffer.from('c\0\0', 'latin1'), deflateSync(Buffer.alloc(200 * mebibyte, 'a'))]);
				return makePng({ width: 9, height: 9, more: [pngChunk('zTXt', remark)] });
			},
			gone: ['zTXt']
		},
		{
			name: 'a JPEG that passes over its pixels two thousand times',
			says: 'image/jpeg',
			make: async () => {
				const black = sharp({ create: { width: 6_000, height: 6_000, channels: 3, background: 'black' } });
				return jpegWithPasses(await black.jpeg({ progressive: true }).toBuffer(), 2_000);
			},
			refusals: ['too-demanding', 'picture-broken']
		},
		{
			name: 'a GIF of five thousand frames',
			says: 'image/gif',
			make: () => makeGif({ width: 2_000, height: 2_000, frames: 5_000 }),
			gone: ['ANIM']
		},
		{
			name: 'a WebP that moves',
			says: 'image/webp',
			make: async () =>
				sharp(makeGif({ width: 50, height: 50, frames: 9 }), { animated: true })
					.webp()
					.toBuffer(),
			gone: ['ANIM', 'ANMF']
		}
	];
}

function broken(): HostileFile[] {
	const half = (name: string, says: string, make: () => Promise<Buffer>): HostileFile => ({
		name: `half of a ${name}`,
		says,
		make: async () => {
			const whole = await make();
			return whole.subarray(0, Math.floor(whole.length / 2));
		},
		refusals: ['picture-broken']
	});
	return [
		half('JPEG', 'image/jpeg', photo),
		half('PNG', 'image/png', async () =>
			sharp(await photo())
				.png()
				.toBuffer()
		),
		half('WebP', 'image/webp', async () =>
			sharp(await photo())
				.webp()
				.toBuffer()
		),
		half('AVIF', 'image/avif', async () =>
			sharp(await photo())
				.avif({ effort: 0 })
				.toBuffer()
		),
		{
			name: 'the beginning of a PNG alone',
			says: 'image/png',
			make: () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
			refusals: ['picture-broken']
		},
		{
			name: 'a JPEG of 40 megapixels without any',
			says: 'image/jpeg',
			make: async () => jpegSaying(await photo(), { width: 8_000, height: 5_000 }),
			gone: []
		}
	];
}

function stowaways(): HostileFile[] {
	const aboard = (name: string, says: string, make: HostileFile['make']): HostileFile => ({
		name,
		says,
		make,
		gone: [secret, '<script', 'Exif', 'GPS', 'PK\x03\x04']
	});
	return [
		aboard('a JPEG that says where it was taken', 'image/jpeg', async () =>
			sharp(await photo())
				.withExif({ IFD0: { Artist: secret }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 30/1 0/1' } })
				.jpeg()
				.toBuffer()
		),
		aboard('a JPEG with a broken Exif', 'image/jpeg', async () =>
			jpegWith(await photo(), 0xe1, Buffer.from(`Exif\0\0MM\0*\xff\xff\xff\xff${secret}`, 'latin1'))
		),
		aboard('a JPEG that is a page as well', 'image/jpeg', async () =>
			jpegWith(await photo(), 0xfe, Buffer.from(`<script>${secret}</script>`))
		),
		aboard('a JPEG with XMP', 'image/jpeg', async () =>
			jpegWith(await photo(), 0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x>${secret}</x>`, 'latin1'))
		),
		aboard('a JPEG with a broken colour profile', 'image/jpeg', async () =>
			jpegWith(
				await photo(),
				0xe2,
				Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), Buffer.alloc(60_000, secret)])
			)
		),
		aboard('a JPEG in the four colours of print', 'image/jpeg', async () =>
			sharp(await photo())
				.toColourspace('cmyk')
				.jpeg()
				.toBuffer()
		),
		aboard('a GIF that is an archive as well', 'image/gif', () =>
			Buffer.concat([makeGif({ width: 9, height: 9, frames: 1 }), Buffer.from(`PK\x03\x04${secret}`, 'latin1')])
		),
		aboard('a PNG with a program in a remark', 'image/png', () =>
			makePng({ width: 9, height: 9, more: [pngChunk('tEXt', Buffer.from(`Comment\0<script>${secret}</script>`))] })
		),
		aboard('a PNG that goes on after its end', 'image/png', () =>
			Buffer.concat([makePng({ width: 9, height: 9 }), Buffer.from(`<script>${secret}</script>`)])
		)
	];
}

function pdfs(): HostileFile[] {
	const refused = (name: string, make: () => Buffer, ...refusals: readonly MediaRefusal[]): HostileFile => ({
		name: `a PDF ${name}`,
		says: 'application/pdf',
		make,
		refusals
	});
	const link = (action: string) => `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${action} >>`;
	const withLink = (action: string) => makePdf({ page: '/Annots [4 0 R]', objects: [link(action)] });
	const file = '<< /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>';
	const packed = (pack: (text: string) => Buffer) =>
		makePdf({ objects: [packedObjects(10, [script, '<< /Type /X >>'], pack)] });
	const keys = '/Type /ObjStm /N 2 /First 10';
	return [
		refused('with a script for its opening', () => makePdf({ catalog: `/OpenAction ${script}` }), 'pdf-active'),
		refused(
			'with a named script',
			() => makePdf({ catalog: `/Names << /JavaScript << /Names [(a) 4 0 R] >> >>`, objects: [script] }),
			'pdf-active'
		),
		refused(
			'with a script whose name is spelled in numbers',
			() => makePdf({ catalog: '/OpenAction << /S /J#61vaScr#69pt /JS (1) >>' }),
			'pdf-active'
		),
		refused(
			'that calls home when it opens',
			() => makePdf({ catalog: '/OpenAction << /S /URI /URI (https://a.example) >>' }),
			'pdf-active'
		),
		refused('that starts a program', () => withLink('<< /S /Launch /F (cmd.exe) >>'), 'pdf-active'),
		refused('that sends a form', () => withLink('<< /S /SubmitForm /F (https://a.example) >>'), 'pdf-active'),
		refused('that opens another file', () => withLink('<< /S /GoToR /F (\\\\\\\\a.example\\\\x) >>'), 'pdf-active'),
		refused(
			'that acts when a page opens',
			() => makePdf({ page: '/AA << /O << /S /Named /N /Print >> >>' }),
			'pdf-active'
		),
		refused(
			'with an XFA form',
			() => makePdf({ catalog: '/AcroForm << /XFA 4 0 R /Fields [] >>', objects: [pdfStream('<xdp/>')] }),
			'pdf-active'
		),
		refused(
			'with moving pictures',
			() => makePdf({ page: '/Annots [4 0 R]', objects: ['<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>'] }),
			'pdf-active'
		),
		refused(
			'with a link that is a script',
			() => withLink('<< /S /URI /URI (javascript:alert\\(1\\)) >>'),
			'pdf-active'
		),
		refused(
			'with a link that is a script, spelled in numbers',
			() => withLink(`<< /S /URI /URI <${Buffer.from('javascript:alert(1)').toString('hex')}> >>`),
			'pdf-link-not-taken'
		),
		refused(
			'with a link to the reader’s own files',
			() => withLink('<< /S /URI /URI (file:///etc/passwd) >>'),
			'pdf-link-not-taken'
		),
		refused(
			'with files inside',
			() =>
				makePdf({ catalog: '/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>', objects: [file, pdfStream('MZ')] }),
			'pdf-holds-files'
		),
		refused(
			'with a file pinned to a page',
			() =>
				makePdf({
					page: '/Annots [6 0 R]',
					objects: [file, pdfStream('MZ'), '<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 4 0 R >>']
				}),
			'pdf-holds-files'
		),
		refused(
			'with a script among packed objects',
			() => packed((text) => pdfStream(deflateSync(text), `${keys} /Filter /FlateDecode`)),
			'pdf-active'
		),
		refused(
			'with a script that is packed twice',
			() => packed((text) => pdfStream(deflateSync(deflateSync(text)), `${keys} /Filter [/FlateDecode /FlateDecode]`)),
			'pdf-active'
		),
		refused(
			'with a script among packed objects that are spelled in numbers',
			() =>
				packed((text) =>
					pdfStream(deflateSync(deflateSync(text)).subarray(2), '/N 2 /F#69rst 10 /Filter /FlateDecode')
				),
			'pdf-broken'
		),
		refused(
			'with a script among packed objects whose packing is damaged',
			() =>
				packed((text) =>
					pdfStream(
						Buffer.concat([deflateSync(text).subarray(0, -4), Buffer.alloc(9, 255)]),
						`${keys} /Filter /FlateDecode`
					)
				),
			'pdf-broken',
			'pdf-active'
		),
		refused(
			'with a script among packed objects behind a word too many',
			() => {
				const whole = packed((text) => pdfStream(deflateSync(text), `${keys} /Filter /FlateDecode`)).toString('latin1');
				return Buffer.from(whole.replace('stream\n', 'stream %\r'), 'latin1');
			},
			'pdf-active'
		),
		refused(
			'that acts when a page opens, behind a remark',
			() => makePdf({ page: '/AA%x\n\0<< /O << /S /URI /URI (https://a.example) >> >>' }),
			'pdf-active'
		),
		refused(
			'with a chapter that leads to a script',
			() =>
				makePdf({
					catalog: '/Outlines 4 0 R',
					objects: [
						'<< /Type /Outlines /First 5 0 R /Last 5 0 R /Count 1 >>',
						`<< /Title (x) /Parent 4 0 R /A << /S /URI /URI <${Buffer.from('javascript:alert(1)').toString('hex')}> >> >>`
					]
				}),
			'pdf-link-not-taken'
		),
		refused(
			'with a script packed in an odd way, in an object of another spelling',
			() => {
				const whole = packed((text) =>
					pdfStream(`${Buffer.from(text).toString('hex')}>`, '/N 2 /First 10 /Filter /AHx')
				);
				return Buffer.from(whole.toString('latin1').replaceAll(' obj', '\nobj'), 'latin1');
			},
			'pdf-broken'
		),
		refused(
			'with a script packed in an odd way',
			() => packed((text) => pdfStream(`${Buffer.from(text).toString('hex')}>`, `${keys} /Filter /ASCIIHexDecode`)),
			'pdf-broken'
		),
		refused(
			'that is encrypted',
			() => makePdf({ trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -4 >>' }),
			'pdf-encrypted'
		),
		refused(
			'whose page unpacks to 300 MiB',
			() => makePdf({ page: '/Contents 4 0 R', objects: [pdfStream(Buffer.alloc(300 * mebibyte))] }),
			'too-demanding'
		),
		refused(
			'whose page is packed twice and unpacks to 300 MiB',
			() =>
				makePdf({
					page: '/Contents 4 0 R',
					objects: [
						pdfStream(deflateSync(deflateSync(Buffer.alloc(300 * mebibyte))), '/Filter [/FlateDecode /FlateDecode]')
					]
				}),
			'too-demanding'
		),
		refused(
			'of many streams that unpack to 1 GiB',
			() => {
				const large = pdfStream(Buffer.alloc(100 * mebibyte));
				return makePdf({ objects: Array.from({ length: 10 }, () => large) });
			},
			'too-demanding'
		),
		refused(
			'of 100 000 pages',
			() => makePdf({ pages: `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>` }),
			'pdf-too-long',
			'pdf-broken'
		),
		refused(
			'of 100 000 objects',
			() => makePdf({ objects: Array.from({ length: 100_000 }, () => 'null') }),
			'too-demanding'
		),
		refused(
			'whose pages go round in a circle',
			() => makePdf({ pages: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' }),
			'pdf-broken'
		),
		refused(
			'nested a million deep',
			() => makePdf({ objects: ['['.repeat(1_000_000)], catalog: '/Names 4 0 R' }),
			'pdf-broken',
			'too-demanding'
		),
		refused('that is cut off', () => makePdf().subarray(0, 300), 'pdf-broken'),
		refused('of its first line alone', () => Buffer.from('%PDF-1.7\n%%EOF\n'), 'pdf-broken'),
		refused(
			'that is an archive as well',
			() => Buffer.concat([makePdf(), Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18), Buffer.from('%%EOF')]),
			'pdf-broken'
		),
		refused(
			'that goes on after its end',
			() => Buffer.concat([makePdf(), Buffer.from('<script>1</script>')]),
			'pdf-broken'
		)
	];
}

/** A picture with enough in it that half of it is not whole. */
async function photo(): Promise<Buffer> {
	const noise = Buffer.from(Array.from({ length: 120 * 80 * 3 }, (_, index) => (index * 7_919 + (index >> 3)) % 256));
	return sharp(noise, { raw: { width: 120, height: 80, channels: 3 } })
		.jpeg({ quality: 90 })
		.toBuffer();
}
