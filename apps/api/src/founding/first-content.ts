/** With what an empty database is founded: its first network, an invented one, or one that a folder tells. */
export type FirstContent = { of: 'first' | 'demo' } | { of: 'folder'; folder: string };

/** What the words of the command line ask for: `--demo`, `--found FOLDER`, or neither. */
export function firstContentIn(words: readonly string[]): FirstContent {
	const place = words.indexOf('--found');
	const folder = place === -1 ? undefined : words[place + 1];
	if (folder !== undefined) return { of: 'folder', folder };
	return { of: words.includes('--demo') ? 'demo' : 'first' };
}
