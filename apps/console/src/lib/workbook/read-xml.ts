import { Parser } from 'htmlparser2';
import { Unreadable } from './unreadable.ts';
import { workbookRefusals } from './workbook-refusals.ts';

type Attributes = Readonly<Record<string, string>>;

/** What is wanted of a part of a workbook; names of elements come without their prefix. */
export interface XmlReader {
	open: (name: string, attributes: Attributes) => void;
	/** A text comes in as many pieces as it likes. */
	text?: (text: string) => void;
	close?: (name: string) => void;
	/** Whether the rest is of no interest. */
	isDone?: () => boolean;
}

/** Deeper than any part of a workbook. */
const deepest = 64;

/** Reads XML in UTF-8 as it comes in. What is no such text, or ends in the middle, is refused as damaged. No entity but XML's own is known. */
export async function readXml(pieces: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let depth = 0;
	let isEmpty = true;
	const parser = new Parser(
		{
			onopentag: (name, attributes) => {
				depth += 1;
				isEmpty = false;
				if (depth > deepest) throw new Unreadable(workbookRefusals.damaged);
				reader.open(localName(name), attributes);
			},
			ontext: (text) => reader.text?.(text),
			onclosetag: (name) => {
				depth -= 1;
				reader.close?.(localName(name));
			}
		},
		{ xmlMode: true }
	);
	for await (const piece of pieces) {
		parser.write(textOf(piece, decoder));
		if (reader.isDone?.()) return;
	}
	if (depth > 0 || isEmpty) throw new Unreadable(workbookRefusals.damaged);
}

function textOf(piece: Uint8Array, decoder: TextDecoder): string {
	try {
		return decoder.decode(piece, { stream: true });
	} catch (error) {
		if (error instanceof TypeError) throw new Unreadable(workbookRefusals.damaged);
		throw error;
	}
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
