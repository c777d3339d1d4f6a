/** Where one record stands in the bytes of a content. */
export interface RecordSpan {
	type: string;
	start: number;
	end: number;
}

const quote = 0x22;
const comma = 0x2c;
const escape = 0x5c;
const [openArray, closeArray, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Of a record: the content, its records, those of one type. */
const recordDepth = 3;

/**
 * Finds the records in the bytes of a content, one after the other, and returns the rest of its text, in which no
 * type has any. Throws for bytes that are not canonical JSON around the records of a known type; what a record itself
 * holds is for its reader, and what is under an unknown type for nobody.
 */
export function* splitContent(bytes: Buffer, isKnown: (type: string) => boolean): Generator<RecordSpan, string> {
	const frame: string[] = [];
	let [frameFrom, depth, start, expected] = [0, 0, 0, 0];
	let [member, type] = ['', ''];

	for (let at = 0; at < bytes.length; at += 1) {
		const sign = bytes[at];
		if (sign === quote) {
			const end = endOfText(bytes, at);
			if (depth === 1) member = bytes.toString('latin1', at + 1, end);
			if (depth === 2) type = bytes.toString('latin1', at + 1, end);
			at = end;
		} else if (sign === openObject || sign === openArray) {
			depth += 1;
			if (member !== 'records') continue;
			if (depth === recordDepth) {
				frame.push(bytes.toString('utf8', frameFrom, at + 1));
				expected = at + 1;
			} else if (depth === recordDepth + 1) {
				if (at !== expected && isKnown(type)) throw new SyntaxError('Something stands between two records');
				start = at;
			}
		} else if (sign === closeObject || sign === closeArray) {
			depth -= 1;
			if (member !== 'records') continue;
			if (depth === recordDepth) {
				yield { type, start, end: at + 1 };
				expected = bytes[at + 1] === comma ? at + 2 : at + 1;
			} else if (depth === recordDepth - 1) {
				if (at !== expected && isKnown(type)) throw new SyntaxError('Something stands behind the last record');
				frameFrom = at;
			}
		}
	}
	return frame.join('') + bytes.toString('utf8', frameFrom);
}

/**
 * The format that a content states among its members, wherever that is; `undefined` where it states none. It is asked
 * for first, because a content of another format may be laid out in another way.
 */
export function formatOf(bytes: Buffer): number | undefined {
	for (let at = 0, depth = 0; at < bytes.length; at += 1) {
		const sign = bytes[at];
		if (sign === openObject || sign === openArray) depth += 1;
		else if (sign === closeObject || sign === closeArray) depth -= 1;
		else if (sign === quote) {
			const end = endOfText(bytes, at);
			const isName = depth === 1 && bytes.toString('latin1', at + 1, end) === 'format';
			const [, format] = (isName && /^:(\d+)[,}]/.exec(bytes.toString('latin1', end + 1, end + 20))) || [];
			if (format !== undefined) return Number(format);
			at = end;
		}
	}
	return undefined;
}

function endOfText(bytes: Buffer, start: number): number {
	for (let at = start + 1; at < bytes.length; at += 1) {
		if (bytes[at] === quote) return at;
		if (bytes[at] === escape) at += 1;
	}
	throw new SyntaxError('A text does not end');
}
