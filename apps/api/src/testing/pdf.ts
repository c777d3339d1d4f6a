import { deflateSync } from 'node:zlib';

/** An object of a PDF: its text, or that of a stream with its bytes. */
type PdfObject = string | Buffer;

export interface PdfParts {
	/** By number, from 3 up; 1 is the catalog and 2 the tree of pages. */
	objects?: readonly PdfObject[];
	/** Further entries of the catalog, of the one page and of the trailer. */
	catalog?: string;
	page?: string;
	trailer?: string;
	/** In place of the tree with one page. */
	pages?: string;
}

/** A PDF with one empty page and whatever a test adds to it. Object 3 is the page; those added begin with 4. */
export function makePdf({ objects = [], catalog = '', page = '', trailer = '', pages }: PdfParts = {}): Buffer {
	const all: PdfObject[] = [
		`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
		pages ?? '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << >> ${page} >>`,
		...objects
	];
	const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
	const offsets: number[] = [];
	let length = chunks[0]?.length ?? 0;
	for (const [index, object] of all.entries()) {
		offsets.push(length);
		const chunk = Buffer.concat([
			Buffer.from(`${index + 1} 0 obj\n`),
			typeof object === 'string' ? Buffer.from(object, 'latin1') : object,
			Buffer.from('\nendobj\n')
		]);
		chunks.push(chunk);
		length += chunk.length;
	}
	const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const size = all.length + 1;
	chunks.push(
		Buffer.from(
			`xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`
		)
	);
	return Buffer.concat(chunks);
}

/** A stream as an object, packed unless its dictionary says how it is packed. */
export function pdfStream(content: Buffer | string, dictionary?: string): Buffer {
	const body = dictionary === undefined ? deflateSync(content) : Buffer.from(content);
	const entries = dictionary ?? '/Filter /FlateDecode';
	return Buffer.concat([
		Buffer.from(`<< /Length ${body.length} ${entries} >>\nstream\n`),
		body,
		Buffer.from('\nendstream')
	]);
}

/** Objects packed in a stream, as PDF allows since 1.5. */
export function packedObjects(first: number, objects: readonly string[], pack: (text: string) => Buffer): Buffer {
	let offset = 0;
	const head = objects.map((object, index) => {
		const entry = `${first + index} ${offset}`;
		offset += object.length + 1;
		return entry;
	});
	const index = `${head.join(' ')} `;
	return pack(`${index}${objects.join(' ')} `);
}
