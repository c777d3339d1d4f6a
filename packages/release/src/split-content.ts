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
 * type has any. Throws for bytes that are not canonical JSON around the records; what a record itself holds is for
 * its reader.
 */
export function* splitContent(bytes: Buffer): Generator<RecordSpan, string> {
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
				if (at !== expected) throw new SyntaxError('Something stands between two records');
				start = at;
			}
		} else if (sign === closeObject || sign === closeArray) {
			depth -= 1;
			if (member !== 'records') continue;
			if (depth === recordDepth) {
				yield { type, start, end: at + 1 };
				expected = bytes[at + 1] === comma ? at + 2 : at + 1;
			} else if (depth === recordDepth - 1) {
				if (at !== expected) throw new SyntaxError('Something stands behind the last record');
				frameFrom = at;
			}
		}
	}
	return frame.join('') + bytes.toString('utf8', frameFrom);
}

function endOfText(bytes: Buffer, start: number): number {
	for (let at = start + 1; at < bytes.length; at += 1) {
		if (bytes[at] === quote) return at;
		if (bytes[at] === escape) at += 1;
	}
	throw new SyntaxError('A text does not end');
}
