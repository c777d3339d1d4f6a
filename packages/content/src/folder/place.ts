import { isValues } from './names.ts';

/**
 * A place within a record as a reader finds it: `facts › sources › item 2 › url`. Items of a list are counted from 1 and
 * named by their own id where they have one.
 */
export function spellPath(path: string, values: unknown): string {
	if (path === '') return '';
	const words: string[] = [];
	let at: unknown = values;
	for (const key of path.split('.')) {
		const isItem = Array.isArray(at);
		at = Array.isArray(at) ? at[Number(key)] : isValues(at) ? at[key] : undefined;
		words.push(isItem ? spellItem(Number(key), at) : key);
	}
	return words.join(' › ');
}

function spellItem(index: number, item: unknown): string {
	const id = isValues(item) ? item['id'] : undefined;
	return typeof id === 'string' ? `item ${index + 1} (“${id}”)` : `item ${index + 1}`;
}
