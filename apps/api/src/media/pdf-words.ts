import { inflateSync } from 'node:zlib';
import type { MediaRefusal } from './refusals.ts';

const mebibyte = 1_024 * 1_024;
/** What one packed stream may unpack to, and all of them together: a page scanned in colour is below 110 MiB. */
const limits = { oneStream: 112 * mebibyte, allStreams: 400 * mebibyte, objects: 100_000, layers: 3 };

const encrypted = /\/Encrypt(?![\w.])/;
const holdsFiles = /\/(EmbeddedFiles?|GoToE|Collection)(?![\w.])|\/EF\s*(<<|\d+\s+\d+\s+R)/;
/** Short words come up by chance in packed data, so they count only with what must follow them. */
const active =
	/\/(JavaScript|Launch|SubmitForm|ImportData|ResetForm|GoToR|GoTo3DView|Rendition|RichMedia\w*|Movie|Sound|SetOCGState)(?![\w.])|\/(AA|XFA)\s*(\[|<<|\d+\s+\d+\s+R)|\/URI\s*\(\s*[Jj][Aa][Vv][Aa][Ss][Cc][Rr][Ii][Pp][Tt]\s*:/;
const opening = /\/OpenAction(?![\w.])/;
const packing = /\/(FlateDecode|Fl)(?![\w.])/;
/** Compressions that this reader does not unpack. No PDF needs one of them for its objects. */
const oddPacking = /\/(ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL|Crypt|Predictor)(?![\w.])/;

/** What the words of a PDF tell of it. */
export interface PdfWords {
	refusal?: MediaRefusal;
	/** The file asks for an action when it is opened. Reading its structure shows which action. */
	hasOpening: boolean;
}

/**
 * Looks for the words by which a PDF acts, holds other files or is encrypted: in all of its bytes, whatever they are
 * said to be, and in all that is packed in it. It follows no structure, so none can lead it past a place.
 */
export function wordsOf(bytes: Uint8Array): PdfWords {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	// Whoever can add to the end can make of one file two, such as an archive.
	if (!/%%EOF\s*$/.test(text.slice(-1_024)) || text.slice(-70_000).includes('PK\x05\x06')) return refuse('pdf-broken');
	if ((text.match(/\bobj\b/g)?.length ?? 0) > limits.objects) return refuse('too-demanding');

	const whole = wordsIn(text);
	return whole.refusal ? whole : wordsInStreams(text, { bytes, hasOpening: whole.hasOpening });
}

function refuse(refusal: MediaRefusal): PdfWords {
	return { refusal, hasOpening: false };
}

function wordsIn(text: string): PdfWords {
	const plain = withPlainNames(text);
	if (encrypted.test(plain)) return refuse('pdf-encrypted');
	if (holdsFiles.test(plain)) return refuse('pdf-holds-files');
	return active.test(plain) ? refuse('pdf-active') : { hasOpening: opening.test(plain) };
}

/** A letter of a name may be written as its number (ISO 32000-1, 7.3.5); a gap may hold zeros and remarks. */
function withPlainNames(text: string): string {
	const spelled = text.includes('#') ? text.replaceAll(/#([0-9a-f]{2})/gi, (_, code) => letterOf(code)) : text;
	return spelled.replaceAll(/(?<=\/(?:AA|XFA|EF))(?:[\s\0]|%[^\r\n]*[\r\n])+/g, ' ');
}

function letterOf(code: unknown): string {
	return String.fromCharCode(Number.parseInt(String(code), 16));
}

function wordsInStreams(text: string, { bytes, hasOpening }: { bytes: Uint8Array; hasOpening: boolean }): PdfWords {
	const words: PdfWords = { hasOpening };
	let left = limits.allStreams;
	let end = 0;
	// Readers take the next line for the beginning, whatever stands behind the word.
	for (const { index, 0: keyword } of text.matchAll(/(?<!end)stream[^\r\n]{0,200}(?:\r\n|\r|\n)/g)) {
		const before = withPlainNames(text.slice(end, index));
		const holdsObjects = mayHoldObjects(before);
		const start = index + keyword.length;
		end = Math.max(text.indexOf('endstream', start), start);
		if (holdsObjects && oddPacking.test(before)) return refuse('pdf-broken');

		const unpacked = unpack(bytes.subarray(start, end), left);
		if (unpacked === 'too-much') return refuse('too-demanding');
		// A more patient reader may find objects where this one finds a damaged packing.
		if (holdsObjects && unpacked.length === 0 && packing.test(before)) return refuse('pdf-broken');
		for (const layer of unpacked) {
			left -= layer.length;
			const inner = wordsIn(layer.toString('latin1'));
			if (inner.refusal) return inner;
			words.hasOpening ||= inner.hasOpening;
		}
	}
	return words;
}

/** Both keys are needed to find the objects in a stream, whatever its type is said to be. */
function mayHoldObjects(dictionary: string): boolean {
	const own = dictionary.slice(Math.max(dictionary.lastIndexOf('obj'), 0));
	return /\/ObjStm(?![\w.])/.test(dictionary) || (/\/First\b/.test(own) && /\/N\b/.test(own));
}

/** What is packed in a stream, and in that again; nothing where it is not packed in the one usual way. */
function unpack(packed: Uint8Array, left: number): Buffer[] | 'too-much' {
	const layers: Buffer[] = [];
	let inner = packed;
	while (layers.length < limits.layers && isPacked(inner)) {
		const unpacked = inflate(inner, Math.min(limits.oneStream, left));
		if (unpacked === 'too-much') return 'too-much';
		if (unpacked.length === 0) break;
		layers.push(unpacked);
		inner = unpacked;
	}
	return layers;
}

/** The two bytes with which RFC 1950 begins. */
function isPacked(bytes: Uint8Array): boolean {
	const [method = 0, flags = 0] = bytes;
	return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

function inflate(packed: Uint8Array, maxOutputLength: number): Buffer | 'too-much' {
	try {
		// What is cut off is read as far as it goes, as readers do.
		return inflateSync(packed, { maxOutputLength: Math.max(maxOutputLength, 1), finishFlush: 2 });
	} catch (error) {
		const isTooMuch = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
		return isTooMuch ? 'too-much' : Buffer.alloc(0);
	}
}
