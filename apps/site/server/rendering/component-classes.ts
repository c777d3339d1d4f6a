import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

interface Styled {
	filename: string;
	css: string;
	hash: (text: string) => string;
}

const [first, second] = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'];

/**
 * Names the class by which Svelte keeps the styles of each component to its elements: two letters, because it stands in
 * nearly every rule and on nearly every element. They follow the order of the files, so the same files give the same names.
 * A component that came later is named by a hash, as usual. No class of ours begins with a capital letter.
 */
export function componentClasses(folder: string): (styled: Styled) => string {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.svelte') && readFileSync(join(folder, file), 'utf8').includes('<style'))
		.toSorted();
	const names = new Map(files.map((file, index) => [file, nameAt(index)]));

	return ({ filename, css, hash }) =>
		names.get(relative(folder, resolve(filename))) ?? `svelte-${hash(filename + css)}`;
}

function nameAt(index: number): string | undefined {
	const letter = first[Math.floor(index / second.length)];
	return letter && `${letter}${second[index % second.length]}`;
}
