import { canaryPattern } from './mint.ts';
import type { Artefact } from './read-everything.ts';

/** A canary that got out, where it was planted, and where it was found. */
export interface Leak {
	canary: string;
	planted: string;
	found: string;
}

/** Every canary in an artefact, however it is spelt: in capitals, divided, in a dialled number. */
export function findCanaries(artefacts: readonly Artefact[], planted: ReadonlyMap<string, string>): Leak[] {
	return artefacts.flatMap(({ name, text }) =>
		[...new Set(plain(text).match(canaryPattern))].flatMap((canary) => {
			const where = planted.get(canary);
			return where === undefined ? [] : [{ canary, planted: where, found: name }];
		})
	);
}

/** The artefacts in which a word stands, however it is divided. */
export function findWord(artefacts: readonly Artefact[], word: string): string[] {
	return artefacts.flatMap(({ name, text }) => (plain(text).includes(word.toLowerCase()) ? [name] : []));
}

/** Without characters that take no room, and without the spaces and dots that divide what belongs together. */
function plain(text: string): string {
	return text.replaceAll(/[·\u00AD\u200B-\u200F\u2060\uFEFF]/g, '').toLowerCase();
}
