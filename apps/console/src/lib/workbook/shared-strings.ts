import type { PackedFile } from './packed-files.ts';
import { plainText } from './plain-text.ts';
import { readXml } from './read-xml.ts';
import { type Room, unpack } from './unpack.ts';

/** The texts that cells name by their number. Letters of several looks make one text; how it is pronounced is left out. */
export async function readSharedStrings(file: PackedFile | undefined, room: Room): Promise<string[]> {
	const strings: string[] = [];
	if (!file) return strings;
	let text = '';
	let [isText, isPhonetic] = [false, false];
	await readXml(unpack(file, room), {
		open: (name) => {
			if (name === 'si') text = '';
			if (name === 'rPh') isPhonetic = true;
			if (name === 't') isText = !isPhonetic;
		},
		text: (piece) => {
			if (isText) text += piece;
		},
		close: (name) => {
			if (name === 't') isText = false;
			if (name === 'rPh') isPhonetic = false;
			if (name === 'si') strings.push(plainText(text));
		}
	});
	return strings;
}
