import { setImmediate } from 'node:timers/promises';
import sax from 'sax';
import type { LawRefusal } from './refusals.ts';

/** An element of XML with what stands in it, in its order. */
export interface XmlElement {
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: (XmlElement | string)[];
}

/** Deeper than any law is nested, and more elements of the wanted name than any law has sections. */
const limits = { depth: 60, elements: 20_000 };
const pieceBytes = 64 * 1_024;

/**
 * Reads XML and gives out every element of a name that stands in the root, one after another, so that only one of them is in
 * memory. No DTD is loaded, and a file that declares entities is refused. Others are served meanwhile.
 */
export async function readElements(
	bytes: Uint8Array,
	{ named, take }: { named: string; take: (element: XmlElement) => void }
): Promise<{ root: XmlElement } | { refusal: LawRefusal }> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const reading = beginReading({ named, take });
	try {
		for (let start = 0; start < bytes.length; start += pieceBytes) {
			reading.write(decoder.decode(bytes.subarray(start, start + pieceBytes), { stream: true }));
			await setImmediate();
		}
		return { root: reading.end(decoder.decode()) };
	} catch (error) {
		if (error instanceof Refused) return { refusal: error.refusal };
		if (isNotUtf8(error)) return { refusal: 'law-not-utf-8' };
		throw error;
	}
}

function beginReading({ named, take }: { named: string; take: (element: XmlElement) => void }) {
	const parser = sax.parser(true);
	const open: XmlElement[] = [];
	let root: XmlElement | undefined;
	let taken = 0;

	parser.ondoctype = (doctype) => {
		if (doctype.includes('[')) throw new Refused('law-declares-entities');
	};
	parser.onopentag = ({ name, attributes }) => {
		if (open.length >= limits.depth) throw new Refused('law-too-much');
		const element: XmlElement = { name, attributes: textsOf(attributes), children: [] };
		// What stands in the root is given out and not kept.
		if (open.length > 1) open.at(-1)?.children.push(element);
		root ??= element;
		open.push(element);
	};
	const addText = (text: string) => void open.at(-1)?.children.push(text);
	parser.ontext = addText;
	parser.oncdata = addText;
	parser.onclosetag = () => {
		const element = open.pop();
		if (open.length !== 1 || element?.name !== named) return;
		taken += 1;
		if (taken > limits.elements) throw new Refused('law-too-much');
		take(element);
	};
	parser.onerror = () => {
		throw new Refused('law-not-xml');
	};

	return {
		write: (text: string) => void parser.write(text),
		end: (text: string) => {
			parser.write(text).close();
			if (!root) throw new Refused('law-not-xml');
			return root;
		}
	};
}

/** Without namespaces the parser gives every attribute as a text. */
function textsOf(attributes: object): Record<string, string> {
	return Object.fromEntries(
		Object.entries(attributes).flatMap(([name, value]: [string, unknown]) =>
			typeof value === 'string' ? [[name, value] as const] : []
		)
	);
}

function isNotUtf8(error: unknown): boolean {
	return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

/** Thrown to leave the parser; never leaves this file. */
class Refused extends Error {
	readonly refusal: LawRefusal;

	constructor(refusal: LawRefusal) {
		super(refusal);
		this.refusal = refusal;
	}
}
